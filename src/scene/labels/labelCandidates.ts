// Which names the map wants and where: partners by weight, Azerbaijan first, seas last.

import { at } from '../../lib/at.ts';
import { allSteps, type Steps } from '../../lib/steps.ts';
import type { Atlas, DataText } from '../../package/atlas.ts';
import type { Insets } from '../camera/fitView.ts';
import type { Project } from '../camera/project.ts';
import { seenRadius } from '../map/discScale.ts';
import { forms } from '../map/formsCode.ts';
import type { GlyphRow } from '../map/glyphPlacement.ts';
import type { Picture } from '../map/picture.ts';
import { placePoints } from '../map/placePoints.ts';
import { strokeDiscs } from '../map/strokeDiscs.ts';
import { ANNOTATION_IMPORTANCE, type Annotation } from './annotation.ts';
import type { Disc } from './boxes.ts';
import { SMALL_EDGE } from './edgeLabel.ts';
import { LABEL_FACES } from './labelFaces.ts';
import { type LabelCandidate, type PlacedLabel, placeLabels } from './labels.ts';
import { type ArcValues, type DrawnStrokes, drawnStrokes, valueCandidates } from './valueCandidates.ts';

export type { Project } from '../camera/project.ts';
/** Size in px of a text in the face of its kind. */
export type Measure = (
  text: string,
  kind: LabelCandidate['kind'],
) => { readonly width: number; readonly height: number };

/** What names and numbers are made of, whatever the camera. */
export interface LabelInput {
  readonly atlas: Atlas;
  readonly picture: Picture;
  /** Name of a place in the present language. */
  readonly nameOf: (placeId: string) => string;
  /** Letters that stand for a place where its name has no room; null or not given: none. */
  readonly codeOf?: (placeId: string) => string | null;
  readonly dataText: DataText;
  readonly values: ArcValues;
  readonly measure: Measure;
  /** Letters are so many times larger than their faces say; 1 where it is not given. */
  readonly textScale?: number;
  /** Ids of the places that a story step lights: their names come first, and its numbers are theirs; none: all are lit. */
  readonly lit?: readonly string[];
  /** What a story step points out, or nothing. */
  readonly annotation?: Annotation | null;
}

const rowsOf = (picture: Picture, project: Project): readonly GlyphRow[] =>
  forms.here?.placeGlyphRows(picture, project) ?? [];

interface LabelWindow {
  readonly width: number;
  readonly height: number;
  readonly insets: Insets;
  readonly rows?: readonly GlyphRow[];
}

/** The names and numbers of a picture where they stand in a window of width x height px. */
export function pictureLabels(
  wants: LabelInput,
  project: Project,
  window: LabelWindow,
): readonly PlacedLabel[] {
  return allSteps(placePictureLabels(wants, project, window));
}

/** The same in steps. */
export function* placePictureLabels(
  wants: LabelInput,
  project: Project,
  { width, height, insets, rows = rowsOf(wants.picture, project) }: LabelWindow,
): Steps<readonly PlacedLabel[]> {
  const lines = strokeDiscs(wants.picture, project);
  const strokes = drawnStrokes(wants.picture, project, { left: 0, top: 0, right: width, bottom: height });
  yield;
  const { annotation, textScale = 1, lit = [] } = wants;
  const frame = {
    left: insets.left,
    top: insets.top,
    right: width - insets.right,
    bottom: height - insets.bottom,
  };
  const note = annotation?.candidate({ ...wants, annotation, textScale }, project, frame);
  const names = yield* candidatesInSteps(wants, project, { rows, mapWidth: width, strokes });
  const candidates = note ? [...names, note] : names;
  const all = [...strokes.values()].flat();
  const told = lit.length === 0 ? all : toldStrokes(wants, lit, strokes);
  yield;
  return yield* placeLabels(candidates, { width, height, insets, lines, strokes: all, told });
}

/** Strokes of what is lit, or all where nothing is; of the hub alone, which all of them touch, none. */
export function toldStrokes(
  { atlas, picture: { arcs } }: Pick<LabelInput, 'atlas' | 'picture'>,
  lit: readonly string[],
  drawn: DrawnStrokes,
): readonly Disc[] {
  const isLit = (end: number) => {
    const { id } = at(atlas.places, at(arcs.places, end));
    return id !== atlas.hub && lit.includes(id);
  };
  return [...drawn].flatMap(([arc, discs]) =>
    lit.length === 0 || isLit(arc * 2) || isLit(arc * 2 + 1) ? discs : [],
  );
}

/** What candidates may need that is known already. */
interface CandidateRoom {
  readonly rows?: readonly GlyphRow[];
  readonly mapWidth?: number;
  readonly strokes?: DrawnStrokes;
}

/** A candidate for every node that stands in the year, for numbers on arcs and for every sea. */
export function labelCandidates(
  wants: LabelInput,
  project: Project,
  room: CandidateRoom = {},
): readonly LabelCandidate[] {
  return allSteps(candidatesInSteps(wants, project, room));
}

/** The same in steps: a browser takes long to measure words that it has not written yet. */
function* candidatesInSteps(
  wants: LabelInput,
  project: Project,
  {
    rows = rowsOf(wants.picture, project),
    mapWidth = Number.POSITIVE_INFINITY,
    strokes = drawnStrokes(wants.picture, project),
  }: CandidateRoom,
): Steps<readonly LabelCandidate[]> {
  const { atlas, picture, dataText } = wants;
  const measure = scaledMeasure(wants);
  const { lit = [] } = wants;
  const placed = { measure, project, strokes, rowOf: new Map(rows.map((row) => [row.place, row])) };
  const places: LabelCandidate[] = [];
  for (const node of picture.nodes.place.keys()) {
    const candidate = placeCandidate(wants, node, placed);
    if (candidate) places.push(candidate);
    yield;
  }
  const seas = atlas.seas.flatMap((sea): readonly LabelCandidate[] => {
    const [x, y] = project(sea.lng, sea.lat);
    const text = dataText[`sea.${sea.id}`] ?? '';
    if (Number.isNaN(x)) return [];
    const candidate = {
      id: `sea-${sea.id}`,
      text,
      x,
      y,
      radius: 0,
      ...measure(text, 'sea'),
      kind: 'sea',
      importance: -1,
    } as const;
    return [candidate];
  });
  yield;
  const measureValue = (text: string) => measure(text, 'value');
  const placeIdOf = (place: number) => at(atlas.places, place).id;
  // What the reader has in focus comes before what a step lights; of the hub alone nothing has a number but itself.
  const focus = (wants.values.focus ?? []).filter((id) => id !== atlas.hub);
  const shown = focus.length > 0 ? focus : lit.length > 0 ? lit.filter((id) => id !== atlas.hub) : null;
  const told = (focus.length === 0 && wants.annotation?.numbers) || null;
  const room = { measure: measureValue, project, strokes, mapWidth, placeIdOf, lit: shown, told };
  const values = valueCandidates(picture, wants.values, room);
  const people = forms.here?.stockValues(picture, wants.values, room) ?? [];
  const shares = forms.here?.shareValues(picture, wants.values, { ...room, rows }) ?? [];
  return [...places, ...values, ...people, ...shares, ...seas];
}

/** The name of a node's place; null where the year or the picture has none. */
function placeCandidate(
  { atlas, picture, nameOf, codeOf, lit = [] }: LabelInput,
  node: number,
  {
    measure,
    project,
    strokes,
    rowOf,
  }: {
    readonly measure: Measure;
    readonly project: Project;
    readonly strokes: DrawnStrokes;
    readonly rowOf: ReadonlyMap<number, GlyphRow>;
  },
): LabelCandidate | null {
  const placeIndex = at(picture.nodes.place, node);
  const { id } = at(atlas.places, placeIndex);
  const kind = id === atlas.hub ? 'home' : 'place';
  const radius = seenRadius(at(picture.radii.radius, node), project);
  const trail = trailOf(picture, strokes, placeIndex);
  const point = project(...at(placePoints(atlas), placeIndex));
  // Behind the globe it is named where its arc goes over the rim.
  const behind = Number.isNaN(point[0]);
  const rim = behind && kind === 'place' ? trail?.trail?.[0] : null;
  const [x, y] = rim ? [rim.x, rim.y] : point;
  if (radius === 0 || Number.isNaN(x)) return null;
  const text = nameOf(id);
  const row = rowOf.get(placeIndex);
  const importance = kind === 'home' ? Number.POSITIVE_INFINITY : weight(picture, placeIndex);
  const first = lit.includes(id) ? ANNOTATION_IMPORTANCE : 0;
  // Few people far away have a disc, but no thread that a name at the edge could stand on.
  const isFew = trail === null && picture.stocks.some((disc) => disc.place === placeIndex);
  // A step names at the edge only what it tells of.
  const dimmed = kind === 'place' && lit.length > 0 && !lit.includes(id);
  const whole = {
    id,
    text,
    x,
    y,
    radius,
    ...measure(text, kind),
    kind,
    importance: importance + (row?.strength ?? 0) + first,
    ...(row ? { row } : {}),
    ...trail,
    insideOnly: isFew || dimmed,
    dimmed,
    behind,
  } as const;
  return trail ? withSmallPills(whole, codeOf?.(id) ?? null, measure) : whole;
}

/** Where its pill has no room at the edge stands a small one, and where that has none one of its code. */
function withSmallPills(whole: LabelCandidate, code: string | null, measure: Measure): LabelCandidate {
  const smallOf = (text: string): LabelCandidate => {
    const { width, height } = measure(`${text} →`, whole.kind);
    const lower = (height * (SMALL_EDGE.height - SMALL_EDGE.extraHeight)) / LABEL_FACES.place.heightPixels;
    return { ...whole, text, width: Math.ceil(width * SMALL_EDGE.letters), height: lower, small: true };
  };
  const small = smallOf(whole.text);
  if (!code) return { ...whole, shorter: small };
  return { ...whole, shorter: { ...small, shorter: { ...smallOf(code), name: whole.text } } };
}

/** The arcs that touch a place, and the discs of the widest of them, from there on. */
function trailOf(
  { arcs }: Picture,
  strokes: DrawnStrokes,
  placeIndex: number,
): Pick<LabelCandidate, 'trail' | 'ownArcs'> | null {
  const own = [...strokes].filter(([arc]) => [0, 1].some((end) => arcs.places[arc * 2 + end] === placeIndex));
  const [widest] = own;
  if (!widest) return null;
  const [arc, discs] = widest;
  const trail = arcs.places[arc * 2] === placeIndex ? discs : discs.toReversed();
  return { trail, ownArcs: new Set(own.map(([each]) => each)) };
}

/** Arcs stand widest first, so the first that touches the place tells its weight. */
function weight(picture: Picture, placeIndex: number): number {
  const { arcs } = picture;
  for (let arc = 0; arc < arcs.count; arc++) {
    if (arcs.places[arc * 2] === placeIndex || arcs.places[arc * 2 + 1] === placeIndex)
      return arcs.count - arc;
  }
  return 0;
}

function scaledMeasure({ measure, textScale = 1 }: LabelInput): Measure {
  return (text, kind) => {
    const { width, height } = measure(text, kind);
    return { width: width * textScale, height: height * textScale };
  };
}

// Which names the map wants and where: partners by weight, Azerbaijan first, seas last.

import { at } from '../../lib/at.ts';
import type { Atlas, DataText } from '../../package/atlas.ts';
import type { Insets } from '../camera/fitView.ts';
import type { Project } from '../camera/project.ts';
import { seenRadius } from '../map/discScale.ts';
import { type GlyphRow, glyphStrength, placeGlyphRows } from '../map/glyphPlacement.ts';
import type { Picture } from '../map/picture.ts';
import { arcOnScreen, type ScreenCurve } from '../map/screenCurve.ts';
import { strokeDiscs } from '../map/strokeDiscs.ts';
import { GREATEST_WIDTH, headLength } from '../map/strokes.ts';
import { type LabelCandidate, type PlacedLabel, placeLabels } from './labels.ts';

export type { Project } from '../camera/project.ts';
/** Size in px of a text in the face of its kind. */
export type Measure = (
  text: string,
  kind: LabelCandidate['kind'],
) => { readonly width: number; readonly height: number };

/** Numbers on arcs: whether every arc has its own or only those beyond the scale, and how a number is written. */
export interface ArcValues {
  readonly all: boolean;
  /** A change between two years carries its sign. */
  readonly format: (persons: number, signed: boolean) => string;
}

/** What names and numbers are made of, whatever the camera. */
export interface LabelInput {
  readonly atlas: Atlas;
  readonly picture: Picture;
  /** Name of a place in the present language. */
  readonly nameOf: (placeId: string) => string;
  readonly dataText: DataText;
  readonly values: ArcValues;
  readonly measure: Measure;
  /** Letters are so many times larger than their faces say; 1 where it is not given. */
  readonly textScale?: number;
}

/** The names and numbers of a picture where they stand in a window of width x height px. */
export function pictureLabels(
  wants: LabelInput,
  project: Project,
  width: number,
  height: number,
  insets: Insets,
  rows: readonly GlyphRow[] = placeGlyphRows(wants.picture, project),
): readonly PlacedLabel[] {
  const lines = strokeDiscs(wants.picture, project);
  return placeLabels(labelCandidates(wants, project, rows), width, height, insets, lines);
}

/** A wish for every node that stands in the year and for every sea. */
export function labelCandidates(
  wants: LabelInput,
  project: Project,
  rows: readonly GlyphRow[] = placeGlyphRows(wants.picture, project),
): readonly LabelCandidate[] {
  const { atlas, picture, nameOf, dataText } = wants;
  const measure = scaledMeasure(wants);
  const rowOf = new Map(rows.map((row) => [row.place, row]));
  const places = Array.from(picture.nodes.place).flatMap((placeIndex, node): readonly LabelCandidate[] => {
    const { id, lng, lat } = at(atlas.places, placeIndex);
    const [x, y] = project(lng, lat);
    const kind = id === atlas.hub ? 'home' : 'place';
    const radius = seenRadius(at(picture.radii.radius, node), project);
    if (radius === 0 || Number.isNaN(x)) return [];
    const text = nameOf(id);
    const row = rowOf.get(placeIndex);
    const importance = kind === 'home' ? Number.POSITIVE_INFINITY : weight(picture, placeIndex);
    const strength = Math.max(0, ...(row?.glyphs ?? []).map(glyphStrength));
    const candidate = { id, text, x, y, radius, ...measure(text, kind), kind } as const;
    return [{ ...candidate, importance: importance + strength, ...(row ? { row } : {}) }];
  });
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
  return [...places, ...valueWishes(wants, project), ...seas];
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

/** The number of an arc at the middle of its curve, wider arcs first. */
function valueWishes(wants: LabelInput, project: Project): readonly LabelCandidate[] {
  const {
    picture,
    values: { all, format },
  } = wants;
  const measure = scaledMeasure(wants);
  const { arcs, strokes, arcColumn } = picture;
  return Array.from({ length: arcs.count }, (_, arc) => arc).flatMap((arc): readonly LabelCandidate[] => {
    const persons = at(strokes.persons, arc);
    const width = at(strokes.width, arc);
    if (Number.isNaN(persons) || width <= 0 || !(all || width >= GREATEST_WIDTH)) return [];
    const curve = arcOnScreen(arcs, arcColumn, project, arc);
    const changed = strokes.changes !== null;
    const text = format(arcs.colour[arc] === 'fewer' ? -persons : persons, changed);
    const size = measure(text, 'value');
    if (!curve || curve.to < 1) return [];
    const isLong = curve.length >= size.width + headLength(width);
    // A number that the width cannot say is never left out: a short arc has it at its side.
    if (!isLong && width < GREATEST_WIDTH) return [];
    const [x, y] = isLong ? curve.point(0.46) : besideCurve(curve, width, size);
    return [
      { id: `value-${arc}`, text, x, y, radius: 0, ...size, kind: 'value', importance: -0.5 + width / 1000 },
    ];
  });
}

/** Centre of a text beside the middle of a stroke, on the side to which it bows. */
function besideCurve(
  curve: ScreenCurve,
  width: number,
  size: { readonly width: number; readonly height: number },
): readonly [number, number] {
  const [x, y] = curve.point(0.5);
  const [along, down] = curve.direction(0.5);
  const [outX, outY] = [down, -along];
  const room = width / 2 + 4 + (Math.abs(outX) * size.width + Math.abs(outY) * size.height) / 2;
  return [x + outX * room, y + outY * room];
}

function scaledMeasure({ measure, textScale = 1 }: LabelInput): Measure {
  return (text, kind) => {
    const { width, height } = measure(text, kind);
    return { width: width * textScale, height: height * textScale };
  };
}

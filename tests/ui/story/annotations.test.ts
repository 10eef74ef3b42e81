// The annotation of every step of every story: beside its subject, in the frame, on no other name, node or glyph, and its line
// crosses no name; and the numbers on the map are those that the step tells beside it.
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/lib/language.ts';
import { loadStories } from '../../../src/package/loadStories.ts';
import { withMirror, withStocks } from '../../../src/package/withRecord.ts';
import { viewProject } from '../../../src/paint/svg/globeProjection.ts';
import { fitView, type Insets } from '../../../src/scene/camera/fitView.ts';
import { around, type Box, isApart } from '../../../src/scene/labels/boxes.ts';
import { estimateText } from '../../../src/scene/labels/estimateText.ts';
import { pictureLabels, toldStrokes } from '../../../src/scene/labels/labelCandidates.ts';
import { LABEL_FACES, textScale } from '../../../src/scene/labels/labelFaces.ts';
import type { PlacedLabel } from '../../../src/scene/labels/labels.ts';
import { leaderLine } from '../../../src/scene/labels/leaderLine.ts';
import { drawnStrokes } from '../../../src/scene/labels/valueCandidates.ts';
import { seenRadius } from '../../../src/scene/map/discScale.ts';
import { arcsIn, viewPicture } from '../../../src/scene/map/picture.ts';
import { placeGlyphs } from '../../../src/scene/map/placeGlyphs.ts';
import { addressContext } from '../../../src/state/codec.ts';
import { queryView } from '../../../src/state/queryView.ts';
import { placeName } from '../../../src/ui/base/format.ts';
import { arcValues } from '../../../src/ui/shell/arcValues.ts';
import { stepDirection, stepSentences } from '../../../src/ui/story/stepDirection.ts';
import { dose } from '../../dose.ts';
import { wholeAtlas } from '../../figures/readAtlas.ts';
import { RECORD_NAMES, readRecord } from '../../figures/readRecord.ts';
import { dataFile } from '../../package/dataRows.ts';
import { uiProps } from '../uiProps.ts';

interface Screen {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly insets: Insets;
  readonly margin: number;
  readonly textScale: number;
  /** The last step of a story has its question beside it. */
  readonly leftOfLast?: number;
}

/** As much as panels leave at least; a card of a phone takes 35 %. */
const SCREENS: readonly Screen[] = [
  {
    name: 'a desk',
    ...{ width: 1440, height: 900, margin: 56, textScale: 1 },
    insets: { top: 48, right: 300, bottom: 96, left: 290 },
  },
  {
    name: 'a slide',
    ...{ width: 1280, height: 720, margin: 56, textScale: textScale('projector') },
    insets: { top: 0, right: 0, bottom: 110, left: 506 },
    leftOfLast: 622,
  },
  {
    name: 'a phone',
    ...{ width: 390, height: 844, margin: 34, textScale: 1 },
    insets: { top: 92, right: 0, bottom: 296, left: 0 },
  },
];
/** Further away the line is too long to follow. */
const MAX_AWAY = 81;
/** Bits of 5 px of a stroke that may lie under it where arcs leave no room, more where a step tells of all of them, and how short a line may be beside the longest. */
const MAX_COVERED = 10;
const MAX_OF_ALL = 16;
const MIN_LINE = 0.4;
/** And of the only arc that is lit under the name of the hub. */
const MAX_STRUCK = 4;
const RECORDS = new Map(RECORD_NAMES.map((name) => [name, readRecord(name)]));
const recordOf = (name: string) => RECORDS.get(name) ?? readRecord(name);
const context = addressContext(wholeAtlas);
const bar = (screen: Screen) => (year: number) =>
  [
    screen.insets.left +
      ((year - 1990) / 21) * (screen.width - screen.insets.left - screen.insets.right - 40) +
      20,
    screen.height - screen.insets.bottom,
  ] as const;

/** What stands on the map at every step, and what is wrong with its annotation. */
async function faults(lang: Language, shown: Screen): Promise<readonly string[]> {
  const book = await loadStories(wholeAtlas, lang, async (file) => dataFile(file));
  const plain = await uiProps({}, lang);
  const { width, height, margin, textScale, leftOfLast } = shown;
  return book.stories.flatMap(({ id, steps, seconds }) =>
    steps.flatMap((step, index) => {
      const isAsked = seconds === null && index === steps.length - 1;
      const left = (isAsked ? leftOfLast : undefined) ?? shown.insets.left;
      const insets = { ...shown.insets, left };
      const screen = { ...shown, insets };
      const view = queryView(plain.view, step.view, { id, step: index + 1 }, context);
      const ui = { ...plain, atlas: wholeAtlas, view, book };
      const direction = stepDirection(ui);
      const name = `${id}/${step.id}`;
      if (!direction?.annotation) return [`${name}: no annotation`];
      // As the page does, with what additional sources count of the layers that the view has.
      const stocks = wholeAtlas.records
        .filter((plan) => plan.stocks.some((layer) => view.layers.includes(layer)))
        .map(({ name }) => recordOf(name));
      const known = stocks.reduce((atlas, record) => withStocks(atlas, record), wholeAtlas);
      const counted = view.count === 'own' ? known : withMirror(known, recordOf('flows-partners'));
      const picture = viewPicture(counted, view, {
        widest: arcsIn(counted, width, view),
        lit: direction.lit,
      });
      const camera = direction.frame
        ? fitView(direction.frame, { width, height, insets, margin, minKept: 1 })
        : fitView(picture.fitted, { width, height, insets, margin });
      const project = viewProject({ ...camera, width, height, globe: false });
      const labels = pictureLabels(
        {
          atlas: counted,
          picture,
          nameOf: (place) => placeName(ui.words, place),
          dataText: ui.dataText,
          values: arcValues(view, ui.words),
          measure: estimateText,
          textScale,
          lit: direction.lit,
          annotation: { ...direction.annotation, barAt: bar(screen) },
        },
        project,
        { width, height, insets },
      );
      const placed = labels.find(({ kind }) => kind === 'annotation');
      const line = placed && leaderLine(placed);
      if (!placed || !line) return [`${name}: no room`];
      const own = around(placed.x, placed.y, placed.width, placed.height ?? 0);
      const away = Math.hypot(line.to[0] - line.from[0], line.to[1] - line.from[1]);
      const { lit } = direction;
      const told = toldStrokes({ atlas: counted, picture }, lit, drawnStrokes(picture, project));
      const covered = told.filter((disc) => !isApart(own, disc)).length;
      const home = labels.find(({ kind }) => kind === 'home');
      const struck = home ? told.filter((disc) => !isApart(boxOf(home, textScale), disc)).length : 0;
      const lines = placed.text.split('\n').map((text) => estimateText(text, 'annotation').width);
      const nodes = Array.from(picture.nodes.place, (place, node) => {
        const [x, y] = project(
          picture.nodes.position[node * 2] ?? 0,
          picture.nodes.position[node * 2 + 1] ?? 0,
        );
        return {
          id: counted.places[place]?.id,
          x,
          y,
          radius: seenRadius(picture.radii.radius[node] ?? 0, project),
        };
      });
      const isSeen = (id: string) =>
        nodes.some(
          (node) => node.id === id && node.radius > 0 && isWithin(around(node.x, node.y, 0, 0), screen),
        );
      const said = stepSentences(ui)?.join(' ') ?? '';
      const numbers = labels
        .filter(({ kind }) => kind === 'value')
        .map(({ text }) => ({ text, parts: text.split(/ · |–/) }));
      return [
        ...numbers
          .filter(({ parts }) => !parts.some((part) => said.includes(part)))
          .map(({ text }) => `${name}: ${text} on the map is not told`),
        ...numbers
          .filter(({ parts }) => parts.every((part) => placed.text.includes(part)))
          .map(({ text }) => `${name}: ${text} stands on the map and in the annotation`),
        ...(away > MAX_AWAY * textScale ? [`${name}: ${Math.round(away)} px from its subject`] : []),
        ...(isWithin(own, screen) ? [] : [`${name}: beyond the frame`]),
        ...(covered > (lit.length > 0 ? MAX_COVERED : MAX_OF_ALL)
          ? [`${name}: on ${covered} bits of the strokes that it tells of`]
          : []),
        ...(lit.length === 1 && struck > MAX_STRUCK
          ? [`${name}: ${struck} bits of what it tells of lie under the name of the hub`]
          : []),
        ...(Math.min(...lines) < Math.max(...lines) * MIN_LINE ? [`${name}: a lone word in a line`] : []),
        ...(/\d\n\p{L}/u.test(placed.text) ? [`${name}: a number apart from its noun`] : []),
        ...(/^\p{Ll}/u.test(placed.text) ? [`${name}: begins with a small letter`] : []),
        ...lit
          .filter((id) => isSeen(id) && !labels.some((label) => label.id === id))
          .map((id) => `${name}: ${id} is lit and has no name`),
        ...labels
          .filter(({ id, kind, side }) => kind === 'place' && side !== 'edge' && !lit.includes(id))
          .filter((label) => lit.length > 0 && told.some((disc) => !isApart(boxOf(label, textScale), disc)))
          .map(({ id }) => `${name}: the name of ${id}, which is dimmed, lies on what it tells of`),
        ...labels
          .filter(({ id, side }) => side === 'edge' && lit.length > 0 && !lit.includes(id))
          .map(({ id }) => `${name}: ${id} is named at the edge and not told of`),
        ...labels
          .filter((label) => label !== placed && !isApart(own, boxOf(label, textScale)))
          .map((label) => `${name}: on ${label.id}`),
        ...labels
          .filter((label) => label !== placed && isOnLine(label, textScale, line))
          .map((label) => `${name}: its line crosses ${label.id}`),
        ...(nodes.some((node) => node.radius > 0 && !isApart(own, node)) ? [`${name}: on a node`] : []),
        ...placeGlyphs(picture, project)
          .filter(({ x, y }) => !isApart(own, { x, y, radius: 11 }))
          .map(() => `${name}: on a glyph`),
      ];
    }),
  );
}

const isWithin = (box: Box, { width, height, insets }: Screen): boolean =>
  box.left >= insets.left &&
  box.top >= insets.top &&
  box.right <= width - insets.right &&
  box.bottom <= height - insets.bottom;

/** Asked at every pixel, a number that is turned along its stroke turned back with it. */
function isOnLine(
  { x, y, width, kind, turn = 0 }: PlacedLabel,
  scale: number,
  { from, to }: NonNullable<ReturnType<typeof leaderLine>>,
): boolean {
  const height = LABEL_FACES[kind].heightPixels * scale;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const pixels = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]));
  return Array.from({ length: pixels }, (_, pixel) => pixel / pixels).some((share) => {
    const dx = from[0] + (to[0] - from[0]) * share - x;
    const dy = from[1] + (to[1] - from[1]) * share - y;
    return Math.abs(dx * cos + dy * sin) < width / 2 && Math.abs(dy * cos - dx * sin) < height / 2;
  });
}

/** What holds a label, a number that is turned along its stroke too. */
function boxOf({ x, y, width, kind, turn = 0 }: PlacedLabel, scale: number): Box {
  const height = LABEL_FACES[kind].heightPixels * scale;
  const [cos, sin] = [Math.abs(Math.cos(turn)), Math.abs(Math.sin(turn))];
  return around(x, y, width * cos + height * sin, width * sin + height * cos);
}

/** Each screen in a language of its own, and the first in the fourth too; in the long run in all. */
const spokenOn = (screen: Screen) =>
  LANGUAGES.filter((_, index) => dose(index % SCREENS.length === SCREENS.indexOf(screen), true));

describe.each(SCREENS)('On $name', (screen) => {
  it.each(spokenOn(screen))(
    'every annotation in "%s" is beside its subject and covers nothing',
    async (lang) => {
      expect(await faults(lang, screen)).toEqual([]);
    },
  );
});

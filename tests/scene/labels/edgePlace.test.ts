// Pills of places outside: on or right beside their own arc where that leaves the free picture, on no other and off panels.
// Of the real map too, in every year: how crowded its edges are is what the rule has to stand.
import { describe, expect, it } from 'vitest';
import { allSteps } from '../../../src/lib/steps.ts';
import { viewProject } from '../../../src/paint/svg/globeProjection.ts';
import { fitMargin, fitView } from '../../../src/scene/camera/fitView.ts';
import { around, type Box, type Disc, isApart, nearestIn } from '../../../src/scene/labels/boxes.ts';
import { EDGE_EXTRA_WIDTH } from '../../../src/scene/labels/edgePlace.ts';
import { estimateText } from '../../../src/scene/labels/estimateText.ts';
import { pictureLabels } from '../../../src/scene/labels/labelCandidates.ts';
import { type LabelCandidate, type PlacedLabel, placeLabels } from '../../../src/scene/labels/labels.ts';
import { drawnStrokes } from '../../../src/scene/labels/valueCandidates.ts';
import { arcsIn, viewPicture } from '../../../src/scene/map/picture.ts';
import { addressContext, decodeView } from '../../../src/state/codec.ts';
import { mirroredAtlas as atlas } from '../../figures/readRecord.ts';
import { FIRST_YEAR, LAST_YEAR } from '../../firstView.ts';
import { desk, NAMES, PANELS, PHONE } from './windows.ts';

const allPlaced = (...words: Parameters<typeof placeLabels>) => allSteps(placeLabels(...words));

const PILL_HEIGHT = 22;
const boxOf = ({ x, y, width }: PlacedLabel) => around(x, y, width + EDGE_EXTRA_WIDTH, PILL_HEIGHT);

describe('the pill of a place outside', () => {
  const side: Box = { left: 14, top: 50, right: 280, bottom: 400 };
  const insets = { top: 40, right: 0, bottom: 100, left: 280, sides: [side] };
  const line = (arc: number, y: number): readonly Disc[] =>
    Array.from({ length: 140 }, (_, i) => ({ x: i * 10 - 400, y, radius: 5, arc }));
  const candidate = (id: string, y: number): LabelCandidate => {
    const size = { radius: 4, width: 60, height: 16 };
    const ofArc = { trail: line(1, y), ownArcs: new Set([1]) };
    return { id, text: id, x: -400, y, ...size, kind: 'place', importance: 1, ...ofArc };
  };
  const pillAt = (y: number, others: readonly Disc[] = []) =>
    allPlaced([candidate('FAR', y)], {
      ...{ width: 1200, height: 800, insets },
      strokes: [...line(1, y), ...others],
    })[0];

  it('stands beside a panel where its arc comes out from under it, and at the window where it runs below it', () => {
    const [beside, below] = [pillAt(300), pillAt(600)].map((label) => label && boxOf(label));
    expect(beside?.left).toBeGreaterThanOrEqual(280);
    expect(beside?.left).toBeLessThan(300);
    expect(below?.left).toBeGreaterThanOrEqual(8);
    expect(below?.left).toBeLessThan(20);
  });

  it('stands above or below its arc where another runs beside it, and nowhere where arcs run on both sides', () => {
    const label = pillAt(600, line(2, 610));
    expect(label && isApart(boxOf(label), { x: label.x, y: 610, radius: 5 })).toBe(true);
    expect(600 - (label && boxOf(label).bottom ? boxOf(label).bottom : 0)).toBeLessThan(12);
    expect(pillAt(600, [...line(2, 612), ...line(3, 588)])).toBeUndefined();
  });
});

/** So many places outside are named in all years together, in the language of the longest names, as measured. */
const CASES = [
  { count: 'own', space: desk(1440, 900, PANELS.own), named: 22 },
  { count: 'own', space: desk(1280, 720, PANELS.own), named: 20 },
  { count: 'own', space: PHONE, named: 0 },
  { count: 'both', space: desk(1440, 900, PANELS.both), named: 56 },
  { count: 'both', space: desk(1280, 720, PANELS.both), named: 39 },
  { count: 'both', space: PHONE, named: 11 },
] as const;
const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i);
/** From where its arc leaves the picture to a pill, and from the stroke to its rim, px. */
const REACH = 330;
const BESIDE = 8;
const VALUES = { on: 'few', format: String, percent: String } as const;
type Space = (typeof CASES)[number]['space'];

/** What is wrong with a pill: its arcs, and those of other places, by their discs. */
function wrongOf(label: PlacedLabel, own: readonly Disc[], others: readonly Disc[], space: Space): string[] {
  const box = boxOf(label);
  const { top, bottom, sides, blocks } = space.insets;
  const isNear = (pixels: number) => (disc: Disc) => !isApart(box, { ...disc, radius: disc.radius + pixels });
  const isSeen = ({ x, y }: Disc) =>
    Math.min(x - 8, space.width - 8 - x, y - top, space.height - bottom - y) > 0 &&
    sides.every((side) => isApart(around(x, y, 16, 16), side));
  const last = own.find(isSeen) ?? label;
  const [x, y] = nearestIn(box, last.x, last.y);
  const away = Math.hypot(x - last.x, y - last.y);
  return [
    ...(others.some(isNear(-0.01)) ? ['on another arc'] : []),
    ...(own.some(isNear(BESIDE)) ? [] : ['off its arc']),
    ...([...sides, ...blocks].some((panel) => !isApart(box, panel)) ? ['under a panel'] : []),
    ...(away > REACH ? [`${away} px from where its arc leaves`] : []),
  ];
}

describe('pills of the real map, in every year and language', () => {
  it.each(CASES)('lie at their own arcs, count $count at $space.width px', ({ count, space, named }) => {
    const wrong: string[] = [];
    const pills = new Map<string, number>();
    for (const year of YEARS) {
      const view = decodeView(`count=${count}&year=${year}`, addressContext(atlas));
      const picture = viewPicture(atlas, view, { widest: arcsIn(atlas, space.width, view), lit: [] });
      const camera = fitView(picture.fitted, { ...space, margin: fitMargin(space.width) });
      const project = viewProject({ ...camera, ...space, globe: false });
      const strokes = [...drawnStrokes(picture, project)];
      for (const { language, nameOf } of NAMES) {
        const wants = { atlas, picture, nameOf, dataText: {}, values: VALUES, measure: estimateText };
        for (const label of pictureLabels(wants, project, space)) {
          if (label.side !== 'edge') continue;
          pills.set(language, (pills.get(language) ?? 0) + 1);
          const { id } = label;
          const endOf = (arc: number) =>
            [0, 1].find((end) => atlas.places[picture.arcs.places[arc * 2 + end] ?? -1]?.id === id);
          const own = strokes.filter(([arc]) => endOf(arc) !== undefined);
          // From the place to the hub.
          const outward = own.flatMap(([arc, discs]) => (endOf(arc) === 0 ? discs : discs.toReversed()));
          const others = strokes.flatMap(([arc, discs]) => (endOf(arc) === undefined ? discs : []));
          for (const fault of wrongOf(label, outward, others, space))
            wrong.push(`${label.text} in ${year}: ${fault}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    const fewest = Math.min(...NAMES.map(({ language }) => pills.get(language) ?? 0));
    expect(fewest).toBeGreaterThanOrEqual(named);
  });
});

// Pills of places outside: on or right beside their own arc where that leaves the free picture, on no other and off panels.
// Of the real map too, in every year: how crowded its edges are is what the rule has to stand.
import { describe, expect, it } from 'vitest';
import { at } from '../../../src/lib/at.ts';
import { allSteps } from '../../../src/lib/steps.ts';
import { viewProject } from '../../../src/paint/svg/globeProjection.ts';
import { fitMargin, fitView } from '../../../src/scene/camera/fitView.ts';
import type { Project } from '../../../src/scene/camera/project.ts';
import { around, type Box, type Disc, isApart, isFree, nearestIn } from '../../../src/scene/labels/boxes.ts';
import { edgeFace } from '../../../src/scene/labels/edgeLabel.ts';
import { estimateText } from '../../../src/scene/labels/estimateText.ts';
import { pictureLabels } from '../../../src/scene/labels/labelCandidates.ts';
import { type LabelCandidate, type PlacedLabel, placeLabels } from '../../../src/scene/labels/labels.ts';
import { drawnStrokes } from '../../../src/scene/labels/valueCandidates.ts';
import { arcsIn, type Picture, viewPicture } from '../../../src/scene/map/picture.ts';
import { addressContext, decodeView } from '../../../src/state/codec.ts';
import { dose } from '../../dose.ts';
import { mirroredAtlas as atlas } from '../../figures/readRecord.ts';
import { FIRST_YEAR, LAST_YEAR } from '../../firstView.ts';
import { HUB, HUB_VIEW, hubAtlas } from '../../fixture/hubFixture.ts';
import { desk, namesIn, PANELS, PHONE, phoneSideways } from './windows.ts';

const allPlaced = (...words: Parameters<typeof placeLabels>) => allSteps(placeLabels(...words));

const boxOf = (label: PlacedLabel) => {
  const { extraWidth, height } = edgeFace(label);
  return around(label.x, label.y, label.width + extraWidth, height - 1);
};

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

  it('stands where its arc goes over the rim of a globe, and points that way', () => {
    const space = { width: 1000, height: 800, insets: { top: 40, right: 0, bottom: 100, left: 0 } };
    const camera = { zoom: 1.6, lng: 60, lat: 40, width: space.width, height: space.height };
    const project = viewProject({ ...camera, globe: true });
    const picture = viewPicture(hubAtlas, { ...HUB_VIEW, year: 2002 });
    const texts = { nameOf: (id: string) => id, dataText: {}, values: VALUES, measure: estimateText };
    const labels = pictureLabels({ atlas: hubAtlas, picture, ...texts }, project, space);
    const far = hubAtlas.places.findIndex(({ id }) => id === 'USA');
    const { lng, lat } = at(hubAtlas.places, far);
    expect(project(lng, lat)).toEqual([Number.NaN, Number.NaN]);
    const label = labels.find(({ id }) => id === 'USA');
    expect(label?.side).toBe('edge');
    const [x = 0, y = 0] = label ? [label.x, label.y] : [];
    const ends = [...drawnStrokes(picture, project)].flatMap(([arc, discs]) =>
      picture.arcs.places[arc * 2] === far ? discs.slice(0, 1) : [],
    );
    expect(ends).toHaveLength(1);
    const home = at(
      hubAtlas.places,
      hubAtlas.places.findIndex(({ id }) => id === HUB),
    );
    const [hubX, hubY] = project(home.lng, home.lat);
    for (const rim of ends) {
      expect(Math.hypot(rim.x - x, rim.y - y)).toBeLessThan(90);
      expect(label?.angle).toBeCloseTo(Math.atan2(rim.y - hubY, rim.x - hubX), 0);
    }
  });

  it('is tried for as many places as before where small ones have no room either', () => {
    const shut = (id: string): LabelCandidate => {
      const whole = { ...candidate(id, 600), importance: 2 };
      const code = { ...whole, small: true };
      return { ...whole, shorter: { ...code, shorter: code } };
    };
    const open = [100, 140, 180, 220, 260, 300, 340, 380].map((y): LabelCandidate => {
      const ofArc = { trail: line(y, y), ownArcs: new Set([y]) };
      return { ...candidate(`AT${y}`, y), ...ofArc };
    });
    const named = allPlaced([...['A', 'B', 'C', 'D'].map(shut), ...open], {
      ...{ width: 1200, height: 800, insets },
      strokes: [
        ...line(1, 600),
        ...line(2, 606),
        ...line(3, 594),
        ...open.flatMap(({ trail = [] }) => trail),
      ],
    });
    expect(named.map(({ id }) => id).toSorted()).toEqual(open.map(({ id }) => id).toSorted());
  });

  it('is a small one where the other has no room, and of its code where that has none; a place inside has none', () => {
    const whole = candidate('FAR', 600);
    const code = { ...whole, ...{ text: 'F', width: 12, height: 14, small: true, name: 'FAR' } };
    const small = { ...whole, ...{ width: 52, height: 14, small: true, shorter: code } };
    const place = (strokes: readonly Disc[], x = -400) =>
      allPlaced([{ ...whole, x, shorter: small }], {
        ...{ width: 1200, height: 800, insets },
        strokes: [...line(1, 600), ...strokes],
      })[0];
    const between = [...line(2, 614), ...line(3, 586)];
    expect(place([])).toMatchObject({ text: 'FAR', side: 'edge' });
    expect(place([])).not.toHaveProperty('small');
    expect(place(between)).toMatchObject({ text: 'FAR', small: true });
    // Others come down across it.
    const down = [40, 110, 180, 250, 320, 390].flatMap((x, arc) =>
      Array.from({ length: 80 }, (_, i): Disc => ({ x, y: i * 10, radius: 5, arc: arc + 2 })),
    );
    expect(place([...between, ...down])).toMatchObject({ text: 'F', name: 'FAR', small: true });
    expect(place(between, 600)?.side).not.toBe('edge');
  });
});

/** Of all places outside, in all years and languages together, so many have no pill, as measured. */
const CASES = (
  [
    ['own', 0, 0, 0, 0],
    ['partner', 0, 0, 4, 8],
    ['both', 0, 0, 4, 8],
  ] as const
).flatMap(([count, wide, narrow, sideways, phone]) => [
  { count, space: desk(1440, 900, PANELS[count]), unnamed: wide },
  { count, space: desk(1280, 720, PANELS[count]), unnamed: narrow },
  { count, space: phoneSideways(PANELS[count]), unnamed: sideways },
  { count, space: PHONE, unnamed: phone },
]);
const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i);
/** Every second year, by turns at the next window and for the next count; in the long run all. */
const TURNED = CASES.map((each, place) => ({
  ...each,
  years: YEARS.filter((_, index) => dose(index % 2 === (place + Math.floor(place / 4)) % 2, true)),
}));
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

/** Ids of places with a stroke that lie beyond the window or under a panel at its side. */
function placesOutside(
  { arcs }: Picture,
  strokes: readonly (readonly [number, readonly Disc[]])[],
  project: Project,
  { width, height, insets }: Space,
): readonly string[] {
  const free = { left: 8, top: insets.top, right: width - 8, bottom: height - insets.bottom };
  const frame = insets.sides.length > 0 ? free : { ...free, left: 0, right: width };
  const touched = new Set(strokes.flatMap(([arc]) => [arcs.places[arc * 2], arcs.places[arc * 2 + 1]]));
  return [...touched].flatMap((index): readonly string[] => {
    const place = atlas.places[index ?? -1];
    if (!place) return [];
    const [x, y] = project(place.lng, place.lat);
    return isFree(around(x, y, 0.5, 0.5), frame, insets.sides) ? [] : [place.id];
  });
}

describe('pills of the real map, in every year and language', () => {
  it.each(TURNED)('lie at their own arcs, count $count at $space.width px', (each) => {
    const { count, space, unnamed, years } = each;
    const wrong: string[] = [];
    let lacking = 0;
    for (const year of years) {
      const view = decodeView(`count=${count}&year=${year}`, addressContext(atlas));
      const picture = viewPicture(atlas, view, { widest: arcsIn(atlas, space.width, view), lit: [] });
      const camera = fitView(picture.fitted, { ...space, margin: fitMargin(space.width) });
      const project = viewProject({ ...camera, ...space, globe: false });
      const strokes = [...drawnStrokes(picture, project)];
      const outside = placesOutside(picture, strokes, project, space);
      for (const { nameOf } of namesIn(year)) {
        const wants = {
          atlas,
          picture,
          nameOf,
          codeOf: (id: string) => id,
          dataText: {},
          values: VALUES,
          measure: estimateText,
        };
        const labels = pictureLabels(wants, project, space);
        lacking += outside.filter((place) => labels.every(({ id }) => id !== place)).length;
        for (const label of labels) {
          if (label.side !== 'edge') continue;
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
    expect(lacking).toBeLessThanOrEqual(unnamed);
  });
});

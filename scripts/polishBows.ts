// Bows chosen on by what readers see: each arc takes that bow with which the pictures of all years are easiest to read.
import { at } from '../src/lib/at.ts';
import type { Atlas } from '../src/package/atlas.ts';
import { hubArcs } from '../src/scene/map/arcs.ts';
import { viewPicture } from '../src/scene/map/picture.ts';
import type { ViewState } from '../src/state/viewState.ts';
import { type Seen, type Sheet, sheetOf } from './polishSheet.ts';
import { type Kind, movesDrawn, pictureIn, projectOf, WINDOWS } from './readability.ts';
import { type KeyedSheet, repairBows } from './repairBows.ts';
import { searchBows } from './searchBows.ts';

/** A map is seldom tilted. */
const TILT_WEIGHT = 0.5;

/** Bows in radians that an arc tries first, to either side where its way has no other direction; then some near its own. */
const FEWEST = 0.07;
const WIDE = Array.from({ length: 13 }, (_, i) => FEWEST + i * 0.09);
const NEAR = [-0.1, -0.07, -0.045, -0.02, 0.02, 0.045, 0.07, 0.1] as const;
/** Longer arcs bow less, px of the design world: none goes around half of the map. */
const MOST_BOW = 1.3;
const FREE_PIXELS = 600;
const mostBow = (chord: number) => Math.floor(1000 * MOST_BOW * Math.min(1, FREE_PIXELS / chord)) / 1000;
/** The arc of a place beyond the edge still leaves the picture on the side where that lies. */
const LITTLE_TURN = 0.2;
const ROUNDS = 8;
/** What is hardly better, in each picture that draws the arc, would only move. */
const LEAST_GAIN = 0.01;

/** Bows by key of an arc, `AZE>RUS`. */
type Bows = ReadonlyMap<string, number>;

/**
 * Better bows for a view in which each arc of the hub has one; deterministic, some minutes of one core. Where others count,
 * and on a globe, the arcs of places beyond the edge of a desk, tilted or not, turn little: among so many arcs they would
 * leave the picture somewhere else than where their places lie, or set out under the widest stroke, which no proof measures.
 */
export function polishBows(atlas: Atlas, view: ViewState, chosen: Bows): Bows {
  const { years, isFree, within, sheetsWith } = polishing(atlas, view, chosen);
  const finish = (name: string, bows: Map<string, number>) => {
    const sheets = sheetsWith(bows);
    const before = costOf(sheets);
    goOver(sheets, bows, isFree);
    const cost = costOf(sheets);
    console.log(`${name}: ${before.toFixed(1)}, gone over: ${cost.toFixed(1)}`);
    return { bows, cost };
  };
  const first = finish('as chosen', new Map(within));
  const seen = years.map((year) => seenIn(atlas, { ...view, year }, first.bows));
  const found = finish('sought', new Map(searchBows(seen, first.bows, isFree)));
  return mendBows(atlas, view, found.cost < first.cost ? found.bows : first.bows);
}

/** The same of those arcs alone that a proof finds wrong, and of what is in their way. */
export function mendBows(atlas: Atlas, view: ViewState, chosen: Bows): Bows {
  const { isFree, within, sheetsWith } = polishing(atlas, view, chosen);
  const bows = new Map(within);
  const sheets = sheetsWith(bows);
  const before = costOf(sheets);
  const tried = (key: string) =>
    [true, false].flatMap((isWide) => triedBows(bows, key, isWide)).filter((bow) => isFree(key, bow));
  repairBows(sheets, bows, { tried, best: (drawing, key) => bestBow(drawing, key, tried(key)) });
  goOver(sheets, bows, isFree);
  console.log(`mended: ${before.toFixed(1)}, then ${costOf(sheets).toFixed(1)}`);
  return bows;
}

/** Years, which bows are free, those that were chosen as far as they are, and the sheets of all years. */
function polishing(atlas: Atlas, view: ViewState, chosen: Bows) {
  const years = Array.from({ length: atlas.time.to - atlas.time.from + 1 }, (_, i) => atlas.time.from + i);
  const turnsFreely = view.count === 'own' && view.projection !== 'globe';
  const outside = turnsFreely ? [] : placesOutside(atlas, view);
  const mostOf = new Map(hubArcs(atlas, view).map(({ key, x, y }) => [key, mostBow(Math.hypot(x, y))]));
  const isFree = (key: string, bow: number) =>
    Math.abs(bow) <= (mostOf.get(key) ?? 0) &&
    (Math.abs(bow - (chosen.get(key) ?? 0)) <= LITTLE_TURN ||
      !key.split('>').some((id) => outside.includes(id)));
  const within = [...chosen].map(([key, bow]) => {
    const most = mostOf.get(key) ?? 0;
    return [key, Math.max(-most, Math.min(most, bow))] as const;
  });
  const sheetsWith = (bows: Bows) => years.flatMap((year) => sheetsOf(atlas, { ...view, year }, bows));
  return { years, isFree, within, sheetsWith };
}

const costOf = (sheets: readonly Sheet[]): number => sheets.reduce((sum, sheet) => sum + sheet.cost(), 0);

/** Each arc takes its best bow until none is better. */
function goOver(
  sheets: readonly KeyedSheet[],
  bows: Map<string, number>,
  isFree: (key: string, bow: number) => boolean,
): void {
  const of = new Map([...bows.keys()].map((key) => [key, sheets.filter(({ arcs }) => arcs.has(key))]));
  // Those of few years step aside for those of many.
  const order = [...of].sort(([, first], [, second]) => first.length - second.length);
  for (let round = 0; round < ROUNDS; round++) {
    let isBetter = false;
    for (const [key, drawing] of order) {
      const tried = triedBows(bows, key, round % 2 === 0).filter((bow) => isFree(key, bow));
      const bow = bestBow(drawing, key, tried);
      if (bow === null) continue;
      bows.set(key, bow);
      for (const sheet of drawing) sheet.take(sheet.arcs.get(key) ?? -1, bow);
      isBetter = true;
    }
    if (!isBetter) break;
  }
}

/** Ids of the places beyond the edge of the larger desk, tilted, which shows more of what is far; fitted alike in all years. */
function placesOutside(atlas: Atlas, view: ViewState): readonly string[] {
  const [window] = WINDOWS;
  if (!window) return [];
  const project = projectOf('tilted', window, viewPicture(atlas, view).fitted);
  return atlas.places.flatMap(({ id, lng, lat }) => {
    const [x, y] = project(lng, lat);
    return x < 0 || x > window.width || y < 0 || y > window.height ? [id] : [];
  });
}

/** How a year is seen: in each window flat and tilted, or on a globe. */
function seenIn(atlas: Atlas, view: ViewState, bows: Bows): readonly Seen[] {
  const globe = view.projection === 'globe';
  const kinds: readonly Kind[] = globe ? ['globe'] : ['flat', 'tilted'];
  const bowed = { ...atlas, layouts: [{ globe, bows }] };
  return kinds.flatMap((kind) =>
    WINDOWS.map((window): Seen => {
      const picture = pictureIn(bowed, { ...view, outlines: false }, window);
      const project = projectOf(kind, window, picture.fitted);
      const arcs = movesDrawn(picture, project);
      const keys = arcs.map(({ ends }) => ends.map((end) => at(atlas.places, end).id).join('>'));
      return { picture, project, arcs, keys, weight: kind === 'tilted' ? TILT_WEIGHT : 1 };
    }),
  );
}

const sheetsOf = (atlas: Atlas, view: ViewState, bows: Bows): readonly KeyedSheet[] =>
  seenIn(atlas, view, bows).map((seen) => ({
    ...sheetOf(seen),
    seen,
    arcs: new Map(seen.keys.map((key, index) => [key, index])),
  }));

/** Bows that an arc may have: all, to either side where its way has no other direction, or some near its own. */
function triedBows(bows: Bows, key: string, isWide: boolean): readonly number[] {
  const now = bows.get(key) ?? 0;
  const isAlone = !bows.has(key.split('>').reverse().join('>'));
  const to = (bow: number) => (isAlone ? [bow, -bow] : [bow * Math.sign(now)]);
  return (isWide ? WIDE.flatMap(to) : NEAR.map((step) => now + step))
    .map((bow) => Math.round(bow * 1000) / 1000)
    .filter((bow) => Math.abs(bow) >= FEWEST)
    .filter((bow) => isAlone || Math.sign(bow) === Math.sign(now));
}

/** The bow of an arc with which the sheets that draw it cost least, and less than now; null: none. */
function bestBow(sheets: readonly KeyedSheet[], key: string, tried: readonly number[]): number | null {
  let best: number | null = null;
  let least = sheets.reduce((sum, { cost }) => sum + cost(), 0) - LEAST_GAIN * sheets.length;
  for (const bow of tried) {
    let cost = 0;
    for (const sheet of sheets) {
      cost += sheet.costWith(sheet.arcs.get(key) ?? -1, bow);
      if (cost >= least) break;
    }
    if (cost >= least) continue;
    least = cost;
    best = bow;
  }
  return best;
}

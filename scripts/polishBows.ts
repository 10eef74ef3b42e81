// Bows chosen on by what readers see: each arc takes that bow with which the pictures of all years are easiest to read.
import { at } from '../src/lib/at.ts';
import type { Atlas } from '../src/package/atlas.ts';
import { viewPicture } from '../src/scene/map/picture.ts';
import type { ViewState } from '../src/state/viewState.ts';
import { type Sheet, sheetOf } from './polishSheet.ts';
import { type Kind, projectOf, WINDOWS } from './readability.ts';

/** A map is seldom tilted. */
const TILT_WEIGHT = 0.6;

/** Bows in radians that an arc tries first, to either side where its way has no other direction; then some near its own. */
const FEWEST = 0.07;
const WIDE = Array.from({ length: 13 }, (_, i) => FEWEST + i * 0.09);
const NEAR = [-0.1, -0.07, -0.045, -0.02, 0.02, 0.045, 0.07, 0.1] as const;
const MOST_BOW = 1.3;
/** The arc of a place beyond the edge still leaves the picture on the side where that lies. */
const LITTLE_TURN = 0.2;
const ROUNDS = 8;
/** What is hardly better, in each picture that draws the arc, would only move. */
const LEAST_GAIN = 0.01;

/** Bows by key of an arc, `AZE>RUS`. */
type Bows = ReadonlyMap<string, number>;

/**
 * Better bows for a view in which each arc of the hub has one; deterministic, some minutes of one core. Where others count,
 * the arcs of places beyond the edge of a desk, tilted or not, turn little on a flat map: among so many arcs they would leave
 * the picture somewhere else than where their places lie.
 */
export function polishBows(atlas: Atlas, view: ViewState, chosen: Bows): Bows {
  const years = Array.from({ length: atlas.time.to - atlas.time.from + 1 }, (_, i) => atlas.time.from + i);
  const sheets = years.flatMap((year) => sheetsOf(atlas, { ...view, year }, chosen));
  const all = () => sheets.reduce((sum, sheet) => sum + sheet.cost(), 0).toFixed(1);
  console.log(`as chosen: ${all()}`);
  const of = new Map([...chosen.keys()].map((key) => [key, sheets.filter(({ arcs }) => arcs.has(key))]));
  const outside = view.count === 'own' || view.projection === 'globe' ? [] : placesOutside(atlas, view);
  const isFree = (key: string, bow: number) =>
    Math.abs(bow - (chosen.get(key) ?? 0)) <= LITTLE_TURN ||
    !key.split('>').some((id) => outside.includes(id));
  // Those of few years step aside for those of many.
  const order = [...of].sort(([, first], [, second]) => first.length - second.length);
  const bows = new Map(chosen);
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
    console.log(`round ${round + 1}: ${all()}`);
    if (!isBetter) break;
  }
  return bows;
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

/** A window in a year, and its arcs by their keys. */
interface KeyedSheet extends Sheet {
  readonly arcs: ReadonlyMap<string, number>;
}

function sheetsOf(atlas: Atlas, view: ViewState, bows: Bows): readonly KeyedSheet[] {
  const globe = view.projection === 'globe';
  const kinds: readonly Kind[] = globe ? ['globe'] : ['flat', 'tilted'];
  const picture = viewPicture({ ...atlas, layouts: [{ globe, bows }] }, { ...view, outlines: false });
  return kinds.flatMap((kind) =>
    // Tilted on a desk, where the smaller one has the least room.
    (kind === 'tilted' ? WINDOWS.slice(1, 2) : WINDOWS).map((window): KeyedSheet => {
      const project = projectOf(kind, window, picture.fitted);
      const weight = kind === 'tilted' ? TILT_WEIGHT : 1;
      const sheet = sheetOf({ picture, project, most: window.most, weight });
      const keys = sheet.ends.map((ends) => ends.map((end) => at(atlas.places, end).id).join('>'));
      return { ...sheet, arcs: new Map(keys.map((key, index) => [key, index])) };
    }),
  );
}

/** Bows that an arc may have: all, to either side where its way has no other direction, or some near its own. */
function triedBows(bows: Bows, key: string, isWide: boolean): readonly number[] {
  const now = bows.get(key) ?? 0;
  const isAlone = !bows.has(key.split('>').reverse().join('>'));
  const to = (bow: number) => (isAlone ? [bow, -bow] : [bow * Math.sign(now)]);
  return (isWide ? WIDE.flatMap(to) : NEAR.map((step) => now + step))
    .map((bow) => Math.round(bow * 1000) / 1000)
    .filter((bow) => Math.abs(bow) >= FEWEST && Math.abs(bow) <= MOST_BOW)
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

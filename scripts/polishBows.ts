// Bows chosen on by what readers see: each arc takes that bow with which the pictures of all years are easiest to read.
import { at } from '../src/lib/at.ts';
import type { Atlas } from '../src/package/atlas.ts';
import type { Project } from '../src/scene/camera/project.ts';
import { type Picture, viewPicture } from '../src/scene/map/picture.ts';
import type { ViewState } from '../src/state/viewState.ts';
import {
  type DrawnArc,
  drawnArc,
  type Kind,
  measured,
  movesDrawn,
  projectOf,
  WINDOWS,
} from './readability.ts';

/** What tests/scene/map/readability.test.ts asks for, and what it costs that a year does not have it. */
const MOST_ALONG = 0.05;
const ALONG_PRICE = 1;
/** Of a whole arc that lies along another, from a little less than that on. */
const SHARE_PRICE = 6;
const LITTLE_ALONG = 0.04;
/** From so much on the eye loses it. */
const MUCH_ALONG = 0.15;
const MUCH_PRICE = 30;
const FLAT_DEGREES = 20;
const FLAT_PRICE = 20;
const STRANGER_PIXELS = 6;
const STRANGER_PRICE = 1.8;
const PAIR_PIXELS = 8;
const PAIR_PRICE = 5;
/** Of a px that a pair is nearer than is easy to see, on a desk and among the few arcs of a phone. */
const EASY_PAIR = 12;
const EASY_PRICE = { desk: 0.02, phone: 0.1 } as const;
/** A map is seldom tilted. */
const TILT_WEIGHT = 0.6;

/** Bows in radians that an arc tries first, to either side where its way has no other direction; then some near its own. */
const FEWEST = 0.07;
const WIDE = Array.from({ length: 13 }, (_, i) => FEWEST + i * 0.09);
const NEAR = [-0.1, -0.07, -0.045, -0.02, 0.02, 0.045, 0.07, 0.1] as const;
const MOST_BOW = 1.3;
const ROUNDS = 8;
/** What is hardly better, in each picture that draws the arc, would only move. */
const LEAST_GAIN = 0.01;

/** Bows by key of an arc, `AZE>RUS`. */
type Bows = ReadonlyMap<string, number>;

/** Better bows for a view in which each arc of the hub has one; deterministic, some minutes of one core. */
export function polishBows(atlas: Atlas, view: ViewState, chosen: Bows): Bows {
  const years = Array.from({ length: atlas.time.to - atlas.time.from + 1 }, (_, i) => atlas.time.from + i);
  const sheets = years.flatMap((year) => sheetsOf(atlas, { ...view, year }, chosen));
  const all = () => sheets.reduce((sum, sheet) => sum + sheet.cost, 0).toFixed(1);
  console.log(`as chosen: ${all()}`);
  const of = new Map([...chosen.keys()].map((key) => [key, sheets.filter(({ arcs }) => arcs.has(key))]));
  // Those of few years step aside for those of many.
  const order = [...of].sort(([, first], [, second]) => first.length - second.length);
  const bows = new Map(chosen);
  for (let round = 0; round < ROUNDS; round++) {
    let isBetter = false;
    for (const [key, drawing] of order) {
      const bow = bestBow(drawing, key, triedBows(bows, key, round % 2 === 0));
      if (bow === null) continue;
      bows.set(key, bow);
      for (const sheet of drawing) take(sheet, key, bow);
      isBetter = true;
    }
    console.log(`round ${round + 1}: ${all()}`);
    if (!isBetter) break;
  }
  return bows;
}

/** A window in a year: the arcs that it draws, and what that picture costs. */
interface Sheet {
  readonly picture: Picture;
  readonly project: Project;
  readonly most: number;
  readonly weight: number;
  /** Of each arc, by its key. */
  readonly arcs: ReadonlyMap<string, number>;
  drawn: readonly DrawnArc[];
  cost: number;
}

function sheetsOf(atlas: Atlas, view: ViewState, bows: Bows): readonly Sheet[] {
  const globe = view.projection === 'globe';
  const kinds: readonly Kind[] = globe ? ['globe'] : ['flat', 'tilted'];
  const picture = viewPicture({ ...atlas, layouts: [{ globe, bows }] }, { ...view, outlines: false });
  return kinds.flatMap((kind) =>
    // Tilted on a desk, where the smaller one has the least room.
    (kind === 'tilted' ? WINDOWS.slice(1, 2) : WINDOWS).map((window): Sheet => {
      const project = projectOf(kind, window, picture.fitted);
      const drawn = movesDrawn(picture, project).slice(0, window.most);
      const arcs = new Map(
        drawn.map(({ arc, ends }) => [ends.map((end) => at(atlas.places, end).id).join('>'), arc]),
      );
      const weight = kind === 'tilted' ? TILT_WEIGHT : 1;
      const sheet = { picture, project, most: window.most, weight, arcs, drawn, cost: 0 };
      return { ...sheet, cost: costOf(sheet, drawn) };
    }),
  );
}

function costOf({ picture, project, most, weight }: Sheet, drawn: readonly DrawnArc[]): number {
  return weight * priceOf(measured(picture, project, drawn), most === drawn.length);
}

/** The arcs of a sheet where one of them has another bow. */
function drawnWith({ picture, project, arcs, drawn }: Sheet, key: string, bow: number): readonly DrawnArc[] {
  const arc = arcs.get(key) ?? -1;
  const bows = picture.arcs.bow.slice();
  bows[arc] = bow;
  const bent = drawnArc({ ...picture.arcs, bow: bows }, picture.arcColumn, project, arc);
  return drawn.map((each) => (each.arc === arc && bent ? bent : each));
}

function take(sheet: Sheet, key: string, bow: number): void {
  sheet.drawn = drawnWith(sheet, key, bow);
  sheet.cost = costOf(sheet, sheet.drawn);
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
function bestBow(sheets: readonly Sheet[], key: string, tried: readonly number[]): number | null {
  let best: number | null = null;
  let least = sheets.reduce((sum, { cost }) => sum + cost, 0) - LEAST_GAIN * sheets.length;
  for (const bow of tried) {
    let cost = 0;
    for (const sheet of sheets) {
      cost += costOf(sheet, drawnWith(sheet, key, bow));
      if (cost >= least) break;
    }
    if (cost >= least) continue;
    least = cost;
    best = bow;
  }
  return best;
}

function priceOfShare(share: number): number {
  return SHARE_PRICE * Math.max(0, share - LITTLE_ALONG) + MUCH_PRICE * Math.max(0, share - MUCH_ALONG);
}

/** What a picture costs by its measures. */
function priceOf(
  { shares, pairs, angles, strangers }: ReturnType<typeof measured>,
  isOfFew: boolean,
): number {
  const [nearest = EASY_PAIR] = pairs;
  return (
    ALONG_PRICE * shares.filter((share) => share > MOST_ALONG).length +
    shares.reduce((sum, share) => sum + priceOfShare(share), 0) +
    FLAT_PRICE * angles.filter((angle) => angle < FLAT_DEGREES).length +
    STRANGER_PRICE * strangers.filter((distance) => distance < STRANGER_PIXELS).length +
    (nearest < PAIR_PIXELS ? PAIR_PRICE + PAIR_PIXELS - nearest : 0) +
    (isOfFew ? EASY_PRICE.phone : EASY_PRICE.desk) * Math.max(0, EASY_PAIR - nearest)
  );
}

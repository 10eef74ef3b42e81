// Bows mended where a proof does not hold: an arc at a strange place, or along another, tries other bows, each time those in its
// way find theirs anew, and what is better for all of them stays.
import { at } from '../src/lib/at.ts';
import { NOWHERE, pointsAlong } from './drawnArc.ts';
import type { Seen, Sheet } from './polishSheet.ts';
import { SHORT_POINTS, sharedSpots, spotsOf, strangersOf } from './readability.ts';

/** A window in a year: how it was seen with its first bows, and its arcs by their keys. */
export interface KeyedSheet extends Sheet {
  readonly seen: Seen;
  readonly arcs: ReadonlyMap<string, number>;
}

/** What an arc may try, and the bow with which it costs least, and less than now; null: none. */
export interface Bends {
  readonly tried: (key: string) => readonly number[];
  readonly best: (sheets: readonly KeyedSheet[], key: string) => number | null;
}

/** Of the bows that an arc tries so many are followed up, those that cost least at once, so far apart, radians. */
const FOLLOWED = 7;
const APART = 0.03;
const ROUNDS = 2;
const LEAST_GAIN = 0.5;
const STRANGER_PIXELS = 6;
const RUNNING = 0.05;

/** Mends the arcs that do not stand as the proofs ask, those first that do so in most sheets; changes `bows` and the sheets. */
export function repairBows(sheets: readonly KeyedSheet[], bows: Map<string, number>, bends: Bends): void {
  const drawing = new Map([...bows.keys()].map((key) => [key, sheets.filter(({ arcs }) => arcs.has(key))]));
  const drawingOf = (key: string) => drawing.get(key) ?? [];
  const cost = () => sheets.reduce((sum, sheet) => sum + sheet.cost(), 0);
  const take = (key: string, bow: number): void => {
    if (bows.get(key) === bow) return;
    bows.set(key, bow);
    for (const sheet of drawingOf(key)) sheet.take(sheet.arcs.get(key) ?? -1, bow);
  };
  const takeBest = (key: string): boolean => {
    const bow = bends.best(drawingOf(key), key);
    if (bow !== null) take(key, bow);
    return bow !== null;
  };
  for (const key of offenders(sheets)) {
    const start = new Map(bows);
    let [least, kept] = [cost() - LEAST_GAIN, start];
    for (const bow of followedUp(drawingOf(key), key, bends.tried(key))) {
      take(key, bow);
      for (let round = 0; round < ROUNDS; round++) {
        const moved = [...inTheWay(drawingOf(key), key), key].filter(takeBest);
        if (moved.length === 0) break;
      }
      const now = cost();
      if (now < least) [least, kept] = [now, new Map(bows)];
      for (const [each, was] of start) take(each, was);
    }
    for (const [each, better] of kept) take(each, better);
  }
}

/** Arcs near a place that they do not serve, or along others, those first that are so in most sheets. */
function offenders(sheets: readonly KeyedSheet[]): readonly string[] {
  const times = new Map<string, number>();
  for (const { seen, now } of sheets) {
    const { picture, project, keys } = seen;
    const arcs = now();
    const spots = spotsOf(picture, project, arcs);
    for (const [index, arc] of arcs.entries()) {
      const isStrange = [...strangersOf(arc, spots).values()].some((away) => away < STRANGER_PIXELS);
      const along = arcs.flatMap((other) =>
        other === arc ? [] : pointsAlong(arc, other, sharedSpots(picture, project, arc, other)).running,
      );
      const isAlong = arc.points.length >= SHORT_POINTS && new Set(along).size > RUNNING * arc.points.length;
      if (!isStrange && !isAlong) continue;
      const key = at(keys, index);
      times.set(key, (times.get(key) ?? 0) + 1);
    }
  }
  return [...times].sort(([, a], [, b]) => b - a).map(([key]) => key);
}

/** Of some bows those that cost least as the others stand. */
function followedUp(sheets: readonly KeyedSheet[], key: string, tried: readonly number[]): readonly number[] {
  const costWith = (bow: number) =>
    sheets.reduce((sum, sheet) => sum + sheet.costWith(sheet.arcs.get(key) ?? -1, bow), 0);
  const ranked = tried.map((bow) => ({ bow, cost: costWith(bow) })).sort((a, b) => a.cost - b.cost);
  const chosen: number[] = [];
  for (const { bow } of ranked)
    if (chosen.length < FOLLOWED && chosen.every((other) => Math.abs(bow - other) > APART)) chosen.push(bow);
  return chosen;
}

/** Arcs that an arc touches in some sheet, and its other direction. */
function inTheWay(sheets: readonly KeyedSheet[], key: string): readonly string[] {
  const found = new Set<string>();
  for (const { seen, arcs, now } of sheets) {
    const { picture, project, keys } = seen;
    const all = now();
    const mine = at(all, arcs.get(key) ?? -1);
    for (const [index, other] of all.entries())
      if (other !== mine && pointsAlong(mine, other, sharedSpots(picture, project, mine, other)) !== NOWHERE)
        found.add(at(keys, index));
  }
  const back = key.split('>').reverse().join('>');
  return [...found, ...(found.has(back) || !sheets.some(({ arcs }) => arcs.has(back)) ? [] : [back])];
}

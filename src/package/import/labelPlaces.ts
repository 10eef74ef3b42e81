// The labels of a table to places, each once: by the reader's choice, by locations, by the gazetteer, by coordinates.
import type { Resolve } from './head.ts';
import type { FoundPlace, PlaceNames } from './placeNames.ts';
import type { Point } from './readFigures.ts';
import { RefusedFile } from './refusal.ts';

export interface ImportedPlace {
  /** ISO 3166-1 alpha-3 or a former state's, or `X-...` for any other place. */
  readonly id: string;
  readonly lng: number;
  readonly lat: number;
  /** null where the page knows a name in its language. */
  readonly name: string | null;
  /** In each language, of states that are no more. */
  readonly names?: FoundPlace['names'];
}

/** In the place of an index into `places`. */
export const UNPLACED = -1;
export const TOTAL = -2;

export interface LabelPlaces {
  readonly places: readonly ImportedPlace[];
  /** By label: index into `places`, UNPLACED or TOTAL. */
  readonly placeOf: Int32Array;
  readonly joinedKilometres: number | null;
}

const LETTERS = 26;
/** Ids of three letters, then of four. */
const MAX_OTHER_PLACES = LETTERS ** 3 + LETTERS ** 4;
/** More points than that are joined to coarser ones. */
const MANY_POINTS = 4_096;
const KILOMETRES_OF_DEGREE = 111;

interface Input {
  readonly labels: readonly string[];
  readonly points: ReadonlyMap<string, Point>;
  readonly resolve: Resolve;
  readonly names: PlaceNames;
  /** Whether numbers are codes of countries. */
  readonly areNumericCodes: boolean;
  /** Label to the id of a country, as the reader chose. */
  readonly chosen: Readonly<Record<string, string>>;
  /** Whether what is named like a total is left out. */
  readonly leavesTotalsOut: boolean;
}

/** A place for every label that has one; throws RefusedFile where there are more than ids. */
export function labelPlaces(input: Input): LabelPlaces {
  const { labels, points, leavesTotalsOut } = input;
  const places: ImportedPlace[] = [];
  const indexOf = new Map<string, number>();
  let others = 0;
  const put = (key: string, place: FoundPlace): number => {
    const known = indexOf.get(key);
    if (known !== undefined) return known;
    if (place.id === '' && others >= MAX_OTHER_PLACES)
      throw new RefusedFile('too-many-places', '', { found: String(others) });
    const id = place.id === '' ? otherId(others++) : place.id;
    const index = places.push({ ...place, id }) - 1;
    indexOf.set(key, index);
    return index;
  };
  const { joined, joinedKilometres } = joinedPoints(points);
  const placeOf = Int32Array.from(labels, (label) => {
    const point = joined.get(label);
    if (point) return put(point.key, { id: '', ...point });
    if (label === '') return UNPLACED;
    const found = foundOf(input, label);
    if (found === 'total') return leavesTotalsOut ? TOTAL : UNPLACED;
    if (found === null || found === 'unknown') return UNPLACED;
    return put(found.id === '' ? `label ${label}` : found.id, found);
  });
  return { places, placeOf, joinedKilometres };
}

function foundOf(input: Input, label: string) {
  const { chosen, names, resolve, areNumericCodes } = input;
  const picked = Object.hasOwn(chosen, label) ? names.byId(chosen[label] ?? '') : null;
  return picked ?? resolve(label, false) ?? (areNumericCodes ? resolve(label, true) : null);
}

/** X-AAA, X-AAB, ... X-ZZZ, X-AAAA, ... */
export function otherId(index: number): string {
  const length = index < LETTERS ** 3 ? 3 : 4;
  let rest = length === 3 ? index : index - LETTERS ** 3;
  let letters = '';
  for (let position = 0; position < length; position++) {
    letters = String.fromCharCode(65 + (rest % LETTERS)) + letters;
    rest = Math.floor(rest / LETTERS);
  }
  return `X-${letters}`;
}

interface JoinedPoint extends Point {
  readonly key: string;
  readonly name: string;
}

/** Points as they are, or rounded as little as makes them few enough. */
function joinedPoints(points: ReadonlyMap<string, Point>): {
  readonly joined: ReadonlyMap<string, JoinedPoint>;
  readonly joinedKilometres: number | null;
} {
  const decimals = [5, 2, 1].find((each) => countAt(points, each) <= MANY_POINTS) ?? 0;
  const first = new Map<string, JoinedPoint>();
  const joined = new Map<string, JoinedPoint>();
  for (const [label, point] of points) {
    const key = keyAt(point, decimals);
    const known = first.get(key) ?? { ...point, key, name: point.name ?? nameOf(point) };
    first.set(key, known);
    joined.set(label, known);
  }
  return {
    joined,
    joinedKilometres: decimals === 5 ? null : Math.round(KILOMETRES_OF_DEGREE / 10 ** decimals),
  };
}

const keyAt = ({ lat, lng }: Point, decimals: number): string =>
  `point ${lat.toFixed(decimals)} ${lng.toFixed(decimals)}`;

const countAt = (points: ReadonlyMap<string, Point>, decimals: number): number =>
  new Set([...points.values()].map((point) => keyAt(point, decimals))).size;

const nameOf = ({ lat, lng }: Point): string => `${lat.toFixed(3)}, ${lng.toFixed(3)}`;

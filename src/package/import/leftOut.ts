// What is left out of a picture because it is counted already: parts of a whole kind, labels that are sums of others.
import { at } from '../../lib/at.ts';
import { isWholeKind } from './columnWords.ts';
import type { FigureColumns } from './figureColumns.ts';
import { type LabelPlaces, TOTAL, UNPLACED } from './labelPlaces.ts';
import type { Plan } from './plan.ts';
import type { ReadFigures } from './readFigures.ts';
import { sumLabels } from './totalLines.ts';

/** Colours for layers; kinds beyond them are drawn as one. */
const MAX_KINDS = 10;

/** Kinds that are parts of a whole that stands among them. */
export function partKinds(kinds: readonly string[], plan: Plan): ReadonlySet<number> {
  const isWhole = kinds.map((kind) => kind !== '' && isWholeKind(kind));
  if (plan.kind.from === 'nothing' || !isWhole.includes(true) || kinds.length < 2) return new Set();
  return new Set(kinds.flatMap((_, index) => (isWhole[index] ? [] : [index])));
}

/** Labels on each side that are sums of the others, in all kinds and times. */
export function summedLabels(figures: FigureColumns, read: ReadFigures, { placeOf, places }: LabelPlaces) {
  const group = new Uint32Array(figures.length);
  for (let row = 0; row < figures.length; row++)
    group[row] = (figures.time[row] ?? 0) * read.kinds.length + (figures.kind[row] ?? 0);
  const { length, origin, destination, value } = figures;
  const table = { length, origin, destination, group, value };
  const isTotal = (label: number) => placeOf[label] === TOTAL;
  const count = read.labels.length;
  // A country is one, even where it happens to be the sum of the others.
  const isCountry = (label: number) => /^[A-Z]{3}$/.test(places[placeOf[label] ?? UNPLACED]?.id ?? '');
  const sums = (side: 'origin' | 'destination') =>
    new Set(sumLabels(table, side, count, isTotal).filter((label) => !isCountry(label)));
  return { origin: sums('origin'), destination: sums('destination') };
}

/** By kind the layer that it is drawn in, and the layers' names: the kinds with most people, and one for the rest. */
export function keptKinds(figures: FigureColumns, kinds: readonly string[], parts: ReadonlySet<number>) {
  const people = new Float64Array(kinds.length);
  for (let row = 0; row < figures.length; row++) {
    const kind = figures.kind[row] ?? 0;
    people[kind] = (people[kind] ?? 0) + Math.max(0, figures.value[row] ?? 0);
  }
  const drawn = kinds.flatMap((_, kind) => (parts.has(kind) ? [] : [kind]));
  const largest = drawn
    .toSorted((a, b) => at(people, b) - at(people, a))
    .slice(0, drawn.length > MAX_KINDS ? MAX_KINDS - 1 : MAX_KINDS);
  const layerOf = new Uint16Array(kinds.length).fill(largest.length);
  for (const [layer, kind] of largest.entries()) layerOf[kind] = layer;
  const list = largest.map((kind) => at(kinds, kind));
  return { layerOf, names: drawn.length > largest.length ? [...list, '…'] : list };
}

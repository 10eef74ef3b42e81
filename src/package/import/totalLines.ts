// Lines and columns that are sums of others, found by arithmetic: a label whose every figure is the sum of all others'.
import { NumberTable } from '../../lib/numberTable.ts';

export interface Summed {
  readonly length: number;
  readonly origin: Uint32Array;
  readonly destination: Uint32Array;
  /** Figures of different groups (times, kinds) are never compared. */
  readonly group: Uint32Array;
  readonly value: Float64Array;
}

const MIN_PLACES = 3;
const MIN_PARTS = 2;
const NOT_COUNTED = -1;

/**
 * Numbers of the labels among `labelCount` that stand for the sum of all the others on their side: in each group and
 * for each label of the other side, of which there are three at least, with at least two parts.
 */
export function sumLabels(
  { length, origin, destination, group, value }: Summed,
  side: 'origin' | 'destination',
  labelCount: number,
  isLeftOut: (label: number) => boolean,
): readonly number[] {
  const [own, other] = side === 'origin' ? [origin, destination] : [destination, origin];
  const keys = new NumberTable();
  const keyOf = new Int32Array(length).fill(NOT_COUNTED);
  const sums = new Float64Array(length);
  const parts = new Uint32Array(length);
  for (let row = 0; row < length; row++) {
    if (!((value[row] ?? 0) > 0) || isLeftOut(own[row] ?? 0)) continue;
    const key = keys.positionOf((group[row] ?? 0) * labelCount + (other[row] ?? 0));
    keyOf[row] = key;
    sums[key] = (sums[key] ?? 0) + (value[row] ?? 0);
    parts[key] = (parts[key] ?? 0) + 1;
  }
  const fits = new Uint32Array(labelCount);
  const fails = new Uint8Array(labelCount);
  for (let row = 0; row < length; row++) {
    const label = own[row] ?? 0;
    const key = keyOf[row] ?? NOT_COUNTED;
    if (key === NOT_COUNTED || fails[label]) continue;
    const sum = sums[key] ?? 0;
    const isSum =
      (parts[key] ?? 0) > MIN_PARTS && Math.abs(sum - 2 * (value[row] ?? 0)) <= 1e-9 * Math.max(1, sum);
    if (isSum) fits[label] = (fits[label] ?? 0) + 1;
    else fails[label] = 1;
  }
  return Array.from(fits.keys()).filter((label) => !fails[label] && (fits[label] ?? 0) >= MIN_PLACES);
}

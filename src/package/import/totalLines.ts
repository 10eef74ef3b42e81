// Lines and columns that are sums of others, found by arithmetic: a label whose every figure is the sum of all others'.

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
  const totals = new Map<number, { sum: number; parts: number }>();
  for (let row = 0; row < length; row++) {
    if (isLeftOut(own[row] ?? 0) || !((value[row] ?? 0) > 0)) continue;
    const key = (group[row] ?? 0) * labelCount + (other[row] ?? 0);
    const total = totals.get(key);
    if (total) {
      total.sum += value[row] ?? 0;
      total.parts++;
    } else totals.set(key, { sum: value[row] ?? 0, parts: 1 });
  }
  const tested = new Map<number, { fits: number; fails: boolean }>();
  for (let row = 0; row < length; row++) {
    const label = own[row] ?? 0;
    const state = tested.get(label);
    if (state?.fails || isLeftOut(label)) continue;
    const each = value[row] ?? 0;
    if (!(each > 0)) continue;
    const total = totals.get((group[row] ?? 0) * labelCount + (other[row] ?? 0));
    const isSum =
      total !== undefined &&
      total.parts > MIN_PARTS &&
      Math.abs(total.sum - 2 * each) <= 1e-9 * Math.max(1, total.sum);
    tested.set(label, { fits: (state?.fits ?? 0) + (isSum ? 1 : 0), fails: !isSum });
  }
  return [...tested].flatMap(([label, { fits, fails }]) => (!fails && fits >= MIN_PLACES ? [label] : []));
}

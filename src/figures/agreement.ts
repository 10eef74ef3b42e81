// What two sources say of the same thing: whether it is the same number, the same after rounding, or another one.
import type { Figure } from './figure.ts';

export type Agreement = 'agrees' | 'rounded' | 'differs';

/**
 * How a figure stands to another of the same thing; null where one of them has neither a number nor a dash. A dash
 * agrees with a zero: one source prints the one where the other prints the other.
 */
export function agreementOf(a: Figure, b: Figure): Agreement | null {
  const [first, second] = [plainValue(a), plainValue(b)];
  if (first === null || second === null) return null;
  if (first === second) return 'agrees';
  return Math.abs(first - second) <= Math.max(a.roundedTo, b.roundedTo) / 2 ? 'rounded' : 'differs';
}

/** What the report prints instead of a figure of a record, or null where it prints the same or nothing. */
export function differingBeside(figure: Figure): Figure | null {
  return figure.beside.find((each) => agreementOf(figure, each) === 'differs') ?? null;
}

/** True where every row behind a figure is one that a record brought. */
export function isOfRecords({ rows }: Figure): boolean {
  return rows.length > 0 && rows.every((key) => !/^(?:flows|indicators|routes):/.test(key));
}

/** True where a figure is not from the report, nor the same number as the report prints for it. */
export function isOnlyElsewhere(figure: Figure): boolean {
  return figure.secondSource && figure.beside.every((each) => agreementOf(figure, each) === 'differs');
}

function plainValue({ state, value }: Figure): number | null {
  return state === 'none' ? 0 : value;
}

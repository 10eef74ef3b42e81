// Numbers that are easily said: 1, 2 or 5 times a power of ten.

/** The next 1, 2 or 5 times a power of ten below, at least 1. */
export function roundNumber(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  const digit = [1, 2, 5].findLast((each) => each * power <= value * 1.0001) ?? 1;
  return digit * power;
}

// How much of a long test is done: a little in `npm test`, all of it in `npm run test:long`.

/** The first of two values in `npm test`, the second in `npm run test:long` (vitest.config.ts sets the variable). */
export function dose<T>(short: T, long: T): T {
  return process.env.ATLAS_DOSE === 'long' ? long : short;
}

/** The first of each `count` in `npm test`, all in the long run. */
export function oneIn<T>(count: number, all: readonly T[]): readonly T[] {
  return all.filter((_, index) => dose(index % count === 0, true));
}

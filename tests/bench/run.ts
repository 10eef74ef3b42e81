// The benchmark: what a year change costs the main thread with standing arcs, against rebuilding the layer.
// Only ratios within one run mean something: machines differ, and a run shares its machine.
import type { Atlas } from '../../src/data/atlas.ts';
import { pictureOf } from '../../src/scene/picture.ts';
import { atlasOfYear, BENCH_YEARS, FIRST_BENCH_YEAR, syntheticAtlas } from './syntheticAtlas.ts';

const SIZES = [200, 100_000] as const;
const SEED = 20_110_101;
/** Years that are measured; each is new to the picture when its turn comes. */
const ROUNDS = 25;
/** A cached picture takes less than the clock can tell, so it is asked for many times. */
const CACHED_CALLS = 1000;
const LAYERS: readonly string[] = Object.freeze(['people']);

interface Medians {
  readonly arcs: number;
  readonly newYear: number;
  readonly cachedYear: number;
  readonly rebuild: number;
}

const picture = (atlas: Atlas, layers: readonly string[], year: number) =>
  pictureOf(atlas, 'all', layers, 'both', 'sqrt', true, year);

function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Medians over ROUNDS years, ms. The three ways take turns, so that a busy moment meets all of them. */
function measure(atlas: Atlas): Medians {
  const { arcs } = picture(atlas, LAYERS, FIRST_BENCH_YEAR);
  const newYear: number[] = [];
  const cachedYear: number[] = [];
  const rebuild: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const year = FIRST_BENCH_YEAR + 1 + (round % (BENCH_YEARS - 1));
    newYear.push(milliseconds(() => picture(atlas, LAYERS, year)));
    const calls = milliseconds(() => {
      for (let call = 0; call < CACHED_CALLS; call++) picture(atlas, LAYERS, year);
    });
    cachedYear.push(calls / CACHED_CALLS);
    // A list of its own makes every memo start empty.
    rebuild.push(milliseconds(() => picture(atlasOfYear(atlas, year), [...LAYERS], year)));
  }
  return {
    arcs: arcs.count,
    newYear: median(newYear),
    cachedYear: median(cachedYear),
    rebuild: median(rebuild),
  };
}

function times(ratio: number): string {
  return `${ratio >= 100 ? Math.round(ratio).toLocaleString('en') : ratio.toFixed(1)}x`;
}

function row(cells: readonly string[]): string {
  return cells.map((cell, i) => (i === 0 ? cell.padEnd(30) : cell.padStart(14))).join('');
}

// Once over everything unmeasured, so that the compiler has seen it.
for (const size of SIZES) measure(syntheticAtlas(size, SEED + 1));

const found = SIZES.map((size) => measure(syntheticAtlas(size, SEED)));
const line = (name: string, cell: (medians: Medians) => string) => row([name, ...found.map(cell)]);
console.log(
  [
    `A year change on the main thread, medians of ${ROUNDS} years, milliseconds.`,
    '',
    row(['flows', ...SIZES.map((size) => size.toLocaleString('en'))]),
    line('arcs', (medians) => medians.arcs.toLocaleString('en')),
    line('a year shown again', (medians) => medians.cachedYear.toFixed(5)),
    line('a year shown first', (medians) => medians.newYear.toFixed(3)),
    line('rows filtered, layer rebuilt', (medians) => medians.rebuild.toFixed(3)),
    line('rebuilt / first', (medians) => times(medians.rebuild / medians.newYear)),
    line('rebuilt / again', (medians) => times(medians.rebuild / medians.cachedYear)),
  ].join('\n'),
);

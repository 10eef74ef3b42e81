// Size budgets of the built page, after gzip.
import { describe, expect, inject, test } from 'vitest';
import { beforeTheMap, firstLoad, gzipped } from './firstLoad.ts';

/** Bytes. */
const OWN_CODE = 75_000;
const BEFORE_THE_MAP = 95_000;
const FIRST_JAVASCRIPT = 623_000;
const FIRST_PAGE = 60_000;

const files = inject('builtFiles');
const first = firstLoad(files);

describe('a first visit', () => {
  test('loads at most 75 kB of our own code besides the words of one language', () => {
    expect(gzipped(first.own)).toBeLessThanOrEqual(OWN_CODE);
  });

  test('loads at most 95 kB of JavaScript before the code of the map, words of the longest language included', () => {
    expect(gzipped(beforeTheMap(files))).toBeLessThanOrEqual(BEFORE_THE_MAP);
  });

  test('loads at most 623 kB of JavaScript, the worker of the map included', () => {
    const all = [...first.own, ...first.words, ...first.libraries];
    expect(gzipped(all)).toBeLessThanOrEqual(FIRST_JAVASCRIPT);
  });

  test('gets a page with its first picture in at most 60 kB', () => {
    expect(files.find(({ name }) => name === 'index.html')?.gzipped).toBeLessThanOrEqual(FIRST_PAGE);
  });

  test('finds libraries in chunks of their own, so that a change of ours leaves them in the cache', () => {
    const mixed = first.own.filter(({ modules }) =>
      modules.some((id) => id.startsWith('node_modules/') && !id.includes('?worker')),
    );
    expect(mixed.map(({ name }) => name)).toEqual([]);
  });
});

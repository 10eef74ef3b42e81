// The package as the build writes it: the same value when it is read, and a problem where the text is not all of it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBuiltAtlas, writeBuiltAtlas } from '../../src/package/builtAtlas.ts';
import { isProblems } from '../../src/package/isProblems.ts';
import { wholeAtlas } from '../figures/readAtlas.ts';
import { fixture } from '../fixture/openFixture.ts';

const text = writeBuiltAtlas(wholeAtlas);

function isFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return true;
  return Object.isFrozen(value) && Object.values(value).every(isFrozen);
}

describe('A package that the build has written', () => {
  it.each([
    ['the atlas', wholeAtlas],
    ['a package without a hub', fixture],
  ])('is read as it was: %s', (_, atlas) => {
    expect(readBuiltAtlas(writeBuiltAtlas(atlas))).toStrictEqual(atlas);
  });

  it('is frozen to its depth', () => {
    expect(isFrozen(readBuiltAtlas(text))).toBe(true);
  });

  it('keeps an empty cell apart from a nought', () => {
    const read = readBuiltAtlas(text);
    const emptyIn = (values: Float64Array) => [...values].filter(Number.isNaN).length;
    expect(!isProblems(read) && emptyIn(read.flows.value)).toBe(emptyIn(wholeAtlas.flows.value));
    expect(emptyIn(wholeAtlas.flows.value)).toBeGreaterThan(0);
  });

  it('is refused wherever its text breaks off', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length - 1 }), (end) => {
        const read = readBuiltAtlas(text.slice(0, end));
        expect(isProblems(read) && read.map(({ file, expected }) => [file, expected])).toEqual([
          ['figures.json', 'valid JSON'],
        ]);
      }),
      { numRuns: 30 },
    );
  });

  it.each(['null', '[]', '{}', '7', '{"places":[]}'])('is refused where the file holds %s', (other) => {
    const read = readBuiltAtlas(other);
    expect(isProblems(read) && read).toEqual([
      { file: 'figures.json', row: null, column: null, expected: 'the whole package', found: other },
    ]);
  });
});

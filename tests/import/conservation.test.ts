// Nobody is lost: whatever stands in a table, read = drawn + without a place + totals + loops + parts + without a time.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImportReport } from '../../src/package/import/report.ts';
import { dose } from '../dose.ts';
import { sessionOf, textFile } from './openFile.ts';

const LABELS = ['AZE', 'Türkiye', 'Georgia', 'Nowhere', 'World', 'Unknown', 'SUN', 'Россия', ''];
const CELLS = ['', '-', '..', '0', '7', '1200', '35', 'x', '=1', '900'];

const line = fc.record({
  from: fc.constantFrom(...LABELS),
  to: fc.constantFrom(...LABELS),
  year: fc.constantFrom('1990', '2001', 'soon', '1999-03', ''),
  sex: fc.constantFrom('Total', 'Male', 'Female'),
  people: fc.constantFrom(...CELLS),
});

function sums({ read, drawn, unplaced, totals, loops, parts, undated }: ImportReport) {
  const all = [drawn, unplaced, totals, loops, parts, undated];
  const sum = (of: 'figures' | 'people') => all.reduce((total, each) => total + each[of], 0);
  return { read: [read.figures, read.people], sum: [sum('figures'), sum('people')] };
}

describe('The report of any table', () => {
  it('accounts for every person that was read, and the atlas draws as many as it says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 40 }), async (lines) => {
        const rows = lines.map(({ from, to, year, sex, people }) => [from, to, year, sex, people].join(','));
        const text = ['origin,destination,year,sex,people', 'AZE,GEO,1990,Total,1', ...rows].join('\n');
        const { outcome } = await sessionOf(textFile('any.csv', text));
        if (outcome.kind !== 'table') return;
        const { report } = outcome.preview;
        const { read, sum } = sums(report);
        expect(sum).toEqual(read);
        const naive = lines
          .filter(({ people }) => /^\d+$/.test(people))
          .reduce((total, { people }) => total + Number(people), 1);
        expect(report.read.people).toBe(naive);
        const drawn = outcome.flows.value.reduce(
          (total, value) => total + (Number.isNaN(value) ? 0 : value),
          0,
        );
        expect(drawn).toBe(report.drawn.people);
      }),
      { numRuns: dose(60, 2_000) },
    );
  });
});

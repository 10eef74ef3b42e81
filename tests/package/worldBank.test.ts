// Proves the World Bank's numbers of 2010 against totals typed a second time and against the order that the report prints.
import { describe, expect, it } from 'vitest';
import { dataRows, sumOf, type TextRow } from './dataRows.ts';

const matrix = dataRows('stocks-world-bank');
const partner = (row: TextRow): string => (row.layer === 'emigrants' ? row.destination : row.origin) ?? '';
const of = (layer: string) => matrix.filter((row) => row.layer === layer);
const countries = (layer: string) => of(layer).filter((row) => !partner(row).startsWith('X-'));

describe("The World Bank's matrix", () => {
  it('has 17 rows of persons, with both totals', () => {
    expect(matrix).toHaveLength(17);
    const totals = matrix.filter((row) => partner(row) === 'X-ALL');
    expect(totals.map((row) => `${row.layer} ${row.value}`)).toEqual([
      'emigrants 1433513',
      'immigrants 263940',
    ]);
    for (const row of matrix)
      expect(`${row.from} ${row.to} ${row.unit} ${row.status}`).toBe('2010 2010 persons reported');
  });

  it("has the report's order in 10 of 10 and 4 of 4 places", () => {
    for (const [layer, places] of [
      ['emigrants', 10],
      ['immigrants', 4],
    ] as const) {
      const ordered = [...countries(layer)].sort((a, b) => Number(b.value) - Number(a.value)).map(partner);
      const printed = dataRows('flows')
        .filter((row) => row.layer === layer && row.status === 'rank')
        .sort((a, b) => Number(a.value) - Number(b.value))
        .map(partner);
      expect(ordered).toEqual(printed);
      expect(ordered).toHaveLength(places);
    }
  });

  it('has 155,844 immigrants of no stated country; its lines lack one person of their total', () => {
    expect(of('immigrants').find((row) => partner(row) === 'X-UNK')?.value).toBe('155844');
    expect(sumOf(of('immigrants').filter((row) => partner(row) !== 'X-ALL'))).toBe(263_939);
    expect(sumOf(countries('emigrants'))).toBeLessThan(1_433_513);
  });
});

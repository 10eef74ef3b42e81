// Contradictions: both sides stand as figures, and each figure names the contradictions of its row.
import { describe, expect, it } from 'vitest';
import { allDiscrepancies, discrepanciesFor } from '../../src/figures/discrepancies.ts';
import { dataRows } from '../package/dataRows.ts';
import { wholeAtlas as atlas } from './readAtlas.ts';

describe('allDiscrepancies', () => {
  it('gives every discrepancy with a figure for each row it names, in order', () => {
    const found = allDiscrepancies(atlas);
    const rows = dataRows('discrepancies');
    expect(found.map(({ id, kind }) => [id, kind])).toEqual(rows.map((row) => [row.id, row.kind]));
    expect(found.map(({ figures }) => figures.flatMap((figure) => figure.rows))).toEqual(
      rows.map((row) => row.rows?.split(';')),
    );
  });

  it('stands in each of its figures', () => {
    for (const { id, figures } of allDiscrepancies(atlas)) {
      expect(figures.every((figure) => figure.discrepancies.includes(id))).toBe(true);
    }
  });

  it('shows both values of the arrivals of 2008', () => {
    const found = allDiscrepancies(atlas).find((each) => each.id === 'arrivals-2008');
    expect(found?.figures.map((figure) => figure.value)).toEqual([3957, 2204, 3597, 2024, 3600, 1100, 3600]);
  });
});

describe('discrepanciesFor', () => {
  it('finds nothing for a row that nothing contradicts', () => {
    expect(discrepanciesFor(atlas, 'flows:residence-departures|AZE|DEU|1995|1995')).toEqual([]);
    expect(discrepanciesFor(atlas, 'no such key')).toEqual([]);
  });
});

// The atlas without its numbers: nothing that could be guessed is left in it, and nothing else is lost.
import { describe, expect, it } from 'vitest';
import { flowKey } from '../../src/figures/discrepancyIds.ts';
import { gateFigures } from '../../src/figures/gateFigures.ts';
import { maskNumbers } from '../../src/figures/maskNumbers.ts';
import { rankedPartners } from '../../src/figures/partners.ts';
import { textAt } from '../../src/package/textAt.ts';
import { DEFAULT_VIEW } from '../firstView.ts';
import { atlas } from './readAtlas.ts';

const hidden = maskNumbers(atlas);

describe('Without numbers', () => {
  it('every value of a unit is one and the same', () => {
    const values = new Map<number, Set<number>>();
    for (let row = 0; row < hidden.flows.length; row++) {
      const value = hidden.flows.value[row] ?? Number.NaN;
      if (Number.isNaN(value)) continue;
      const unit = hidden.flows.unit[row] ?? 0;
      values.set(unit, (values.get(unit) ?? new Set()).add(value));
    }
    for (const [, known] of values) expect(known.size).toBe(1);
    for (const unit of new Set(hidden.indicators.map((row) => row.unit))) {
      const known = hidden.indicators.flatMap((row) => (row.unit === unit ? (row.value ?? []) : []));
      expect(new Set(known).size, unit).toBeLessThanOrEqual(1);
    }
  });

  it('the same rows are there, empty where they were empty, in an order that tells nothing', () => {
    const keys = (of: typeof atlas) =>
      Array.from({ length: of.flows.length }, (_, row) => {
        const empty = Number.isNaN(of.flows.value[row] ?? Number.NaN);
        return `${flowKey(of, row)} ${empty} ${textAt(of.flows.locator, row)}`;
      });
    expect(keys(hidden)).toEqual(keys(atlas).toSorted());
  });

  it('nothing is drawn at the gate, whose halves are as large as their numbers', () => {
    expect(gateFigures(atlas, 'all', 1995)).not.toBeNull();
    expect(gateFigures(hidden, 'all', 1995)).toBeNull();
  });

  it('no contradiction repeats a number', () => {
    expect(hidden.discrepancies).toEqual([]);
  });

  it('partners stand in the order of their ids', () => {
    const { partners } = rankedPartners(hidden, {
      ...DEFAULT_VIEW,
      year: 2003,
      layers: ['residence-departures'],
    });
    const ids = partners.map(({ placeId }) => placeId);
    expect(ids).toEqual(ids.toSorted());
  });
});

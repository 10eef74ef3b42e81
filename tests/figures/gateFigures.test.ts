// The gate of a year: totals and remainders of one source, in every year that has a total.
import { describe, expect, it } from 'vitest';
import { gateFigures, greatestGate } from '../../src/figures/gateFigures.ts';
import { periodsOf } from '../../src/package/periods.ts';
import { fixture } from '../fixture/openFixture.ts';
import { wholeAtlas as atlas } from './readAtlas.ts';

const years = periodsOf(atlas.time);
const sidesOf = (sourceFilter: 'all' | 'report', year: number) => {
  const figures = gateFigures(atlas, sourceFilter, year);
  return [figures?.inflow, figures?.outflow].flatMap((side) => side ?? []);
};

describe('gateFigures', () => {
  it('has both sides in all years with all sources, and in those of the tables with the report alone', () => {
    expect(years.filter((year) => sidesOf('all', year).length === 2)).toEqual(years);
    expect(years.filter((year) => sidesOf('report', year).length === 2)).toHaveLength(13);
  });

  it('names at most the total, and all but the rest', () => {
    for (const year of years)
      for (const side of [...sidesOf('all', year), ...sidesOf('report', year)]) {
        expect(side.named).toBeLessThanOrEqual(side.persons);
        if (side.unnamed === 'all') expect(side.named).toBe(0);
        else expect(side.named).toBe(side.persons - (side.rest.value ?? 0));
      }
  });

  it('takes total and rest from one source, and says why the rest has no country', () => {
    const [came] = sidesOf('all', 1995);
    expect(came?.unnamed).toBe('unstated');
    expect(came?.total.rows.every((key) => key.startsWith('flows-un-2015:'))).toBe(true);
    const [reported] = sidesOf('report', 1995);
    expect(reported?.unnamed).toBe('others');
    expect(reported?.total.secondSource).toBe(false);
    expect(sidesOf('all', 2010)[0]?.unnamed).toBe('others');
    expect(sidesOf('all', 1990).map(({ unnamed }) => unnamed)).toEqual(['all', 'all']);
  });

  it('has one scale, which no year exceeds', () => {
    const persons = years.flatMap((year) => sidesOf('all', year).map((side) => side.persons));
    expect(greatestGate(atlas)).toBe(Math.max(...persons));
  });

  it('is absent where a package has no hub', () => {
    expect(gateFigures(fixture, 'all', fixture.time.start)).toBeNull();
  });
});

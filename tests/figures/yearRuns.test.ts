// Runs of years: every year once, years with figures alone, gaps together.
import { describe, expect, it } from 'vitest';
import { dataYears } from '../../src/figures/coverage.ts';
import { yearRuns, yearsOf } from '../../src/figures/yearRuns.ts';
import { DEFAULT_VIEW } from '../firstView.ts';
import { atlas } from './readAtlas.ts';

const EVERY = Array.from({ length: 22 }, (_, index) => 1990 + index);

describe('Runs of years', () => {
  it.each([
    ['no year', []],
    ['every year', EVERY],
    ['the ends alone', [1990, 2011]],
    ['the years of the first view', dataYears(atlas, 'all', DEFAULT_VIEW.layers)],
  ])('hold every year once with figures in %s', (_name, years) => {
    const runs = yearRuns(atlas.time, years);
    expect(runs.flatMap(yearsOf)).toEqual(EVERY);
    expect(runs.filter(({ kind }) => kind === 'figures').map(({ from }) => from)).toEqual(years);
    const neighbours = runs.slice(1).filter((run, at) => run.kind === 'gap' && runs[at]?.kind === 'gap');
    expect(neighbours).toEqual([]);
  });

  it('name the gaps between Tables 2 and 3', () => {
    const gaps = yearRuns(atlas.time, dataYears(atlas, 'report', DEFAULT_VIEW.layers)).filter(
      ({ kind }) => kind === 'gap',
    );
    expect(gaps.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`))).toEqual([
      '1990-1994',
      '1996-1999',
      '2001-2002',
      '2004-2005',
      '2007',
      '2009',
      '2011',
    ]);
  });
});

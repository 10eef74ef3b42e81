// What saved files are called: the same rule for all of them, each year in it once.
import { describe, expect, it } from 'vitest';
import { VIEWS, type ViewState } from '../../../src/state/viewState.ts';
import { fileName } from '../../../src/ui/export/fileName.ts';
import { DEFAULT_VIEW } from '../../firstView.ts';

const of = (change: Partial<ViewState>): ViewState => ({ ...DEFAULT_VIEW, year: 2010, ...change });

describe('The name of a saved file', () => {
  it.each([
    [{}, 'azerbaijan-migration-2010.csv'],
    [{ focus: 'KAZ' }, 'azerbaijan-migration-kaz-2010.csv'],
    [{ view: 'table', compare: 1995 }, 'azerbaijan-migration-1995-2010.csv'],
    [{ view: 'table', compare: 2010 }, 'azerbaijan-migration-2010.csv'],
    [{ view: 'chart', focus: 'RUS', compare: 1995 }, 'azerbaijan-migration-chart-rus-2010.csv'],
    [{ view: 'years' }, 'azerbaijan-migration-years.csv'],
  ] satisfies [Partial<ViewState>, string][])('of %j is %s', (change, name) => {
    expect(fileName({}, of(change), 'csv')).toBe(name);
  });

  it.each(VIEWS)('says a year that is compared with itself once, in the view "%s"', (view) => {
    expect(fileName({}, of({ view, compare: 2010 }), 'png')).toBe(fileName({}, of({ view }), 'png'));
  });

  it('says the first and the last year of a film, and one year of a film of one', () => {
    expect(fileName({}, of({}), 'mp4', [2006, 2010])).toBe('azerbaijan-migration-2006-2010.mp4');
    expect(fileName({}, of({}), 'mp4', [2006, 2006])).toBe('azerbaijan-migration-2006.mp4');
  });

  it('says that rows are of all years', () => {
    const name = fileName({}, of({ view: 'table', compare: 1995 }), 'csv', ['all-years']);
    expect(name).toBe('azerbaijan-migration-all-years.csv');
  });
});

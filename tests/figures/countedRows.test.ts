// The rows of a view that shows another count: each stands in a table, and nothing is made of several countries.
import { describe, expect, it } from 'vitest';
import { countedRows } from '../../src/figures/tableRows.ts';
import { COUNTS } from '../../src/state/viewState.ts';
import { DEFAULT_VIEW } from '../firstView.ts';
import { dataRows } from '../package/dataRows.ts';
import { mirroredAtlas as atlas } from './readRecord.ts';

describe('countedRows', () => {
  it.each(COUNTS)('of 2008 hold the counts to Russia that %s names', (count) => {
    const rows = countedRows(atlas, { ...DEFAULT_VIEW, year: 2008, count });
    const values = rows.flatMap(({ origin, destination, figure }) =>
      origin === 'AZE' && destination === 'RUS' ? [figure.value] : [],
    );
    expect(values).toEqual({ own: [2028], partner: [23331], both: [2028, 23331] }[count]);
  });

  it('hold no total and no rest of what several countries counted', () => {
    for (let year = 1990; year <= 2011; year++) {
      const rows = countedRows(atlas, { ...DEFAULT_VIEW, year, count: 'both' });
      const partners = rows.filter(({ layerId }) => layerId.startsWith('partner-'));
      expect(partners.every(({ kind }) => kind === 'row')).toBe(true);
      const printed = dataRows('flows-partners').filter(
        ({ layer, from }) => layer !== 'residents-admitted' && from === String(year),
      );
      expect(partners.length).toBe(printed.length);
    }
  });
});

// What the search box knows: every place that the page tells of, and none that only records name yet.
import { describe, expect, it } from 'vitest';
import { searchable } from '../../../src/ui/search/searchable.ts';
import { dataRows } from '../../package/dataRows.ts';
import { uiProps } from '../uiProps.ts';

describe('searchable', () => {
  it('holds the countries of flows and routes, and no country of records alone', async () => {
    const found = searchable(await uiProps(), []).flatMap(({ kind, id }) => (kind === 'country' ? [id] : []));
    const told = [...dataRows('flows'), ...dataRows('routes')].flatMap((row) => [
      row.origin,
      row.destination,
    ]);
    expect(found.toSorted()).toEqual([...new Set(told)].toSorted());
    expect(found).not.toContain('DNK');
  });
});

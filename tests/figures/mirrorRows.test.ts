// The mirror in the table: each row of the residence layers with the other country's count, against the tables read plainly.
import { describe, expect, it } from 'vitest';
import { mirrorRows } from '../../src/figures/mirrorRows.ts';
import { partnerOfRow } from '../../src/figures/tableFilter.ts';
import { type Span, type TableRow, tableRows } from '../../src/figures/tableRows.ts';
import type { ViewState } from '../../src/state/viewState.ts';
import { DEFAULT_VIEW } from '../firstView.ts';
import { dataRows } from '../package/dataRows.ts';
import { wholeAtlas } from './readAtlas.ts';
import { readRecord } from './readRecord.ts';

const record = readRecord('flows-partners');
const counts = dataRows('flows-partners').filter(({ layer }) => layer !== 'residents-admitted');
const OWN: Readonly<Record<string, string>> = {
  'partner-arrivals': 'residence-departures',
  'partner-departures': 'residence-arrivals',
};

function rowsOf(change: Partial<ViewState>, span: Span = 'view'): readonly TableRow[] {
  const view = { ...DEFAULT_VIEW, ...change };
  return mirrorRows(wholeAtlas, record, { view, span, rows: tableRows(wholeAtlas, view, span) });
}
const rowOf = (rows: readonly TableRow[], layerId: string, place: string, year: number) =>
  rows.find((row) => row.layerId === layerId && partnerOfRow(wholeAtlas, row) === place && row.year === year);

describe('mirrorRows', () => {
  it.each([
    ['residence-departures', 'RUS', 2008, 2028, 23331, 11.5],
    ['residence-departures', 'DEU', 2003, 46, 2333, 50.7],
    ['residence-departures', 'RUS', 1992, null, 69943, null],
    ['residence-departures', 'USA', 2008, 21, null, null],
  ])('has in %s with %s in %i both counts and their ratio', (layerId, place, year, own, theirs, ratio) => {
    const row = rowOf(rowsOf({ year }), layerId, place, year);
    expect([row?.figure.value, row?.mirror?.partner.value]).toEqual([own, theirs]);
    const value = row?.mirror?.ratio.value ?? null;
    expect(value === null ? null : Math.round(value * 10) / 10).toBe(ratio);
  });

  it('has in all years every count of another country once, and none of green cards', () => {
    const shown = rowsOf({}, 'all').flatMap((row) => {
      const { partner } = row.mirror ?? {};
      return partner?.state === 'value'
        ? [`${row.layerId} ${partnerOfRow(wholeAtlas, row)} ${row.year} ${partner.value}`]
        : [];
    });
    const expected = counts.map((row) => {
      const place = row.layer === 'partner-arrivals' ? row.destination : row.origin;
      return `${OWN[row.layer ?? '']} ${place} ${row.from} ${row.value}`;
    });
    expect(shown.toSorted()).toEqual(expected.toSorted());
  });

  it('keeps the rows of the table in their order, and adds only what the other country alone counted', () => {
    const plain = tableRows(wholeAtlas, { ...DEFAULT_VIEW, year: 2008 });
    const rows = rowsOf({ year: 2008 });
    const kept = rows.filter(({ figure }) => figure.state !== 'absent');
    expect(kept.map((row) => [row.kind, row.layerId, partnerOfRow(wholeAtlas, row), row.figure])).toEqual(
      plain.map((row) => [row.kind, row.layerId, partnerOfRow(wholeAtlas, row), row.figure]),
    );
    const added = rows.filter(({ figure }) => figure.state === 'absent');
    expect(added.length).toBeGreaterThan(0);
    expect(added.every(({ mirror }) => mirror?.partner.state === 'value')).toBe(true);
  });

  it('gives no count to other countries, to totals and to other layers', () => {
    const rows = rowsOf({ year: 2010, layers: ['residence-departures', 'emigrants'] });
    const mirrored = rows.filter(({ mirror }) => mirror);
    expect(mirrored.every(({ kind, layerId }) => kind === 'row' && layerId === 'residence-departures')).toBe(
      true,
    );
    expect(rows.length).toBeGreaterThan(mirrored.length);
  });

  it('keeps to the direction, the country in focus and the year compared with', () => {
    expect(rowsOf({ year: 2008, flow: 'in' }).every(({ destination }) => destination === 'AZE')).toBe(true);
    const focused = rowsOf({ year: 1992, focus: 'RUS' });
    expect(new Set(focused.map((row) => partnerOfRow(wholeAtlas, row)))).toEqual(new Set(['RUS']));
    const years = rowsOf({ year: 1992, compare: 2008, focus: 'RUS' }).map(({ year }) => year);
    expect(new Set(years)).toEqual(new Set([1992, 2008]));
  });
});

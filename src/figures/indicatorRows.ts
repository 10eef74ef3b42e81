// Finding rows of indicators.csv: by id, and by id with a year or with dates.

import { speakingSources } from '../flows/speaking.ts';
import { compareText } from '../lib/compareText.ts';
import { memoByIdentity } from '../lib/memo.ts';
import type { Atlas, IndicatorRow } from '../package/atlas.ts';
import { periodDate } from '../package/periods.ts';
import type { SourceFilter } from '../state/viewState.ts';

/** Rows of the sources that speak, by indicator id: those of a record, then those of indicators.csv. */
const allIndicatorRows = memoByIdentity(
  (atlas: Atlas, sourceFilter: SourceFilter): ReadonlyMap<string, readonly IndicatorRow[]> => {
    const speaking = speakingSources(atlas, sourceFilter);
    const rows = new Map<string, IndicatorRow[]>();
    for (const row of atlas.indicators) {
      if (!speaking.has(row.source)) continue;
      const known = rows.get(row.indicator);
      if (known) known.push(row);
      else rows.set(row.indicator, [row]);
    }
    return rows;
  },
);

/** The same with one row for a date, which is the record's where there is one. */
export const indicatorRows = memoByIdentity(
  (atlas: Atlas, sourceFilter: SourceFilter): ReadonlyMap<string, readonly IndicatorRow[]> =>
    new Map([...allIndicatorRows(atlas, sourceFilter)].map(([id, rows]) => [id, oneForEachDate(rows)])),
);

function oneForEachDate(rows: readonly IndicatorRow[]): readonly IndicatorRow[] {
  if (!rows.some(isOfRecord)) return rows;
  const dates = new Set(rows.filter(isOfRecord).map(({ from, to }) => `${from}/${to}`));
  return rows
    .filter((row) => isOfRecord(row) || !dates.has(`${row.from}/${row.to}`))
    .toSorted((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to));
}

/** A period of the package, or dates exactly as the table writes them. */
export type When = number | { readonly from: string; readonly to: string };

/** The row of an indicator whose dates hold the year (the whole year before parts of it), or are the dates
 * given; null where there is none. */
export function findIndicator(
  atlas: Atlas,
  sourceFilter: SourceFilter,
  id: string,
  when: When,
): IndicatorRow | null {
  const rows = indicatorRows(atlas, sourceFilter).get(id) ?? [];
  if (typeof when !== 'number') {
    return rows.find((row) => row.from === when.from && row.to === when.to) ?? null;
  }
  const date = periodDate(when, atlas.time.granularity);
  const whole = rows.find((row) => row.from === date && row.to === date);
  const holds = ({ from, to }: IndicatorRow) =>
    from.slice(0, date.length) <= date && date.slice(0, to.length) <= to.slice(0, date.length);
  return whole ?? rows.find(holds) ?? null;
}

/** The row of an indicator in a year; where it has none, that of what a measure says beside it. */
export function statedIndicator(
  atlas: Atlas,
  sourceFilter: SourceFilter,
  id: string,
  year: number,
): IndicatorRow | null {
  const beside = atlas.measures.find(({ also }) => also.has(id))?.also.get(id) ?? [];
  const rows = [id, ...beside].map((each) => findIndicator(atlas, sourceFilter, each, year));
  return rows.find((row) => row !== null) ?? null;
}

/** That row, and after it those of other files for the same dates. */
export function findIndicators(
  atlas: Atlas,
  sourceFilter: SourceFilter,
  id: string,
  year: number,
): readonly IndicatorRow[] {
  const found = findIndicator(atlas, sourceFilter, id, year);
  const rows = allIndicatorRows(atlas, sourceFilter).get(id) ?? [];
  return found ? rows.filter(({ from, to }) => from === found.from && to === found.to) : [];
}

/** True for a row that a record brought, false for one of indicators.csv. */
export function isOfRecord({ key }: IndicatorRow): boolean {
  return !key.startsWith('indicators:');
}

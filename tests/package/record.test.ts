// Proves the record of Azerbaijan's own moves, 1995-2009, against its printed totals and the report's Tables 2 and 3.
import { describe, expect, it } from 'vitest';
import { dataRows, printed, sumOf, type TextRow } from './dataRows.ts';

const record = dataRows('flows-un-2015');
const YEARS = Array.from({ length: 15 }, (_, index) => String(1995 + index));
const DIRECTIONS = [
  ['residence-departures', 'destination'],
  ['residence-arrivals', 'origin'],
] as const;
const columnOf = (layer: string, year: string): readonly TextRow[] =>
  record.filter((row) => row.layer === layer && row.from === year && row.to === year);

describe("The United Nations' record", () => {
  it('has 708 rows: two directions of fifteen years, each with its total, in persons as printed', () => {
    expect(record).toHaveLength(708);
    expect(new Set(record.map((row) => `${row.source} ${row.unit} ${row.status}`))).toEqual(
      new Set(['un-flows-2015 persons reported']),
    );
    expect(new Set(record.map((row) => row.locator)).size).toBe(708);
    for (const { locator } of record) expect(locator).toMatch(/^Azerbaijan by Residence, [A-Z]{1,2}\d{2}$/);
  });

  it('adds up to its printed total in 30 of 30 columns, with UNKNOWN and the probable Moldova in it', () => {
    const sums = DIRECTIONS.flatMap(([layer, end]) =>
      YEARS.map((year) => {
        const column = columnOf(layer, year);
        const parts = column.filter((row) => row[end] !== 'X-ALL');
        expect(parts.filter((row) => row[end] === 'X-UNK' || row[end] === 'X-MDV')).toHaveLength(2);
        return [
          `${layer} ${year}`,
          sumOf(parts),
          sumOf(column.filter((row) => row[end] === 'X-ALL')),
        ] as const;
      }),
    );
    expect(sums).toHaveLength(30);
    expect(sums.filter(([, parts, total]) => parts !== total)).toEqual([]);
    // Without the lines that have no place most columns fall short.
    expect(columnOf('residence-arrivals', '1995').find((row) => row.origin === 'X-UNK')?.value).toBe('866');
  });

  it('has the cells of Tables 2 and 3, totals too, in 88 of 90: two of 2008 have digits swapped', () => {
    const report = [
      ...dataRows('flows').filter((row) => row.source === 'ssc' && row.layer?.startsWith('residence-')),
      ...dataRows('indicators')
        .filter((row) => /^residence-(departures|arrivals)-total$/.test(row.indicator ?? ''))
        .map((row) => {
          const layer = row.indicator?.replace(/-total$/, '') ?? '';
          const out = layer === 'residence-departures';
          return { ...row, layer, origin: out ? 'AZE' : 'X-ALL', destination: out ? 'X-ALL' : 'AZE' };
        }),
    ].filter((row: TextRow) => row.from !== '2010');
    expect(report).toHaveLength(90);
    const differing = report.flatMap((row: TextRow) => {
      const same = record.find(
        (each) =>
          each.layer === row.layer &&
          each.origin === row.origin &&
          each.destination === row.destination &&
          each.from === row.from,
      );
      // The workbook has 0 where the report has a dash.
      const cell = printed(row) === '-' ? '0' : printed(row);
      return cell === same?.value ? [] : [`${row.layer} ${row.origin} ${row.from} ${cell} ${same?.value}`];
    });
    expect(differing).toEqual([
      'residence-arrivals RUS 2008 2204 2024',
      'residence-arrivals X-ALL 2008 3957 3597',
    ]);
  });

  it('says beside the two cells of 2008 that digits look swapped', () => {
    const notes = columnOf('residence-arrivals', '2008').filter((row) => row.note?.startsWith('@un-table-3'));
    expect(notes.map((row) => `${row.origin} ${row.note}`)).toEqual([
      'X-ALL @un-table-3-total',
      'RUS @un-table-3-russia',
    ]);
  });

  it('keeps its 118 zeros as printed numbers', () => {
    expect(record.filter((row) => row.value === '0' && row.status === 'reported')).toHaveLength(118);
  });

  it("holds what the report's list of countries hides: Israel, second destination of 1995", () => {
    const israel = ['1995', '1996', '1997', '2009'].map(
      (year) => columnOf('residence-departures', year).find((row) => row.destination === 'ISR')?.value,
    );
    expect(israel).toEqual(['1688', '1253', '643', '4']);
  });

  it('marks the odd cells of 1996 and 1997, and countries of single years', () => {
    const marked = (note: string) =>
      record
        .filter((row) => row.note === note)
        .map((row) => `${row.origin === 'AZE' ? row.destination : row.origin} ${row.from} ${row.value}`);
    expect(marked('@un-out-of-line')).toEqual([
      'DEU 1996 407',
      'DEU 1997 6',
      'EST 1996 58',
      'EST 1997 4',
      'TKM 1996 1235',
      'TKM 1997 86',
      'TUR 1996 1',
      'TUR 1997 113',
      'USA 1996 445',
      'USA 1997 0',
    ]);
    expect(marked('@un-some-years')).toHaveLength(14);
    expect(marked('@un-probably-moldova')).toHaveLength(30);
    expect(marked('@un-unknown')).toHaveLength(30);
    // In these years Moldova stands beside the line called Maldives, with the same number.
    expect(marked('@un-moldova-twice')).toEqual(['MDA 2005 9', 'MDA 2007 2', 'MDA 2005 2', 'MDA 2007 2']);
  });
});

// Sheets, years and lines as they are rarer met: the same table twice, blocks without words, periods, lines that end early or never.
import { describe, expect, it } from 'vitest';
import { MAX_COLUMNS } from '../../src/package/import/delimited.ts';
import { makeWorkbook } from './makeWorkbook.ts';
import { drawnFlows, flowsIn, refusalOf, sessionOf, tableIn, tableOf } from './openFile.ts';

describe('A workbook', () => {
  it('without a sheet that holds a cell has no table', async () => {
    const bytes = makeWorkbook({ Empty: [] });
    expect(await refusalOf({ name: 'book.xlsx', bytes })).toMatchObject({ reason: 'no-table' });
  });

  it('with the same table on two sheets is read from both', async () => {
    const header = ['origin', 'destination', 'people'];
    const bytes = makeWorkbook({
      A: [header, ['AZE', 'TUR', 3]],
      B: [header, ['TUR', 'AZE', 4], ['AZE', 'TUR', null]],
    });
    const table = tableOf((await sessionOf({ name: 'book.xlsx', bytes })).outcome);
    expect(Object.fromEntries(drawnFlows(table))).toEqual({ 'AZE>TUR 2026': 3, 'TUR>AZE 2026': 4 });
    expect([table.preview.report.files, table.preview.report.missing]).toEqual([
      ['book.xlsx › A', 'book.xlsx › B'],
      1,
    ]);
  });
});

describe('Years side by side', () => {
  it('that stand twice without a word above are blocks by their number', async () => {
    expect(
      await flowsIn('origin,destination,2010,2011,2010,2011', 'AZE,TUR,1,2,3,4', 'TUR,AZE,5,6,7,8'),
    ).toEqual({
      ...{ 'AZE>TUR 2010 1': 1, 'AZE>TUR 2011 1': 2, 'AZE>TUR 2010 2': 3, 'AZE>TUR 2011 2': 4 },
      ...{ 'TUR>AZE 2010 1': 5, 'TUR>AZE 2011 1': 6, 'TUR>AZE 2010 2': 7, 'TUR>AZE 2011 2': 8 },
    });
  });

  it('may be periods of several years', async () => {
    const table = await tableIn(['origin,destination,1990-1995,1995-2000', 'AZE,TUR,1,2', 'TUR,AZE,3,4']);
    expect(Object.fromEntries(drawnFlows(table))).toEqual({
      ...{ 'AZE>TUR 1990-1995': 1, 'AZE>TUR 1995-2000': 2, 'TUR>AZE 1990-1995': 3, 'TUR>AZE 1995-2000': 4 },
    });
  });
});

describe('A line', () => {
  it('that lacks its last cells is read as far as it goes', async () => {
    const { report } = (await tableIn(['origin,destination,people', 'AZE,TUR,3', 'TUR,AZE', 'AZE,GEO,4']))
      .preview;
    expect([report.drawn.people, report.missing]).toEqual([7, 1]);
  });

  it('of a dash among parts of a figure is no part', async () => {
    const { report } = (
      await tableIn([
        'DATAFLOW,citizen,sex,geo,TIME_PERIOD,OBS_VALUE',
        'ESTAT:X,AZ,T,DE,2019,10',
        'ESTAT:X,AZ,F,DE,2019,-',
        'ESTAT:X,AZ,M,DE,2019,6',
      ])
    ).preview;
    expect([report.drawn.people, report.parts]).toEqual([10, { figures: 1, people: 6 }]);
  });

  it('of more cells than a table may have is refused with its number', async () => {
    const wide = new Array(MAX_COLUMNS + 1).fill('1').join(',');
    const refusal = await refusalOf({
      name: 'wide.csv',
      bytes: new TextEncoder().encode(`a,b,c\n1,2,3\n${wide}\n`),
    });
    expect(refusal).toMatchObject({ reason: 'too-many-columns', file: 'wide.csv' });
  });
});

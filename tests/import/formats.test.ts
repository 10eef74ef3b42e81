// Every format of other people's files, unchanged: which columns are what, which flows are drawn, and what is not.
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { makeWorkbook } from './makeWorkbook.ts';
import { drawnFlows, importedTable, sessionOf, tableOf, testFile } from './openFile.ts';
import { plainLines, plainSum } from './plainReader.ts';

const flowsOf = async (...names: readonly string[]) =>
  Object.fromEntries(drawnFlows(await importedTable(...names)));

describe('A long table', () => {
  it('may name the destination first; repeats are summed, a dash stays a dash, and each other line says why it is not drawn', async () => {
    const table = await importedTable('long-turned.csv');
    const { report } = table.preview;
    expect(Object.fromEntries(drawnFlows(table))).toEqual({
      'AZE>TUR 2010': 1500,
      'AZE>GEO 2010': 55,
      'GEO>AZE 2010': 70,
      'AZE>RUS 2010': Number.NaN,
      'AZE>RUS 2011': 2500,
      'KAZ>GEO 2011': 0,
    });
    const lines = plainLines('long-turned.csv', 'utf-8', ',');
    expect(report.read.people).toBe(plainSum(lines, [3]));
    expect(report.unplaced.people).toBe(plainSum(lines, [3], ([, from]) => from === 'Atlantis'));
    expect(report.totals.people).toBe(plainSum(lines, [3], ([to]) => to === 'World'));
    expect(report.loops.people).toBe(plainSum(lines, [3], ([to, from]) => to === from));
    expect([report.none, report.missing, report.zero, report.wrong, report.repeats]).toEqual([1, 1, 1, 1, 1]);
    expect(report.problems).toEqual([
      { file: 'long-turned.csv', row: 13, column: 'Persons', expected: 'number', found: '=1+2' },
      { file: 'long-turned.csv', row: 10, column: 'From', expected: 'place', found: 'Atlantis' },
    ]);
  });

  it.each([
    [
      'semicolon-1254.csv',
      { 'AZE>TUR 2019': 1204, 'TUR>DEU 2019': 12450, 'IRN>TUR 2019': 3001, 'UZB>TUR 2020': 1100 },
    ],
    ['tab-1251.txt', { 'AZE>RUS 2015': 1250, 'UKR>RUS 2015': 20300, 'KAZ>RUS 2016': 800.5 }],
    ['latin1.csv', { 'DZA>FRA 2001': 1200, 'CIV>FRA 2001': 350, 'ETH>SWE 2002': 12 }],
    ['utf16.csv', { 'AZE>TUR 2018': 900, 'GEO>AZE 2018': 120 }],
    ['no-header.csv', { 'AZE>TUR 2010': 5, 'TUR>AZE 2010': 7, 'GEO>AZE 2011': 2, 'AZE>GEO 2011': 1 }],
  ])('is read in its own encoding, separator and language: %s', async (file, flows) => {
    expect(await flowsOf(file)).toEqual(flows);
  });

  it('of one line a trip counts lines, and takes no long id for people', async () => {
    const table = await importedTable('trips.csv');
    expect(Object.fromEntries(drawnFlows(table))).toEqual({ 'AZE>TUR 2020': 2, 'TUR>AZE 2020': 1 });
    expect([table.preview.report.countedRows, table.preview.report.loops.people]).toEqual([true, 1]);
  });

  it('may have numeric codes, of which 900 is the world and 810 a state that is no more', async () => {
    expect(await flowsOf('codes.csv')).toEqual({
      'AZE>TUR 1990': 10,
      'GEO>AZE 1990': 20,
      'Soviet Union (former)>AZE 1990': 30,
    });
  });

  it('of every month of a year opens in months, and one of every day of a week in days', async () => {
    const months = await importedTable('year-of-months.csv');
    const { summedTo, dates } = months.preview.report;
    expect([months.flows.unit, summedTo, dates]).toEqual(['month', null, { from: '2020-01', to: '2020-12' }]);
    expect(drawnFlows(months).get('AZE>TUR 2020-07')).toBe(70);
    const days = await importedTable('week-of-days.csv');
    expect([days.flows.unit, drawnFlows(days).get('GEO>AZE 2020-03-04')]).toEqual(['day', 4]);
  });

  it('in a few months is summed to years, and says so; a line without a time is told', async () => {
    const table = await importedTable('months.csv');
    expect(Object.fromEntries(drawnFlows(table))).toEqual({ 'AZE>TUR 2020': 21, 'AZE>TUR 2021': 12 });
    const { summedTo, undated, problems } = table.preview.report;
    expect([summedTo, undated.people]).toEqual(['year', 13]);
    expect(problems).toEqual([
      { file: 'months.csv', row: 5, column: 'month', expected: 'time', found: 'someday' },
    ]);
  });
});

describe('Locations and flows', () => {
  it('find each other in any order; a repeated id and one without a point are told', async () => {
    for (const order of [
      ['locations.csv', 'flows.csv'],
      ['flows.csv', 'locations.csv'],
    ]) {
      const table = await importedTable(...order);
      expect(Object.fromEntries(drawnFlows(table))).toEqual({
        'North station>South station 2019': 10,
        'South station>North station 2019': 4,
        'North station>East, by the river 2020': 6,
      });
      const { report } = table.preview;
      expect([report.format, report.unplaced.people, report.loops.people]).toEqual(['flowmap-blue', 103, 2]);
      expect(report.problems.slice(0, 2).map(({ row, expected }) => [row, expected])).toEqual([
        [5, 'own-id'],
        [6, 'point'],
      ]);
    }
  });
});

describe('Arcs of kepler.gl', () => {
  it('have two points and no magnitude: lines are counted, and no score is taken for people', async () => {
    const table = await importedTable('kepler.csv');
    expect([...drawnFlows(table).values()]).toEqual([2, 1]);
    expect([table.preview.report.countedRows, table.preview.report.unplaced.people]).toEqual([true, 1]);
  });
});

describe('A matrix', () => {
  const drawn = {
    'AZE>GEO 2013': 100,
    'AZE>TUR 2013': 200,
    'GEO>AZE 2013': 50,
    'GEO>TUR 2013': 25,
    'RUS>AZE 2013': 10,
    'RUS>GEO 2013': 20,
    'RUS>TUR 2013': 30,
  };

  it('has titles above, notes below, totals on both sides and a corner that says which way it lies', async () => {
    const table = await importedTable('matrix.csv');
    expect(Object.fromEntries(drawnFlows(table))).toEqual(drawn);
    const { report } = table.preview;
    const lines = plainLines('matrix.csv', 'utf-8', ',').slice(3, 8);
    expect(report.read.people).toBe(plainSum(lines, [1, 2, 3, 4, 5]));
    expect(report.totalLabels).toEqual([{ label: 'WORLD', figures: 9, people: 1350, by: 'name' }]);
    expect(report.unplacedLabels.map(({ label }) => label)).toEqual(['Other North', 'Other South']);
  });

  it('lies the other way round where its corner says so', async () => {
    expect(await flowsOf('matrix-turned.csv')).toMatchObject({
      'AZE>TUR 2026': 10,
      'KAZ>DEU 2026': 3,
      'AZE>POL 2026': 0,
    });
  });

  it('has a line that is the sum of the others, whatever it is called', async () => {
    const { report } = (await importedTable('matrix-sums.csv')).preview;
    expect(report.totalLabels).toEqual([{ label: 'Summe', figures: 3, people: 81, by: 'sums' }]);
    expect(report.drawn.people).toBe(81);
  });

  it('is read from a workbook, of which other sheets are named', async () => {
    const bytes = makeWorkbook({
      Notes: [['Read me', null]],
      'Matrix 2013': [
        ['Bilateral migration matrix'],
        ['Destination (across) - Source (down)', 'Azerbaijan', 'Georgia', 'Türkiye', 'WORLD'],
        ['Azerbaijan', null, 100, 200, 300],
        ['Georgia', 50, null, 25, 75],
        ['Russian Federation*', 10, 20, 30, 60],
        ['WORLD', 60, 120, 255, 435],
      ],
    });
    const table = tableOf((await sessionOf({ name: 'bilateral.xlsx', bytes })).outcome);
    expect(Object.fromEntries(drawnFlows(table))).toEqual(drawn);
    expect(table.preview.report.unreadTables).toEqual(['bilateral.xlsx › Notes']);
  });
});

describe('Years as columns', () => {
  it('with a kind whose whole stands among its parts draw the whole alone', async () => {
    const table = await importedTable('world-bank.csv');
    expect(Object.fromEntries(drawnFlows(table))).toEqual({
      'AFG>IRN 1960 Total': 21,
      'AFG>IRN 1970 Total': 42,
      'AFG>PAK 1960 Total': 3,
      'AFG>PAK 1970 Total': 0,
    });
    const { report } = table.preview;
    const lines = plainLines('world-bank.csv', 'utf-8', ',');
    expect(report.parts.people).toBe(
      plainSum(lines, [6, 7], (cells) => cells[3] === 'MAL' || cells[3] === 'FEM'),
    );
    expect([report.format, report.partKinds]).toEqual(['world-bank', ['Female', 'Male']]);
  });

  it('are headed Y1990 in other tables', async () => {
    expect(await flowsOf('years-y.csv')).toMatchObject({ 'TUR>AZE 2000': 4 });
  });

  it('stand in blocks by sex in a workbook of UN DESA: both sexes are drawn, regions are left out', async () => {
    const names = [
      'Region, development group, country or area',
      'Location code',
      'Region or area of origin',
      'Code of origin',
    ];
    const bytes = makeWorkbook({
      Contents: [['Table 1', 'Migrant stock']],
      'Table 1': [
        ['United Nations Population Division'],
        [],
        [null, null, null, null, 'Both sexes', null, 'Male', null, 'Female', null],
        [
          'Region of destination',
          'Location code of destination',
          'Region of origin',
          'Location code of origin',
          1990,
          1995,
          1990,
          1995,
          1990,
          1995,
        ],
        ['WORLD', 900, 'WORLD', 900, 100, 110, 50, 55, 50, 55],
        ['Eastern Europe', 923, 'Azerbaijan', 31, 30, 33, 15, 16, 15, 17],
        ['Russian Federation*', 643, 'Azerbaijan', 31, 30, 33, 15, 16, 15, 17],
        ['Georgia', 268, 'Azerbaijan', 31, 2, '..', 1, '..', 1, '..'],
        ['Georgia', 268, 'Others', 2003, 9, 9, 4, 4, 5, 5],
      ],
    });
    const table = tableOf((await sessionOf({ name: 'stock.xlsx', bytes })).outcome);
    expect(names.length).toBe(4);
    expect(Object.fromEntries(drawnFlows(table))).toEqual({
      'AZE>RUS 1990 Both sexes': 30,
      'AZE>RUS 1995 Both sexes': 33,
      'AZE>GEO 1990 Both sexes': 2,
    });
    const { report } = table.preview;
    expect([report.format, report.partKinds]).toEqual(['un-desa', ['Male', 'Female']]);
    expect(report.unplaced.people).toBe(18);
  });
});

describe('A table of UNHCR', () => {
  it('is found below its preamble; ISO codes are read, and refugees are one of the measures side by side', async () => {
    const table = await importedTable('unhcr.csv');
    expect(Object.fromEntries(drawnFlows(table))).toEqual({
      'AZE>ARM 2000': 280580,
      'ARM>AUT 2000': 120,
      'AZE>ARM 2001': 264330,
    });
    const { report } = table.preview;
    expect(report.measures).toEqual(['Refugees', 'Stateless persons', 'Asylum-seekers', 'IDPs of concern']);
    expect(report.unplacedLabels.map(({ label, people }) => [label, people])).toEqual([
      ['TIB', 20],
      ['XXA', 5],
    ]);
  });
});

describe('SDMX-CSV', () => {
  it('of Eurostat has its destination in geo; sexes and ages stand at their total', async () => {
    const table = await importedTable('sdmx1.csv');
    expect(Object.fromEntries(drawnFlows(table))).toEqual({ 'AZE>DEU 2019': 1000, 'GBR>GRC 2020': 77 });
    const { report } = table.preview;
    expect([report.parts.people, report.totals.people, report.unplaced.people]).toEqual([1009, 90000, 3]);
  });

  it('of version 2 has it in REF_AREA, and former states by themselves', async () => {
    expect(await flowsOf('sdmx2.csv')).toEqual({
      'AZE>DEU 2018': 500,
      'Soviet Union (former)>DEU 2018': 40,
      'AZE>POL 2018': 30,
    });
  });
});

describe('Other containers', () => {
  it.each(['snappy', 'gzip', 'zstd'])(
    'a Parquet file with %s is a table; long whole numbers stay whole',
    async (codec) => {
      const table = await importedTable(`${codec}.parquet`);
      expect(Object.fromEntries(drawnFlows(table))).toEqual({
        'AZE>TUR 2010': 10,
        'TUR>AZE 2010': 20,
        'GEO>AZE 2011': 30,
      });
      expect(table.preview.report.unplaced.people).toBe(4);
    },
  );

  it('a zip of tables is its tables: locations and flows find each other in it', async () => {
    const bytes = new Uint8Array(
      zipSync({
        'pack/locations.csv': testFile('locations.csv').bytes,
        'pack/flows.csv': testFile('flows.csv').bytes,
      }),
    );
    const table = tableOf((await sessionOf({ name: 'pack.zip', bytes })).outcome);
    expect(table.preview.report.drawn.people).toBe(20);
  });
});

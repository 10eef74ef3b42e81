// Tables as they are rarer met: other corners, labels in headers, points with names and off the earth.
import { describe, expect, it } from 'vitest';
import { drawnFlows, flowsIn, refusalOf, sessionOf, tableIn, tableOf, textFile } from './openFile.ts';

describe('SDMX-CSV', () => {
  const HEADER = 'DATAFLOW,freq: Frequency,citizen: Country of citizenship,sex: Sex,geo: Reporting entity';

  it('with labels beside its codes is read by the codes of its headers, and sexes stand at their total', async () => {
    expect(
      await flowsIn(
        `${HEADER},OBS_VALUE: Value`,
        'ESTAT:MIGR,A: Annual,AZ,T: Total,DE,10',
        'ESTAT:MIGR,A: Annual,AZ,F: Females,DE,4',
        'ESTAT:MIGR,A: Annual,GE,T: Total,PL,7',
      ),
    ).toEqual({ 'AZE>DEU 2026': 10, 'GEO>POL 2026': 7 });
  });

  it('keeps a dimension without a total as kinds', async () => {
    const table = await tableIn([
      'DATAFLOW,citizen,reason,geo,TIME_PERIOD,OBS_VALUE',
      'ESTAT:POPSTOCK,AZ,WORK,DE,2019,10',
      'ESTAT:POPSTOCK,AZ,STUDY,DE,2019,4',
    ]);
    expect(Object.fromEntries(drawnFlows(table))).toEqual({
      'AZE>DEU 2019 WORK': 10,
      'AZE>DEU 2019 STUDY': 4,
    });
    expect(table.preview.plan.isStock).toBe(true);
  });

  it.each([
    ['no-origins', 'DATAFLOW,geo,TIME_PERIOD,OBS_VALUE', 'ESTAT:X,DE,2019,10'],
    ['no-destinations', 'DATAFLOW,citizen,TIME_PERIOD,OBS_VALUE', 'ESTAT:X,AZ,2019,10'],
  ])(
    'is refused as %s where a dimension is missing, and its header is told',
    async (reason, header, line) => {
      expect(await refusalOf(textFile('sdmx.csv', [header, line, line].join('\n')))).toEqual({
        ...{ reason, file: 'sdmx.csv', row: 1, column: null },
        found: header.replaceAll(',', ', '),
      });
    },
  );
});

describe('A table of UNHCR', () => {
  it('without refugees has people of its first measure, and types of population as kinds', async () => {
    const table = await tableIn([
      'Year,Country of origin (ISO),Country of asylum (ISO),Population type,Persons',
      '2000,AZE,ARM,REF,10',
      '2000,AZE,ARM,ASY,3',
    ]);
    expect(table.preview.plan.format).toBe('unhcr');
    expect(Object.fromEntries(drawnFlows(table))).toEqual({ 'AZE>ARM 2000 REF': 10, 'AZE>ARM 2000 ASY': 3 });
  });

  it('without any measure counts its lines', async () => {
    const table = await tableIn([
      'Country of origin (ISO),Country of asylum (ISO),Remark',
      'AZE,ARM,first',
      'AZE,ARM,second',
      'GEO,ARM,third',
    ]);
    expect([...drawnFlows(table)]).toEqual([
      ['AZE>ARM 2026', 2],
      ['GEO>ARM 2026', 1],
    ]);
  });
});

describe('Points in columns', () => {
  it('may name the destination first, have names beside them, and people', async () => {
    expect(
      await flowsIn(
        'dest_lat,dest_lon,dest_name,origin_lat,origin_lon,origin_name,people',
        '41.0,29.0,Istanbul,40.4,49.9,Baku,12',
        '40.4,49.9,Baku,"41,7","44,8",,3',
      ),
    ).toEqual({ 'Baku>Istanbul 2026': 12, '41.700, 44.800>Baku 2026': 3 });
  });

  it('off the earth, or without a number, are no places, and each is told with its line', async () => {
    const { report } = (
      await tableIn([
        'origin_lat,origin_lng,dest_lat,dest_lng,people',
        '40.4,49.9,41.0,29.0,12',
        '95.0,49.9,41.0,29.0,3',
        '40.4,49.9,,29.0,4',
      ])
    ).preview;
    expect([report.drawn.people, report.unplaced.people]).toEqual([12, 7]);
  });

  it('of more than four thousand places are joined to places of about a kilometre', async () => {
    const lines = Array.from({ length: 4_200 }, (_, at) => `${(40 + at / 2_000).toFixed(4)},49.9,10,20,1`);
    const { report } = (await tableIn(['origin_lat,origin_lng,dest_lat,dest_lng,people', ...lines])).preview;
    const atTwoDecimals = new Set(lines.map((line) => Number(line.split(',')[0]).toFixed(2)));
    expect([report.joinedKilometres, report.places, report.drawn.people]).toEqual([
      1,
      atTwoDecimals.size + 1,
      4_200,
    ]);
  });
});

describe('Points all over the earth', () => {
  it('are joined to places of a degree where even tenths of one are too many', async () => {
    const lines = Array.from(
      { length: 5_000 },
      (_, at) => `${(at / 100).toFixed(2)},${(at / 50).toFixed(2)},70,20,1`,
    );
    const { report } = (await tableIn(['origin_lat,origin_lng,dest_lat,dest_lng,people', ...lines])).preview;
    const inTenths = new Set(
      lines.map((line) =>
        line
          .split(',')
          .slice(0, 2)
          .map((each) => Number(each).toFixed(1))
          .join(),
      ),
    );
    expect(inTenths.size).toBeLessThan(4_096);
    expect(report.joinedKilometres).toBe(11);
    const wide = Array.from(
      { length: 5_000 },
      (_, at) => `${(at % 50) + 0.1},${Math.floor(at / 50) + 0.2},70,20,1`,
    );
    const more = Array.from(
      { length: 5_000 },
      (_, at) => `${(at % 50) + 0.3},${Math.floor(at / 50) + 0.2},70,20,1`,
    );
    const all = (await tableIn(['origin_lat,origin_lng,dest_lat,dest_lng,people', ...wide, ...more])).preview
      .report;
    expect([all.joinedKilometres, all.places, all.drawn.people]).toEqual([111, 50 * 100 + 1, 10_000]);
  });
});

describe('Locations', () => {
  it('without names are called by their ids, and one beyond the poles is told by its latitude', async () => {
    const { outcome } = await sessionOf(
      textFile('locations.csv', 'id,lat,lon\nA,40,49\nB,41,44\nC,140,44\nD,40,444\n'),
      textFile('flows.csv', 'origin,dest,count\nA,B,5\nB,A,6\nC,A,1\nD,A,1\n'),
    );
    const table = tableOf(outcome);
    expect(Object.fromEntries(drawnFlows(table))).toEqual({ 'A>B 2026': 5, 'B>A 2026': 6 });
    expect(table.preview.report.problems.slice(0, 2)).toEqual([
      { file: 'locations.csv', row: 4, column: 'lat', expected: 'point', found: '140' },
      { file: 'locations.csv', row: 5, column: 'lon', expected: 'point', found: '444' },
    ]);
  });

  it('are no table of their own where flows stand in the very lines', async () => {
    expect(
      await flowsIn('id,origin,destination,lat,lon,people', '1,AZE,TUR,40,49,5', '2,TUR,AZE,41,29,6'),
    ).toEqual({ 'AZE>TUR 2026': 5, 'TUR>AZE 2026': 6 });
  });
});

describe('A matrix', () => {
  const body = ['AZE,,2,3', 'GEO,4,,6', 'TUR,7,8,'];
  const plain = { 'AZE>GEO 2026': 2, 'AZE>TUR 2026': 3, 'GEO>AZE 2026': 4, 'GEO>TUR 2026': 6 };
  const turned = { 'GEO>AZE 2026': 2, 'TUR>AZE 2026': 3, 'AZE>GEO 2026': 4, 'TUR>GEO 2026': 6 };

  it.each([
    ['origin (columns) / destination (rows)', turned],
    ['rows: destination', turned],
    ['columns: destination', plain],
    ['rows: origin', plain],
    ['to \\ from', turned],
    ['', plain],
  ])('whose corner says "%s" lies as it says', async (corner, flows) => {
    expect(await flowsIn(`${corner},AZE,GEO,TUR`, ...body)).toMatchObject(flows);
  });
});

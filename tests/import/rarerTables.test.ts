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

describe('A line that takes its figure back', () => {
  it('is counted, and not added', async () => {
    const line = (action: string, origin: string, people: number) =>
      `dataflow,ESTAT:MIGR(1.0),${action},${origin},DE,2021,${people}`;
    const table = await tableIn([
      'STRUCTURE,STRUCTURE_ID,ACTION,CITIZENSHIP: Citizenship,REF_AREA: Country,TIME_PERIOD: Time,OBS_VALUE: Value',
      line('I', 'UA: Ukraine', 45),
      line('D', 'UA: Ukraine', 11),
      line('A', 'EL: Greece', 9),
    ]);
    expect(Object.fromEntries(drawnFlows(table))).toEqual({ 'UKR>DEU 2021': 45, 'GRC>DEU 2021': 9 });
    const { rows, deleted, read } = table.preview.report;
    expect([rows, deleted, read.people]).toEqual([3, 1, 54]);
  });
});

describe('Figures in thousands', () => {
  const lines = (head: string) => [
    `Varış;Çıkış;Yıl;${head}`,
    'Türkiye;Irak;2019;112,5',
    'Almanya;Türkiye;2019;6,05',
  ];

  it.each([
    'Kişi (bin)',
    'Sayı, bin kişi',
    'Nəfər (min)',
    'Человек, тыс.',
    "People ('000)",
    'People, thousands',
    'Nombre (milliers)',
  ])('are people where the column is called %s', async (head) => {
    expect(await flowsIn(...lines(head))).toEqual({ 'IRQ>TUR 2019': 112_500, 'TUR>DEU 2019': 6_050 });
  });

  it.each(['Kişi sayısı', 'People (min. 5)', 'Number of binational people'])(
    'are not taken for such under %s',
    async (head) => {
      expect(await flowsIn(...lines(head))).toEqual({ 'IRQ>TUR 2019': 112.5, 'TUR>DEU 2019': 6.05 });
    },
  );

  it('are so by the words over a matrix and by the power of ten of SDMX', async () => {
    expect(
      await flowsIn(
        'Table 3. Migrants (thousands)',
        'From \\ To,Germany,France,Spain',
        'Poland,1.5,2,1',
        'Italy,3,4,2',
        'Georgia,1,1,1',
      ),
    ).toMatchObject({ 'POL>DEU 2026': 1_500, 'ITA>FRA 2026': 4_000 });
    expect(
      await flowsIn(
        'DATAFLOW,CITIZENSHIP,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MULT',
        'OECD:MIG,AZE,DEU,2019,1.204,3',
        'OECD:MIG,GEO,DEU,2019,2,3',
      ),
    ).toEqual({ 'AZE>DEU 2019': 1_204, 'GEO>DEU 2019': 2_000 });
  });

  it('are what the reader says they are', async () => {
    const session = await sessionOf(textFile('t.csv', lines('Kişi (bin)').join('\n')));
    const changed = tableOf(session.change({ plan: { thousands: false }, choices: {} }));
    expect(changed.preview.report.drawn.people).toBeCloseTo(118.55, 9);
  });
});

describe('Years as columns', () => {
  it('may have marks behind them, and a column of their sum', async () => {
    expect(
      await flowsIn(
        'Country of birth;Country of residence;2015;2016(b);2017*;2018 p;Total 2015-2018',
        'Ukraine;Poland;52 000;60 120;71 000;85 500;268 620',
        'Belarus;Poland;4 100;4 500;: ;6 100;14 700',
        '(b) break in series;;;;;;',
      ),
    ).toEqual({
      'UKR>POL 2015': 52_000,
      'UKR>POL 2016': 60_120,
      'UKR>POL 2017': 71_000,
      'UKR>POL 2018': 85_500,
      'BLR>POL 2015': 4_100,
      'BLR>POL 2016': 4_500,
      'BLR>POL 2018': 6_100,
    });
  });
});

describe('What is left of a group', () => {
  it.each(['Rest of the world', 'Other Africa', 'Прочие страны мира', 'Diğer ülkeler'])(
    'has no place, and is no total of the lines beside it: %s',
    async (label) => {
      const table = await tableIn([
        'origin,destination,year,people',
        'Poland,Germany,2015,10',
        `${label},Germany,2015,3`,
      ]);
      const { unplaced, totals } = table.preview.report;
      expect([unplaced.people, totals.people]).toEqual([3, 0]);
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

// Proves the layers of data/ against the report, typed here from a second reading.
import { describe, expect, it } from 'vitest';
import { dataFile, dataRows, printed, sumOf, type TextRow } from './dataRows.ts';

const indicators = dataRows('indicators');
const indicator = (id: string, from: string, to = from): TextRow | undefined =>
  indicators.find((row) => row.indicator === id && row.from === from && row.to === to);
const figure = (id: string, from: string, to = from): number => Number(printed(indicator(id, from, to)));
const flows = dataRows('flows');
const routes = dataRows('routes');
const flowsOf = (layer: string, from: string): readonly TextRow[] =>
  flows.filter((row) => row.layer === layer && row.from === from);

const RESIDENCE_YEARS = ['1995', '2000', '2003', '2006', '2008', '2010'];
const RESIDENCE = [
  {
    layer: 'residence-departures',
    partner: 'destination',
    total: [16033, 9947, 3754, 2644, 2530, 799],
    rows: [
      'DEU 74 62 46 4 8 9',
      'GEO 178 97 10 10 13 2',
      'IRN 3 24 3 1 - -',
      'KAZ 204 174 149 153 201 260',
      'RUS 11312 8393 3140 2160 2028 430',
      'TUR 3 23 6 8 7 10',
      'UKR 860 513 181 162 97 42',
      'USA 570 103 18 10 21 6',
    ],
  },
  {
    layer: 'residence-arrivals',
    partner: 'origin',
    total: [6222, 4361, 2500, 2232, 3957, 2228],
    rows: [
      'DEU - 2 1 - 7 3',
      'GEO 942 307 204 238 403 35',
      'IRN 31 44 12 4 32 5',
      'KAZ 341 150 96 94 196 177',
      'RUS 2968 2710 1656 1394 2204 1706',
      'TUR 23 17 13 7 267 4',
      'UKR 367 291 165 127 174 97',
      'USA - 5 - 1 4 3',
    ],
  },
] as const;

describe.each(RESIDENCE)('$layer', ({ layer, partner, total, rows }) => {
  it('holds every cell of its table, a dash as none and never as zero', () => {
    const stored = rows.map((line) => {
      const place = line.slice(0, 3);
      const cells = RESIDENCE_YEARS.map((year) =>
        printed(flowsOf(layer, year).find((row) => row[partner] === place)),
      );
      return [place, ...cells].join(' ');
    });
    expect(stored).toEqual(rows);
    expect(flows.filter((row) => row.layer === layer && row.source === 'ssc')).toHaveLength(48);
  });

  it('has the printed totals, and lists fewer people than each of them', () => {
    expect(RESIDENCE_YEARS.map((year) => figure(`${layer}-total`, year))).toEqual(total);
    const rest = RESIDENCE_YEARS.map((year, at) => (total[at] ?? 0) - sumOf(flowsOf(layer, year)));
    expect(Math.min(...rest)).toBeGreaterThan(0);
    if (layer === 'residence-departures') expect([Math.max(...rest), Math.min(...rest)]).toEqual([2829, 40]);
  });
});

describe('deportations', () => {
  it('lists ten countries in 2011 that add up to 2,923 of 3,023', () => {
    const rows = flowsOf('deportations', '2011');
    expect(rows.map((row) => `${row.destination} ${row.value}`)).toEqual(
      'TUR 1319,PAK 825,CHN 339,TKM 236,RUS 45,GEO 41,IRN 50,UZB 24,ISR 19,BGD 25'.split(','),
    );
    expect([sumOf(rows), figure('deportations-total', '2011')]).toEqual([2923, 3023]);
  });

  it('has the press rows of 2009 and of the first half of 2010 as printed there', () => {
    expect([sumOf(flowsOf('deportations', '2009')), figure('deportations-total', '2009')]).toEqual([
      559, 598,
    ]);
    expect(sumOf(flowsOf('deportations', '2010-01'))).toBe(1452);
    expect(figure('deportations-total', '2010-01', '2010-06')).toBe(1440);
    expect([figure('deportations-total', '2008'), figure('deportations-russia-press', '2011')]).toEqual([
      972, 445,
    ]);
  });
});

describe('the other layers', () => {
  const lines = (layer: string, column: string): readonly string[] =>
    flows.filter((row) => row.layer === layer).map((row) => `${row[column]} ${row.value}`);

  it('has the border violators of 2009', () => {
    expect(lines('border-violations', 'origin')).toEqual([
      'IRN 680',
      'TUR 373',
      'GEO 166',
      'RUS 144',
      'PAK 128',
    ]);
  });

  it('has the origins of 2001-2009, which add up to 100 percent with the others', () => {
    expect(lines('migrant-origins', 'origin')).toEqual(['RUS 62', 'GEO 10', 'UKR 6', 'TUR 6', 'KAZ 4']);
    expect(sumOf(flowsOf('migrant-origins', '2001')) + figure('migrant-origins-others', '2001', '2009')).toBe(
      100,
    );
  });

  it('has the nationalities of the permit holders', () => {
    expect(lines('work-permits', 'origin')).toEqual(['TUR 45', 'GBR 19', 'GEO 4', 'IND 3', 'USA 3']);
  });

  it('has the ranked lists of 2010 in the printed order', () => {
    const order = (layer: string, column: string): string =>
      flows
        .filter((row) => row.layer === layer)
        .sort((a, b) => Number(a.value) - Number(b.value))
        .map((row) => row[column])
        .join(' ');
    expect(order('emigrants', 'destination')).toBe('RUS ARM UKR KAZ ISR DEU TUR USA TKM GEO');
    expect(order('immigrants', 'origin')).toBe('RUS ARM UKR GEO');
  });

  it('names the displaced by origin, and the smaller groups without a number', () => {
    const lined = lines('displacement', 'origin').filter((line) => !line.startsWith('AZE'));
    expect(lined.slice(0, 5)).toEqual(['ARM 250000', 'UZB 50000', 'RUS 8000', 'AFG 7500', 'IRN 3000']);
    expect(lined.slice(5)).toEqual(['IRQ ', 'TUR ', 'PAK ', 'SDN ', 'KGZ ']);
  });

  it('names those who fled either way between Azerbaijan and Armenia, at one date, each with the word of the report', () => {
    const both = flows.filter(
      (row) => row.layer === 'displacement' && [row.origin, row.destination].includes('ARM'),
    );
    expect(both.map((row) => [row.origin, row.value, row.from, row.to])).toEqual([
      ['ARM', '250000', '2008-02', '2008-02'],
      ['AZE', '', '2008-02', '2008-02'],
    ]);
    const words = JSON.parse(dataFile('text/en.json'));
    const { 'note.displaced-armenia': came, 'note.displaced-armenians': left } = words;
    expect(came).toMatch(/^Azerbaijanis who fled Armenia \(the report’s word: “deported”\)/);
    expect(left).toMatch(/^Armenians who fled Azerbaijan \(the report’s word: “flees”\)/);
  });
});

describe('routes and corridors', () => {
  const legs = (layer: string, role: string): string =>
    routes
      .filter((row) => row.layer === layer && row.role === role)
      .map((row) => `${row.origin}-${row.destination}`)
      .join(' ');

  it('has the origins, the onward territories, the intended countries and the route to Japan', () => {
    const single = routes.filter(
      (row) => row.layer === 'transit-routes' && row.route !== 'transit-iran-japan',
    );
    const by = (role: string): readonly TextRow[] => single.filter((row) => row.role === role);
    expect(by('entry').map((row) => row.origin)).toEqual('AFG IRN IRQ PAK X-SEA X-MEA X-CAS'.split(' '));
    expect(by('onward').map((row) => row.destination)).toEqual(['RUS', 'GEO', 'TUR']);
    expect(by('intended').map((row) => row.destination)).toEqual('BGR FRA SWE NOR CHE DEU'.split(' '));
    const japan = routes.filter((row) => row.route === 'transit-iran-japan');
    expect(japan.map((row) => `${row.leg} ${row.origin}-${row.destination}`)).toEqual([
      '1 IRN-AZE',
      '2 AZE-CHN',
      '3 CHN-JPN',
    ]);
  });

  it('cites the report alone for what stands outside the footnotes on transit', () => {
    const uncited = routes.filter((row) => row.layer === 'transit-routes' && row.source === 'report');
    expect(uncited.map((row) => `${row.origin}-${row.destination}`)).toEqual(
      'X-MEA-AZE X-CAS-AZE IRN-AZE AZE-CHN CHN-JPN'.split(' '),
    );
    const intended = routes.filter((row) => row.role === 'intended').map((row) => row.source);
    expect(new Set(intended)).toEqual(new Set(['icmpd-2005-overview']));
  });

  it('has every trafficking corridor that the text names', () => {
    expect(legs('trafficking', 'source')).toBe('AZE-RUS AZE-MDA AZE-ARE AZE-TUR AZE-RUS AZE-IRN');
    expect(legs('trafficking', 'transit')).toBe(
      'UZB-AZE AZE-TUR UZB-AZE AZE-ARE KAZ-AZE AZE-TUR KAZ-AZE AZE-ARE',
    );
    expect(legs('trafficking', 'destination')).toBe('UZB-AZE KGZ-AZE TUR-AZE AFG-AZE CHN-AZE');
  });
});

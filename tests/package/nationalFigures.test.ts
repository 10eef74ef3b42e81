// Proves the national figures of data/ against the report and its own totals, typed here from a second reading.
import { describe, expect, it } from 'vitest';
import { dataRows, printed, sumOf, type TextRow } from './dataRows.ts';

const indicators = dataRows('indicators');
const indicator = (id: string, from: string, to = from): TextRow | undefined =>
  indicators.find((row) => row.indicator === id && row.from === from && row.to === to);
const figure = (id: string, from: string, to = from): number => Number(printed(indicator(id, from, to)));

describe('Table 1', () => {
  const years = ['1990', '1991', '1996', '1997', '2002', '2003', '2007', '2008', '2009', '2010'];

  it('has ten years of five figures', () => {
    const column = (id: string): readonly number[] => years.map((year) => figure(id, year));
    expect(column('arrivals')).toEqual([84.3, 66.3, 5.8, 7.5, 1.2, 2.5, 2, 3.6, 2.3, 2.2]);
    expect(column('departures')).toEqual([137.9, 106.4, 13.2, 15.7, 4.3, 3.8, 3.1, 2.5, 1.4, 0.8]);
    expect(column('net-migration')).toEqual([-53.6, -40.1, -7.4, -8.2, -3.1, -1.3, -1.1, 1.1, 0.9, 1.4]);
    expect(column('net-migration-urban')).toEqual([-52.7, -39.4, -7.2, -8.1, -2, -1.6, -1.4, 0.5, 0.1, 1.2]);
    expect(column('net-migration-rural')).toEqual([-0.9, -0.7, -0.2, -0.1, -1.1, 0.3, 0.3, 0.6, 0.8, 0.2]);
  });

  it.each(years)('has net = arrivals - departures = urban + rural in %s', (year) => {
    const net = figure('net-migration', year);
    expect(figure('arrivals', year) - figure('departures', year)).toBeCloseTo(net, 6);
    expect(figure('net-migration-urban', year) + figure('net-migration-rural', year)).toBeCloseTo(net, 6);
  });

  it('agrees with the second source in every year from 1991', () => {
    for (const year of years.filter((each) => each !== '1990')) {
      expect(figure('arrivals-official', year)).toBeCloseTo(figure('arrivals', year) * 1000, 6);
      expect(figure('departures-official', year)).toBeCloseTo(figure('departures', year) * 1000, 6);
    }
  });
});

describe('Table 4', () => {
  it('adds up to its 221 crimes over the articles', () => {
    const articles = indicators.filter(
      (row) => /^trafficking-crimes-\d/.test(row.indicator ?? '') && row.from === '2010',
    );
    expect(articles.map((row) => `${(row.indicator ?? '').slice(19)} ${printed(row)}`).sort()).toEqual(
      ['137 -', '144-1 70', '144-2 1', '151 3', '171 2', '242 5', '243 63', '244 77'].sort(),
    );
    expect(sumOf(articles)).toBe(221);
    expect(figure('trafficking-crimes-total', '2010')).toBe(221);
  });

  it('keeps the figures in brackets as January to October 2011', () => {
    const bracketed = indicators.filter((row) => row.from === '2011-01' && row.to === '2011-10');
    expect(bracketed.map((row) => printed(row))).toEqual(['70', '18', '27']);
    expect(
      ['offenders', 'traffickers', 'victims-registered'].map((id) => figure(`trafficking-${id}`, '2010')),
    ).toEqual([137, 39, 34]);
  });
});

describe('Table 5', () => {
  const years = ['2003', '2004', '2005', '2006', '2007', '2008', '2009', '2010'];
  const row = (id: string): string =>
    years.map((year) => printed(indicator(`remittances-${id}`, year))).join(' ');

  it('holds both directions with their three parts, and the seven values of 2010 that were not yet available', () => {
    expect(row('in')).toBe('171 228 693 813 1287 1554 1273 1472');
    expect(row('in-workers')).toBe('154 191 490 662 1192 1416 1182 …');
    expect(row('in-employees')).toBe('2 12 133 128 76 102 73 …');
    expect(row('in-transfers')).toBe('15 24 70 22 20 36 19 …');
    expect(row('out')).toBe('169 200 269 301 435 593 652 …');
    expect(row('out-workers')).toBe('78 65 127 149 273 399 522 …');
    expect(row('out-employees')).toBe('54 108 112 125 131 168 116 …');
    expect(row('out-transfers')).toBe('38 28 29 26 31 25 14 …');
  });

  it('has parts that add to their total, or differ by one and are listed as rounding', () => {
    const listed = dataRows('discrepancies').find((each) => each.id === 'table-5-parts');
    for (const way of ['in', 'out']) {
      for (const year of years.slice(0, 7)) {
        const parts = ['workers', 'employees', 'transfers'].map((id) =>
          figure(`remittances-${way}-${id}`, year),
        );
        const off = Math.abs(parts.reduce((a, b) => a + b) - figure(`remittances-${way}`, year));
        const named = (listed?.rows ?? '')
          .split(';')
          .includes(`indicators:remittances-${way}|${year}|${year}`);
        expect([way, year, off]).toEqual([way, year, named ? 1 : 0]);
      }
    }
  });
});

describe('national figures', () => {
  const APRIL = '2011-04-01';
  const PERMITS = '2011-09-30';
  const MOTIVES = ['food-lacking', 'food-only', 'no-appliances', 'no-car-home'];
  const SECTORS = ['total', 'construction', 'oil', 'manufacturing', 'education', 'trade-transport'];
  const VICTIMS = ['women', 'children', 'men', 'repatriated'];
  const SHELTER = 'trafficking-shelter-assisted';
  const USES = ['household', 'investment', 'official'];
  const SERVICE = ['applications', 'violations', 'regularizations', 'return-decisions', 'removals'];
  it.each([
    ['stocks', ['emigrants-stock', 'immigrants-stock'], '2010', '2010', [1432.6, 263.9]],
    [
      'shares',
      ['emigrants-share', 'immigrants-share', 'immigrants-female-share'],
      '2010',
      '2010',
      [16, 3, 57.1],
    ],
    ['refugees', ['refugees-by-origin', 'refugees-by-asylum'], '2010', '2010', [16753, 1891]],
    ['skilled', ['tertiary-emigration-rate', 'physicians-emigrated'], '2000', '2000', [2, 86]],
    ['foreigners', ['foreigners-total', 'foreigners-workers'], APRIL, APRIL, [452475, 113118]],
    ['foreigners by ground', ['foreigners-students', 'foreigners-relatives'], APRIL, APRIL, [90945, 81445]],
    ['asylum', ['asylum-applicants', 'asylum-approved'], '2007', '2007', [708, 62]],
    ['asylum decisions', ['refugee-status-granted', 'refugee-status-denied'], '2007', '2007', [90, 570]],
    [
      'displaced',
      ['displaced-total', 'idps-mfa', 'asylum-seekers-mfa'],
      '2008-02',
      '2008-02',
      [989586, 7e5, 3000],
    ],
    ['ILO survey', MOTIVES.map((id) => `ilo-${id}`), '2011-04', '2011-04', [19, 48, 17, 7]],
    ['sectors', SECTORS.map((id) => `work-permits-${id}`), PERMITS, PERMITS, [9557, 40, 33, 7, 4, 3]],
    ['victims', VICTIMS.map((id) => `trafficking-victims-${id}`), '2010', '2010', [31, 3, 3, 3]],
    ['victims of 2009', ['trafficking-victims-identified', SHELTER], '2009', '2009', [220, 48]],
    ['assistance', ['trafficking-assisted-potential', SHELTER], '2010', '2010', [319, 27]],
    [
      'conflict',
      ['displaced-conflict', 'displaced-summary', 'displaced-1994'],
      '1994',
      '1994',
      [15e5, 1e6, 947586],
    ],
    ['uses', USES.map((id) => `remittances-${id}-share`), '2007', '2007', [77, 0.5, 33.3]],
    ['remittances in the text', ['remittances-in-text'], '1997', '1997', [38.2]],
    ['service', SERVICE.map((id) => `sms-${id}`), '2011-01', '2011-11', [48250, 11154, 2139, 7211, 1804]],
  ])('has the printed %s', (_name, ids, from, to, values) => {
    expect(ids.map((id) => figure(id, from, to))).toEqual(values);
  });

  it('divides the work of the State Migration Service by eleven months, to a tenth', () => {
    for (const id of SERVICE) {
      const average = figure(`sms-${id}-per-month`, '2011-01', '2011-11');
      expect(Math.abs(figure(`sms-${id}`, '2011-01', '2011-11') / 11 - average)).toBeLessThan(0.1);
    }
  });

  it('keeps both ends of a range', () => {
    const ends = (id: string): readonly (string | undefined)[] => {
      const row = indicators.find((each) => each.indicator === id);
      return [row?.value, row?.high];
    };
    expect(ends('undocumented-migrants')).toEqual(['30000', '50000']);
    expect(ends('idps-idmc')).toEqual(['579000', '687000']);
    expect(ends('labour-migrants-share')).toEqual(['16', '25']);
    expect(ends('ilo-age-men')).toEqual(['20', '35']);
    expect(ends('ilo-age-women')).toEqual(['20', '30']);
  });
});

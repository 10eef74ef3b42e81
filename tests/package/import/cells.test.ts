// Single cells of other people's tables: numbers, times, encodings and names of places.
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/package/import/decode.ts';
import { otherId } from '../../../src/package/import/labelPlaces.ts';
import {
  decimalSignOf,
  MISSING,
  NONE,
  NOT_A_NUMBER,
  numberCell,
} from '../../../src/package/import/numberCell.ts';
import { inUnit, timesOf, unitOf, yearsOf } from '../../../src/package/import/timeCell.ts';
import { NAMES } from '../../import/openFile.ts';

describe('A cell of people', () => {
  it.each([
    ['1234', '.', 1234],
    ['1,234', '.', 1234],
    ['1.234,5', ',', 1234.5],
    ['1 234 567', '.', 1234567],
    ['1\u00a0234', ',', 1234],
    ["1'234", '.', 1234],
    ['12 b', '.', 12],
    ['12*', '.', 12],
    ['1e3', '.', 1000],
    ['0', '.', 0],
    ['-', '.', NONE],
    ['–', '.', NONE],
    ['..', '.', MISSING],
    ['NA', '.', MISSING],
    ['#N/A', '.', MISSING],
    [':', '.', MISSING],
    ['', '.', MISSING],
    ['-5', '.', NOT_A_NUMBER],
    ['=1+2', '.', NOT_A_NUMBER],
    ['many', '.', NOT_A_NUMBER],
    ['99999999999999999999', '.', NOT_A_NUMBER],
  ] as const)('%s with %s is %s', (cell, decimal, value) => {
    expect(numberCell(cell, decimal)).toBe(value);
  });

  it('has the decimal sign of its column', () => {
    expect(decimalSignOf(['1,5', '20'], ';')).toBe(',');
    expect(decimalSignOf(['1,500', '20'], ',')).toBe('.');
    expect(decimalSignOf(['1.234', '12.450'], ';')).toBe(',');
    expect(decimalSignOf(['1.234', '12.450'], ',')).toBe('.');
    expect(decimalSignOf(['1.234.567'], ',')).toBe(',');
  });
});

describe('A cell of time', () => {
  it.each([
    ['1990', 1990, 1990, false],
    ['Y2000', 2000, 2000, false],
    ['1960 [1960]', 1960, 1960, false],
    ['1990-1995', 1990, 1995, false],
    ['2020-03', 2020, 2020, true],
    ['2020M03', 2020, 2020, true],
    ['2020-Q1', 2020, 2020, true],
    ['31.12.2020', 2020, 2020, true],
    ['2015-01-15 19:05:39 +00:00', 2015, 2015, true],
    ['March 2019', 2019, 2019, true],
  ])('%s lies in %i to %i', (cell, from, to, within) => {
    expect(yearsOf(cell)).toEqual({ from, to, within });
  });

  it('that names no year is none', () => {
    expect(['', 'soon', '12', '99999', '3020', '1995-1990'].map(yearsOf)).toEqual(Array(6).fill(null));
  });

  it.each([
    ['1990', '1990', '1990', 'year'],
    ['1990-1995', '1990', '1995', 'year'],
    ['2020M03', '2020-03', '2020-03', 'month'],
    ['03/2020', '2020-03', '2020-03', 'month'],
    ['марта 2020', '2020-03', '2020-03', 'month'],
    ['2020-Q2', '2020-04', '2020-06', 'month'],
    ['2020-S2', '2020-07', '2020-12', 'month'],
    ['2020-W01', '2019-12-30', '2020-01-05', 'day'],
    ['2020-W54', '2020', '2020', 'year'],
    ['2020-Q5', '2020', '2020', 'year'],
    ['Fall 2020', '2020', '2020', 'year'],
    ['31.12.2020', '2020-12-31', '2020-12-31', 'day'],
    ['2015-01-15 19:05:39 +00:00', '2015-01-15', '2015-01-15', 'day'],
    ['2020-02-30', '2020', '2020', 'year'],
  ])('%s is %s to %s', (cell, from, to, unit) => {
    expect(timesOf([cell])).toEqual([{ from, to, unit }]);
  });

  it('tells day from month by the cells beside it', () => {
    const daysOf = (...cells: readonly string[]) => timesOf(cells).map((span) => span?.from);
    expect(daysOf('03/04/2020', '25/04/2020')).toEqual(['2020-04-03', '2020-04-25']);
    expect(daysOf('03/04/2020', '04/25/2020')).toEqual(['2020-03-04', '2020-04-25']);
  });

  it('is drawn in the finest unit that all can tell and most periods have', () => {
    const unit = (...cells: readonly string[]) => unitOf(timesOf(cells));
    expect(unit('2020-01-01', '2020-01-02', '2020-01-04')).toBe('day');
    expect(unit('2020-01-01', '2020-02-11', '2020-04-30')).toBe('month');
    expect(unit('2020-01', '2020-02', '2021')).toBe('year');
    expect(unit('2020-01-01', '2020-12-31')).toBe('year');
    expect(unit('soon')).toBe('year');
    expect(inUnit({ from: '2020-01-31', to: '2020-02-02', unit: 'day' }, 'month')).toEqual({
      ...{ from: '2020-01', to: '2020-02', unit: 'month' },
    });
  });
});

describe('A text', () => {
  it.each([
    ['windows-1251', [0xd0, 0xee, 0xf1, 0xf1, 0xe8, 0xff], 'Россия'],
    ['windows-1254', [0x54, 0xfc, 0x72, 0x6b, 0x2c, 0xfd, 0x73], 'Türk,ıs'],
    ['windows-1252', [0x43, 0xf4, 0x74, 0x65], 'Côte'],
    ['utf-8', [0xef, 0xbb, 0xbf, 0x61], 'a'],
    ['utf-16be', [0xfe, 0xff, 0x02, 0x59], 'ə'],
    ['utf-16be', [0, 0x61, 0, 0x2c, 0, 0x31], 'a,1'],
    ['utf-16le', [0x61, 0, 0x2c, 0, 0x31, 0], 'a,1'],
  ] as const)('is told to be %s', (encoding, bytes, text) => {
    expect(decodeText(new Uint8Array(bytes))).toEqual({ text, encoding });
  });
});

describe('A name of a place', () => {
  it.each([
    ['AZE', 'AZE'],
    ['az', 'AZE'],
    ['Azərbaycan', 'AZE'],
    ['Азербайджан', 'AZE'],
    ['Azerbaïdjan', 'AZE'],
    ['Azerbaiyán', 'AZE'],
    ['AZERBAIJAN*', 'AZE'],
    ['Iran (Islamic Rep. of)', 'IRN'],
    ['Korea, Rep.', 'KOR'],
    ["Dem. People's Rep. of Korea", 'PRK'],
    ['Congo, Dem. Rep.', 'COD'],
    ['Niger', 'NER'],
    ['UK', 'GBR'],
    ['EL', 'GRC'],
    ['AT: Austria', 'AUT'],
    ['QQ: Austria', 'AUT'],
    ['USSR', 'SUN'],
    ['Turkey', 'TUR'],
    ['South Africa', 'ZAF'],
    ['Central African Republic', 'CAF'],
  ])('%s is %s', (label, id) => {
    expect(NAMES.find(label)).toMatchObject({ id });
  });

  it.each([
    'World',
    'WORLD',
    'Total',
    'Eastern Europe',
    'More developed regions',
    'EU27_2020',
    'Всего',
    'Sub-Saharan Africa',
  ])('%s is a sum of others', (label) => {
    expect(NAMES.find(label)).toBe('total');
  });

  it.each(['Unknown', 'Other South', 'XXA', 'Stateless', 'UNK'])('%s is no place', (label) => {
    expect(NAMES.find(label)).toBe('unknown');
  });

  it('is none where nobody knows it', () => {
    expect(['Atlantis', '', '7', 'Qq'].map(NAMES.find)).toEqual([null, null, null, null]);
  });

  it('has an id of its own where it has no code', () => {
    expect([0, 25, 26, 17_575, 17_576].map(otherId)).toEqual(['X-AAA', 'X-AAZ', 'X-ABA', 'X-ZZZ', 'X-AAAA']);
  });
});

// A figure keeps what its row says: the dash, the range, the thousands, the source, the contradiction.
import { describe, expect, it } from 'vitest';
import { flowKey } from '../../src/figures/discrepancyIds.ts';
import {
  absentFigure,
  flowFigure,
  indicatorFigure,
  knownValue,
  notApplicableFigure,
} from '../../src/figures/figure.ts';
import { findIndicator } from '../../src/figures/indicatorRows.ts';
import { dataRows, REPORT_SOURCES } from '../package/dataRows.ts';
import { atlas } from './readAtlas.ts';

const flows = dataRows('flows');
const indicators = dataRows('indicators');

describe('flowFigure', () => {
  it('says of every row of flows.csv what the row says', () => {
    flows.forEach((row, index) => {
      const figure = flowFigure(atlas, index);
      expect(figure.refs).toEqual([{ source: row.source, locator: row.locator }]);
      expect([figure.from, figure.to, figure.status]).toEqual([row.from, row.to, row.status]);
      expect(figure.value).toBe(row.value === '' ? null : Number(row.value));
      expect(`@${figure.note}`).toBe(row.note === '' ? '@' : row.note);
      expect(figure.computed).toBe(null);
    });
  });

  it('keeps the dash of the source as none: no value, and never zero', () => {
    const dashes = flows.flatMap((row, index) => (row.status === 'none' ? [flowFigure(atlas, index)] : []));
    expect(dashes).toHaveLength(6);
    for (const figure of dashes) expect([figure.state, figure.value]).toEqual(['none', null]);
  });

  it('keeps what the source marks as not available apart from its dash: no value, and never zero', () => {
    const figures = atlas.indicators
      .filter(({ status }) => status === 'missing')
      .map((row) => indicatorFigure(atlas, row));
    expect(figures).toHaveLength(7);
    for (const figure of figures) {
      expect([figure.state, figure.status, figure.value]).toEqual(['missing', 'missing', null]);
      expect(figure.note).toBe('not-yet-available');
    }
  });

  it('gives no value to a group that is named without a number', () => {
    const mentioned = flows.flatMap((row, index) =>
      row.status === 'mentioned' ? [flowFigure(atlas, index)] : [],
    );
    expect(mentioned.length).toBeGreaterThan(0);
    for (const figure of mentioned) expect([figure.state, figure.value]).toEqual(['absent', null]);
  });

  it('marks the rows that the report does not give, and no others', () => {
    flows.forEach((row, index) => {
      expect(flowFigure(atlas, index).secondSource).toBe(!REPORT_SOURCES.has(row.source ?? ''));
    });
  });
});

describe('indicatorFigure', () => {
  it('turns printed thousands into persons, rounded to hundreds', () => {
    const rows = atlas.indicators.filter((row) => row.unit === 'thousand-persons');
    expect(rows.length).toBeGreaterThan(50);
    for (const row of rows) {
      const figure = indicatorFigure(atlas, row);
      expect([figure.unit, figure.roundedTo]).toEqual(['persons', 100]);
      expect(figure.value).toBe(Number(((row.value ?? Number.NaN) * 1000).toFixed(0)));
    }
  });

  it('keeps both ends of a range', () => {
    const row = findIndicator(atlas, 'all', 'undocumented-migrants', 2009);
    const figure = row ? indicatorFigure(atlas, row) : absentFigure('persons');
    expect([figure.value, figure.high]).toEqual([30_000, 50_000]);
  });

  it('says that the official yearly series is rounded to hundreds and is a second source', () => {
    const row = findIndicator(atlas, 'all', 'arrivals-official', 1993);
    const figure = row ? indicatorFigure(atlas, row) : absentFigure('persons');
    expect([figure.value, figure.roundedTo, figure.secondSource]).toEqual([16_300, 100, true]);
  });

  it('names every contradiction of its row', () => {
    const row = findIndicator(atlas, 'all', 'deportations-total', 2011);
    const figure = row ? indicatorFigure(atlas, row) : absentFigure('persons');
    const expected = dataRows('discrepancies').filter((each) =>
      each.rows?.split(';').includes('indicators:deportations-total|2011|2011'),
    );
    expect(figure.discrepancies).toEqual(expected.map((each) => each.id));
    expect(figure.discrepancies.length).toBeGreaterThan(1);
  });

  it('says of every row of indicators.csv where it stands', () => {
    atlas.indicators.forEach((row, index) => {
      const { source, locator } = indicators[index] ?? {};
      expect(indicatorFigure(atlas, row).refs).toEqual([{ source, locator }]);
    });
  });
});

describe('figures without a row', () => {
  it('have no value and no source', () => {
    for (const figure of [absentFigure('thousand-persons'), notApplicableFigure('persons')]) {
      expect([figure.value, figure.refs, figure.unit]).toEqual([null, [], 'persons']);
    }
    expect(absentFigure('percent').state).toBe('absent');
    expect(notApplicableFigure('percent').state).toBe('not-applicable');
  });
});

describe('findIndicator', () => {
  it('finds by exact dates and by a year that the dates hold', () => {
    const byDates = findIndicator(atlas, 'all', 'sms-removals', { from: '2011-01', to: '2011-11' });
    expect(byDates?.value).toBe(1804);
    expect(findIndicator(atlas, 'all', 'sms-removals', 2011)).toBe(byDates);
    expect(findIndicator(atlas, 'all', 'sms-removals', 2010)).toBe(null);
  });

  it('finds nothing of a second source when the report alone speaks', () => {
    expect(findIndicator(atlas, 'all', 'arrivals-official', 1993)?.value).toBe(16_300);
    expect(findIndicator(atlas, 'report', 'arrivals-official', 1993)).toBe(null);
  });
});

describe('knownValue', () => {
  it('is the value, and an error where there is none: never zero', () => {
    const row = atlas.flows.value.findIndex((value) => value > 0);
    expect(knownValue(flowFigure(atlas, row))).toBe(atlas.flows.value[row]);
    expect(() => knownValue(absentFigure('persons'))).toThrow(new TypeError('a figure without a value'));
  });
});

describe('The key of a row', () => {
  it('is an error for a row that is not there', () => {
    const { length } = atlas.flows;
    expect(() => flowKey(atlas, length)).toThrow(new RangeError(`row ${length} of ${length} flows`));
    expect(() => flowKey(atlas, -1)).toThrow(new RangeError(`row -1 of ${length} flows`));
  });
});

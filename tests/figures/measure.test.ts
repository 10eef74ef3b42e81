// The measures of the chart view, against the rows of the tables counted naively.
import { describe, expect, it } from 'vitest';
import {
  measureGroups,
  measureLines,
  measurePlan,
  pointIn,
  yearsWithFigures,
} from '../../src/figures/measure.ts';
import { topicYears } from '../../src/figures/topicSeries.ts';
import { EVIDENCE } from '../../src/state/viewState.ts';
import { MEASURES } from '../firstView.ts';
import { dataRows } from '../package/dataRows.ts';
import { atlas } from './readAtlas.ts';
import { unhcrAtlas } from './readRecord.ts';

const indicator = (id: string) => dataRows('indicators').filter((row) => row.indicator === id);
const flow = (layer: string, origin: string, destination: string) =>
  dataRows('flows')
    .filter((row) => row.layer === layer && row.origin === origin && row.destination === destination)
    .sort((a, b) => Number(a.from) - Number(b.from));

describe.each(MEASURES)('The measure %s', (measure) => {
  it('has lines of one unit with sources, in order of time', () => {
    const lines = measureLines(unhcrAtlas, 'all', measure, null);
    expect(lines.length).toBeGreaterThan(0);
    expect(new Set(lines.map(({ unit }) => unit)).size).toBe(1);
    for (const { points } of lines) {
      const years = points.map(({ year }) => year);
      expect(years).toEqual([...years].sort((a, b) => a - b));
      for (const { figure } of points) expect(figure.refs.length).toBeGreaterThan(0);
    }
  });

  it('has no point without a figure, and keys that differ', () => {
    for (const sourceFilter of EVIDENCE) {
      const lines = measureLines(atlas, sourceFilter, measure, null);
      const states = lines.flatMap(({ points }) => points.map(({ figure }) => figure.state));
      expect(states.filter((state) => state === 'absent' || state === 'not-applicable')).toEqual([]);
      const keys = lines.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});

describe('Measures over time', () => {
  it('hold of a series what its record counts at each date, those of each side apart', () => {
    const lines = measureLines(unhcrAtlas, 'all', 'displaced', null);
    const rows = dataRows('stocks-unhcr');
    const sums = (layer: string, isOf: (row: (typeof rows)[number]) => boolean) => {
      const found = rows.filter((row) => row.layer === layer && row.value !== '' && isOf(row));
      const years = [...new Set(found.map(({ from }) => Number(from)))].sort();
      return years.map((year) => [
        year,
        found.reduce((sum, row) => sum + (Number(row.from) === year ? Number(row.value) : 0), 0),
      ]);
    };
    const said = lines.map(({ points }) => points.map(({ year, figure }) => [year, figure.value]));
    expect(said[0]).toEqual(sums('internally-displaced', () => true));
    expect(said[1]).toEqual(sums('refugees', ({ origin }) => origin === 'AZE'));
    expect(lines.map(({ key }) => key)).toEqual([
      'layer.internally-displaced.title',
      'series.refugees.out',
      'series.refugees.in',
    ]);
  });

  it('draw of a series what the timeline draws where the report alone speaks', () => {
    const topic = atlas.topics.find(({ id }) => id === 'displacement');
    if (!topic?.measure) throw new Error('no topic');
    const drawn = topicYears(atlas, 'report', topic).flatMap(({ year, figures }) =>
      figures.flatMap((figure, series) => (figure.value === null ? [] : [[series, year, figure.value]])),
    );
    const lines = measureLines(atlas, 'report', topic.measure, null);
    const said = lines.flatMap(({ points }, series) =>
      points.map(({ year, figure }) => [series, year, figure.value]),
    );
    expect(said.length).toBeGreaterThan(1);
    expect(said).toEqual(drawn.toSorted(([a = 0, year = 0], [b = 0, other = 0]) => a - b || year - other));
  });

  it('say each row of Table 5 that has a number, and those without one as not available', () => {
    const [received] = measureLines(atlas, 'all', 'remittances-out', null);
    const said = received?.points.map(({ year, figure }) => [String(year), figure.value, figure.state]);
    const rows = indicator('remittances-out').map((row) => [
      row.from,
      row.value === '' ? null : Number(row.value),
      row.value === '' ? 'missing' : 'value',
    ]);
    expect(said).toEqual(rows);
  });

  it('keep a second statement apart only where there is a first', () => {
    const [received] = measureLines(atlas, 'all', 'remittances', null);
    const text = received?.points.filter(({ figure }) => figure.rows[0]?.includes('remittances-in-text'));
    expect(text?.map(({ year, other }) => [year, other])).toEqual([
      [1997, false],
      [2010, true],
    ]);
  });

  it('say the figures of one place as its rows have them', () => {
    const lines = measureLines(atlas, 'all', 'movement', 'UKR');
    expect(lines.map(({ points }) => points.map(({ figure }) => figure.value))).toEqual([
      flow('residence-arrivals', 'UKR', 'AZE').map((row) => Number(row.value)),
      flow('residence-departures', 'AZE', 'UKR').map((row) => Number(row.value)),
    ]);
  });

  it('subtract the two sides of a place for its net', () => {
    const [net] = measureLines(atlas, 'all', 'net', 'RUS');
    const came = flow('residence-arrivals', 'RUS', 'AZE');
    const left = flow('residence-departures', 'AZE', 'RUS');
    expect(net?.points.map(({ figure }) => figure.value)).toEqual(
      came.map((row, at) => Number(row.value) - Number(left[at]?.value)),
    );
  });

  it('have nothing to say of a place that they do not name', () => {
    expect(measureLines(atlas, 'all', 'deportations', 'DEU')).toEqual([]);
    expect(measureLines(atlas, 'all', 'remittances', 'RUS')).toEqual([]);
  });

  it('have a year without figures as no point', () => {
    const [departures] = measureLines(atlas, 'report', 'departures', null);
    expect(departures && pointIn(departures, 1993)).toBeNull();
    expect(departures && pointIn(departures, 1995)?.figure.value).toBe(16033);
  });

  it('keep both ends of a range', () => {
    const ranges = measureLines(atlas, 'all', 'idps', null).flatMap(({ points }) =>
      points.filter(({ figure }) => figure.high !== null),
    );
    expect(ranges.map(({ figure, year, toYear }) => [figure.value, figure.high, year, toYear])).toEqual([
      [579000, 687000, 2006, 2007],
    ]);
  });
});

describe('Measures by partner', () => {
  it('list every pair of Tables 2 and 3 with its six years, and other countries last', () => {
    const groups = measureGroups(atlas, 'report', 'movement');
    expect(groups.map(({ lines }) => lines.length)).toEqual([9, 9]);
    for (const { lines } of groups) {
      expect(lines.at(-1)?.name).toEqual({ kind: 'place', placeId: null });
      expect(yearsWithFigures(atlas.time, lines)).toEqual([1995, 2000, 2003, 2006, 2008, 2010]);
    }
  });

  it('add up to the printed total with other countries', () => {
    const [arrivals] = measureGroups(atlas, 'all', 'movement');
    for (const { from, value } of indicator('residence-arrivals-total')) {
      const sum = (arrivals?.lines ?? []).reduce(
        (all, line) => all + (pointIn(line, Number(from))?.figure.value ?? 0),
        0,
      );
      expect(sum).toBe(Number(value));
    }
  });

  it('are the parts where a measure has no partners', () => {
    for (const measure of MEASURES.filter((each) => measurePlan(atlas, each).indicators))
      expect(measureGroups(atlas, 'all', measure)[0]?.lines).toEqual(
        measureLines(atlas, 'all', measure, null),
      );
  });
});

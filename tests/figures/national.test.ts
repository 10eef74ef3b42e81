// The national figures: every indicator in exactly one section, drawn with its own unit alone.
import { describe, expect, it } from 'vitest';
import { nationalSections } from '../../src/figures/national.ts';
import { dataRows } from '../package/dataRows.ts';
import { atlas, deepFreeze, wholeAtlas } from './readAtlas.ts';
import { bankAtlas, unhcrAtlas } from './readRecord.ts';

const sections = nationalSections(atlas, 'all');

describe('nationalSections', () => {
  it('places every indicator of indicators.csv in exactly one section', () => {
    const placed = sections.flatMap((section) => section.series.map((series) => series.indicator)).sort();
    const known = [...new Set(dataRows('indicators').map((row) => row.indicator ?? ''))].sort();
    expect(placed).toEqual(known);
  });

  it('names every indicator in a plan, so that none is left for the section of others', () => {
    expect(sections.map((section) => section.id)).not.toContain('other');
  });

  it('has no lines of records without a place: those belong to the list of their layer', () => {
    for (const whole of [wholeAtlas, unhcrAtlas, bankAtlas])
      expect(nationalSections(whole, 'all').map((section) => section.id)).not.toContain('other');
  });

  it('plans no indicator that the table does not hold', () => {
    const known = new Set(dataRows('indicators').map((row) => row.indicator));
    const planned = atlas.sections.flatMap(({ main, total, aside }) => {
      return [...main, ...aside, ...(total === null ? [] : [total])];
    });
    expect(planned.filter((indicator) => !known.has(indicator))).toEqual([]);
    expect(new Set(planned).size).toBe(planned.length);
  });

  it('shows every row of indicators.csv as one point, in order of time', () => {
    const points = sections.flatMap((section) => section.series.flatMap((series) => series.points));
    expect(points).toHaveLength(dataRows('indicators').length);
    for (const { points: own } of sections.flatMap((section) => section.series)) {
      const from = own.map((point) => point.from);
      expect(from).toEqual([...from].sort());
    }
  });

  it('never puts two units on one axis', () => {
    for (const section of sections) {
      if (section.chart === 'list') continue;
      const drawn = section.series.filter((series) => series.role !== 'aside');
      expect(new Set(drawn.map((series) => series.unit)).size).toBe(1);
    }
  });

  it('keeps what Table 5 has no value for as not available', () => {
    const out = sections.find((section) => section.id === 'remittances-out');
    const total = out?.series.find((series) => series.role === 'total');
    expect(total?.points.map((point) => point.value)).toEqual([169, 200, 269, 301, 435, 593, 652, null]);
    expect(total?.points.at(-1)?.state).toBe('missing');
  });

  it('keeps both ends of the range of displaced persons', () => {
    const series = sections
      .flatMap((section) => section.series)
      .find((each) => each.indicator === 'idps-idmc');
    expect(series?.points.map((point) => [point.value, point.high])).toEqual([[579_000, 687_000]]);
  });

  it('drops every row of a second source when the report alone speaks', () => {
    const points = nationalSections(atlas, 'report').flatMap((section) =>
      section.series.flatMap((series) => series.points),
    );
    const second = new Set([
      'ssc-agora',
      'ssc-press-2007',
      'mia-press-2009',
      'mia-press-2010',
      'mia-press-2011',
    ]);
    const expected = dataRows('indicators').filter((row) => !second.has(row.source ?? ''));
    expect(points).toHaveLength(expected.length);
    expect(points.some((point) => point.secondSource)).toBe(false);
  });

  it('shows an indicator that no plan names among the others', () => {
    const [row] = atlas.indicators;
    if (!row) throw new Error('no indicators');
    const more = deepFreeze({
      ...atlas,
      indicators: [...atlas.indicators, { ...row, indicator: 'new-figure' }],
    });
    const other = nationalSections(more, 'all').find((section) => section.id === 'other');
    expect(other?.series.map((series) => series.indicator)).toEqual(['new-figure']);
  });
});

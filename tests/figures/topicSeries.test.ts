// What the timeline of a topic draws: a figure or a gap for each year, and sums of one source alone.
import { describe, expect, it } from 'vitest';
import { seriesOf, topicYears } from '../../src/figures/topicSeries.ts';
import { dataRows } from '../package/dataRows.ts';
import { atlas } from './readAtlas.ts';
import { unhcrAtlas } from './readRecord.ts';

const yearsOf = (id: string) => {
  const topic = atlas.topics.find((each) => each.id === id);
  if (!topic) throw new Error(`no topic ${id}`);
  return topicYears(atlas, 'all', topic);
};

describe('The series of a topic', () => {
  it('has every year of the package, with a gap where there is no figure', () => {
    for (const { id, timeline } of atlas.topics) {
      const years = yearsOf(id);
      expect(years.map(({ year }) => year)).toEqual(
        Array.from({ length: atlas.time.to - atlas.time.from + 1 }, (_, index) => atlas.time.from + index),
      );
      for (const { figures } of years) expect(figures).toHaveLength(timeline.length);
    }
  });

  it('takes the printed total of a layer where there is one', () => {
    const printed = new Map(
      dataRows('indicators')
        .filter(({ indicator }) => indicator === 'deportations-total')
        .map(({ from, value }) => [Number(from?.slice(0, 4)), Number(value)]),
    );
    for (const { year, figures } of yearsOf('deportations'))
      expect(figures[0]?.value ?? undefined, String(year)).toBe(printed.get(year));
  });

  it('adds up the figures of a layer without one, if they are of one source', () => {
    const crossings = dataRows('flows').filter(({ layer }) => layer === 'border-violations');
    const sum = crossings.reduce((all, { value }) => all + Number(value), 0);
    const found = yearsOf('transit').find(({ year }) => year === 2009)?.figures[0];
    expect([found?.value, found?.computed]).toEqual([sum, 'sum']);
  });

  it('counts those of one way alone, with those whose country is not stated', () => {
    const topic = unhcrAtlas.topics.find((each) => each.id === 'displacement');
    if (!topic) throw new Error('no topic');
    const sumOf = (passes: (row: ReturnType<typeof dataRows>[number]) => boolean) =>
      dataRows('stocks-unhcr')
        .filter((row) => row.layer === 'refugees' && row.from === '1992' && passes(row))
        .reduce((sum, row) => sum + Number(row.value), 0);
    const figures = topicYears(unhcrAtlas, 'all', topic).find(({ year }) => year === 1992)?.figures ?? [];
    expect(figures.map(({ value }) => value)).toEqual([
      null,
      sumOf(({ origin }) => origin === 'AZE'),
      sumOf(({ destination }) => destination === 'AZE'),
    ]);
    expect(seriesOf(topic, 'report')).toEqual(topic.timelineWithReport);
  });
});

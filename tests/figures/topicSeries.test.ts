// What the timeline of a topic draws: a figure or a gap for each year, and sums of one source alone.
import { describe, expect, it } from 'vitest';
import { topicYears } from '../../src/figures/topicSeries.ts';
import { dataRows } from '../package/dataRows.ts';
import { atlas } from './readAtlas.ts';

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
});

// Lying bars: figures of some months of a year have none beside figures of other dates, and a list has none at all.
import { expect, test } from 'vitest';
import { measureLines } from '../../../src/figures/measure.ts';
import { textWidth } from '../../../src/scene/chart/chartText.ts';
import { partsChart } from '../../../src/scene/chart/partsChart.ts';
import { partsShapes } from '../../../src/scene/chart/partsShapes.ts';
import { hubAtlas as atlas } from '../../fixture/hubFixture.ts';

const SPACE = { width: 600, height: 400 };
const said = () => ({ name: 'People helped, a ministry', dates: '2008', value: 'about 1,200 to 1,500' });

test('a figure of some months of a year has a number and no bar', () => {
  const { bars } = partsChart(measureLines(atlas, 'all', 'helped', null), SPACE, { bars: true, said });
  const partial = bars.filter(({ isDrawn }) => !isDrawn);
  expect(partial.map(({ point }) => [point.figure.from, point.figure.to])).toEqual([['2008-01', '2008-10']]);
  expect(partial.map(({ length }) => length)).toEqual([0]);
  const drawn = bars.filter(({ isDrawn }) => isDrawn);
  expect(drawn.length).toBe(2);
  expect(drawn.every(({ length }) => length > 0)).toBe(true);
});

test('a list has no bar at all', () => {
  const { bars } = partsChart(measureLines(atlas, 'all', 'helped', null), SPACE, { bars: false, said });
  expect(bars.length).toBe(3);
  expect(bars.every(({ isDrawn, length }) => !isDrawn && length === 0)).toBe(true);
});

test('words that have no room beside their number have a line of their own, and nothing overlaps', () => {
  const lines = measureLines(atlas, 'all', 'helped', null);
  const colours = lines.map(() => 'ink' as const);
  for (const width of [600, 320, 220]) {
    const chart = partsChart(lines, { width, height: 400 }, { bars: true, said });
    expect(chart.isTwoLined).toBe(width < 400);
    const groups = partsShapes(chart, colours, { width, present: 2008 }, said);
    const rows = groups.map((group) => (group.type === 'group' ? group.shapes : []));
    for (const shapes of rows) {
      const texts = shapes.flatMap((shape) => (shape.type === 'text' ? [shape] : []));
      const spans = texts.map(({ text, x, y, textAnchor }) => {
        const written = typeof text === 'string' ? text : text.map((part) => part.text).join('');
        const [from, to] = textAnchor === 'end' ? [x - textWidth(written), x] : [x, x + textWidth(written)];
        return { from, to, y };
      });
      for (const [index, one] of spans.entries()) {
        expect(one.from).toBeGreaterThanOrEqual(0);
        expect(one.to).toBeLessThanOrEqual(width + 1);
        for (const other of spans.slice(index + 1))
          expect(one.y !== other.y || one.to <= other.from || other.to <= one.from).toBe(true);
      }
    }
    // The words of a figure end above its bar, and its bar above the next words.
    for (const [index, bar] of chart.bars.entries()) {
      const next = chart.bars[index + 1];
      if (next) expect(bar.y + chart.barHeight).toBeLessThan(next.wordsY + 4);
    }
  }
});

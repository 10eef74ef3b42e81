// The drawings of the chart view: each thing to press is in the drawing once, all lengths are numbers, all words are there.
import { describe, expect, test } from 'vitest';
import type { ChartShape } from '../../src/scene/chart/chartShape.ts';
import { chartContent, contentKeys } from '../../src/ui/charts/chartContent.ts';
import { chartDrawing, chartSpace } from '../../src/ui/charts/chartDrawing.ts';
import { MEASURES } from '../firstView.ts';
import { uiProps } from './uiProps.ts';

const SIZES = [
  { width: 740, height: 520 },
  { width: 340, height: 420 },
];

async function draw(view: Parameters<typeof uiProps>[0], size = chartSpace({ width: 740, height: 520 })) {
  const ui = await uiProps({ view: 'chart', ...view });
  const content = chartContent(ui);
  return content && { keys: contentKeys(ui, content), ...chartDrawing(ui, content, size) };
}
const inside = (shape: ChartShape): readonly ChartShape[] =>
  shape.type === 'group' ? [shape, ...shape.shapes.flatMap(inside)] : [shape];

describe.each(MEASURES)('The drawing of %s', (measure) => {
  test.each(['time', 'flows', 'matrix'] as const)(
    'has each mark once and no length that is none: %s',
    async (chart) => {
      for (const size of SIZES) {
        const drawing = await draw({ measure, chart, year: 2008 }, size);
        if (!drawing) continue;
        const groups = drawing.shapes.flatMap((shape) =>
          shape.type === 'group' && shape.key ? [shape] : [],
        );
        const pressed = groups.filter(({ part }) => part !== 'year-column').map(({ key }) => key);
        expect(pressed.sort()).toEqual([...drawing.buttons.keys()].sort());
        const lengths = drawing.shapes
          .flatMap(inside)
          .flatMap((shape) => Object.values(shape).filter((value) => typeof value === 'number'));
        expect(lengths.filter((length) => !Number.isFinite(length))).toEqual([]);
        expect(JSON.stringify(drawing.shapes)).not.toMatch(/undefined|NaN/);
      }
    },
  );
});

describe('A drawing', () => {
  test('writes the number of the year on screen beside its mark, others while they are pointed at', async () => {
    const drawing = await draw({ measure: 'deportations', chart: 'time', year: 2009 });
    const marks = drawing?.shapes.flatMap((shape) =>
      shape.type === 'group' && shape.part === 'mark' ? [shape.shapes.at(-1)?.part ?? 'shown'] : [],
    );
    expect(marks?.filter((part) => part === 'shown')).toHaveLength(1);
    expect(new Set(marks)).toEqual(new Set(['shown', 'pointed']));
  });

  test('hatches other countries, which are computed, and years without a figure', async () => {
    const flows = await draw({ measure: 'movement', chart: 'flows', year: 1995 });
    const hatches = (shapes: readonly ChartShape[] = []) =>
      shapes.flatMap(inside).flatMap((shape) => ('hatch' in shape ? [shape.hatch] : []));
    expect(new Set(hatches(flows?.shapes))).toEqual(new Set(['broad']));
    const matrix = await draw({ measure: 'movement', chart: 'matrix', year: 1995 });
    expect(new Set(hatches(matrix?.shapes))).toEqual(new Set(['fine']));
    expect(matrix?.keys).toContain('absent');
  });

  test('lets flows of other countries fade where one is in focus', async () => {
    const drawing = await draw({ measure: 'movement', chart: 'flows', year: 1995, focus: 'RUS' });
    const ribbons = drawing?.shapes.flatMap((shape) =>
      shape.type === 'group' && shape.part === 'ribbon' ? [[shape.key?.split(' ')[1], shape.opacity]] : [],
    );
    expect(new Set(ribbons?.filter(([place]) => place === 'RUS').map(([, opacity]) => opacity))).toEqual(
      new Set([1]),
    );
    expect(new Set(ribbons?.filter(([place]) => place !== 'RUS').map(([, opacity]) => opacity))).toEqual(
      new Set([0.35]),
    );
  });
});

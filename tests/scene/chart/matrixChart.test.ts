// The table of shaded cells: every figure once, gaps as columns of their own, shades that follow the values.
import { describe, expect, it } from 'vitest';
import { measureGroups } from '../../../src/figures/measure.ts';
import { matrixChart } from '../../../src/scene/chart/matrixChart.ts';
import { hubAtlas as atlas } from '../../fixture/hubFixture.ts';

const SPACE = { width: 740, height: 560, labelWidth: 160, lowestRow: 25, numberWidth: 40 };

describe.each(atlas.measures.map(({ id }) => id))('The table of %s', (measure) => {
  const groups = measureGroups(atlas, 'all', measure);
  const chart = matrixChart(atlas.time, groups, SPACE);

  it('has a row for each line and a column for each run of years', () => {
    expect(groups.length).toBeGreaterThan(0);
    expect(chart.rows.map(({ line }) => line)).toEqual(groups.flatMap(({ lines }) => lines));
    const years = chart.columns.flatMap(({ run }) =>
      Array.from({ length: run.to - run.from + 1 }, (_, at) => run.from + at),
    );
    expect(years).toEqual(Array.from({ length: 8 }, (_, at) => 2001 + at));
  });

  it('has no column of figures narrower than the widest number', () => {
    const { columns } = matrixChart(atlas.time, groups, { ...SPACE, numberWidth: 90 });
    const widths = columns.flatMap(({ run, width }) => (run.kind === 'gap' ? [] : [width]));
    expect(Math.min(...widths)).toBeGreaterThan(90);
  });

  it('shades by the size of the value', () => {
    const cells = chart.rows.flatMap((row) => row.cells);
    const shaded = cells.flatMap(({ point, shade }) =>
      point?.figure.value == null ? [] : [{ value: point.figure.value, shade }],
    );
    shaded.sort((a, b) => a.value - b.value);
    shaded.slice(1).forEach(({ shade }, at) => {
      expect(shade).toBeGreaterThanOrEqual(shaded[at]?.shade ?? 0);
      expect(Math.abs(shade)).toBeLessThanOrEqual(1);
    });
    expect(new Set(cells.map(({ key }) => key)).size).toBe(cells.length);
  });
});

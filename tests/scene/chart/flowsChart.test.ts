// The sankey of a year: ribbons as thick as their people, names apart, everything inside.
import { describe, expect, it } from 'vitest';
import { yearFlows } from '../../../src/figures/measureFlows.ts';
import { flowsChart } from '../../../src/scene/chart/flowsChart.ts';
import { flowsSpace } from '../../../src/scene/chart/flowsShapes.ts';
import { hubAtlas as atlas } from '../../fixture/hubFixture.ts';

const SPACES = [
  { width: 740, height: 560, labelWidth: 172, labelHeight: 17 },
  { width: 340, height: 420, labelWidth: 106, labelHeight: 31 },
];
const CASES = [
  ['moves', 2002],
  ['moves', 2008],
  ['left', 2005],
  ['removed', 2008],
] as const;
const cases = CASES.flatMap(([measure, year]) => SPACES.map((space) => ({ measure, year, ...space })));

describe.each(cases)('The flows of $measure in $year on $width px', ({ measure, year, ...space }) => {
  const flows = yearFlows(atlas, 'all', measure, year);
  const chart = flowsChart(atlas, flows, space);

  it('have a ribbon for each band, inside the space', () => {
    expect(chart?.ribbons.map(({ band }) => band)).toEqual(flows.bands);
    for (const { block, path } of chart?.ribbons ?? []) {
      expect(path).not.toMatch(/NaN|undefined/);
      expect(block.x).toBeGreaterThanOrEqual(0);
      expect(block.x + block.width).toBeLessThanOrEqual(space.width);
      expect(block.y).toBeGreaterThanOrEqual(0);
      expect(block.y + block.height).toBeLessThanOrEqual(space.height);
    }
  });

  it('are as thick as their people on one scale', () => {
    const perPerson = (chart?.scale.height ?? 0) / (chart?.scale.persons ?? 1);
    for (const { band, width } of chart?.ribbons ?? [])
      expect(width).toBeCloseTo(Math.max(1, (band.figure.value ?? 0) * perPerson), 3);
  });

  it('keep their names apart', () => {
    for (const inward of [true, false]) {
      const ys = (chart?.ribbons ?? [])
        .filter(({ band }) => band.inward === inward)
        .map(({ label }) => label.y)
        .sort((a, b) => a - b);
      for (const [at, y] of ys.slice(1).entries())
        expect(y - (ys[at] ?? 0)).toBeGreaterThanOrEqual(Math.min(15, space.labelHeight));
    }
  });
});

describe('The flows of a year in a low window', () => {
  it.each([700, 340])('have the height that the names of the longer side need, on %d px', (width) => {
    const flows = yearFlows(atlas, 'all', 'moves', 2008);
    const space = flowsSpace(flows, { place: String, value: () => '1' }, { width, height: 10 });
    const ys = (flowsChart(atlas, flows, space)?.ribbons ?? [])
      .filter(({ band }) => band.inward)
      .map(({ label }) => label.y)
      .sort((a, b) => a - b);
    for (const [at, y] of ys.slice(1).entries())
      expect(y - (ys[at] ?? 0)).toBeGreaterThanOrEqual(space.labelHeight);
    expect(ys.at(-1)).toBeLessThan(space.height);
  });
});

describe('A year without flows by country', () => {
  it('has no chart', () => {
    expect(
      flowsChart(atlas, yearFlows(atlas, 'all', 'moves', 2004), {
        width: 700,
        height: 500,
        labelWidth: 100,
        labelHeight: 17,
      }),
    ).toBeNull();
  });
});

describe('A year of very few people', () => {
  it('has a scale of one person, however high they stand', () => {
    const { bands } = yearFlows(atlas, 'all', 'removed', 2008);
    const [first] = bands;
    if (!first) throw new Error('no bands');
    const few = [{ ...first, figure: { ...first.figure, value: 3 } }];
    const [space] = SPACES;
    const chart = space ? flowsChart(atlas, { bands: few, totals: [], none: [], missing: [] }, space) : null;
    expect(chart?.scale.persons).toBe(1);
    expect(chart?.scale.height).toBeCloseTo((chart?.hub.height ?? 0) / 3, 6);
  });
});

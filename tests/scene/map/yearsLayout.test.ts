// The layout of the years view: every run has its cell, none over another, in windows of every size.
import { describe, expect, it } from 'vitest';
import { yearRuns } from '../../../src/figures/yearRuns.ts';
import { type YearsCell, yearsLayout } from '../../../src/scene/map/yearsLayout.ts';

const TIME = { granularity: 'year', from: 1990, to: 2011, start: 2010 } as const;
const RESIDENCE = yearRuns(TIME, [1995, 2000, 2003, 2006, 2008, 2010]);
const RUNS = {
  'the first view': RESIDENCE,
  'every year': yearRuns(
    TIME,
    Array.from({ length: 22 }, (_, index) => 1990 + index),
  ),
  'one year': yearRuns(TIME, [2011]),
  'no year': yearRuns(TIME, []),
};
const SPACES = [
  [742, 600],
  [580, 420],
  [1200, 700],
  [348, 500],
  [286, 300],
] as const;
const cases = Object.entries(RUNS).flatMap(([name, runs]) =>
  SPACES.map(([width, height]) => ({ name, runs, width, height })),
);

function overlap(a: YearsCell, b: YearsCell): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

describe('The layout of the years', () => {
  it.each(cases)('gives each run of $name a cell inside $width px', ({ runs, width, height }) => {
    const layout = yearsLayout(runs, { width, height }, 2);
    expect(layout.cells.map(({ run }) => run)).toEqual(runs);
    for (const cell of layout.cells) {
      expect(cell.x).toBeGreaterThanOrEqual(0);
      expect(cell.x + cell.width).toBeLessThanOrEqual(width);
      expect(cell.y + cell.height).toBeLessThanOrEqual(layout.height);
    }
    const crossing = layout.cells.flatMap((a, index) =>
      layout.cells.slice(index + 1).filter((b) => overlap(a, b)),
    );
    expect(crossing).toEqual([]);
  });

  it.each(cases)('gives all maps of $name in $width px one size', ({ runs, width, height }) => {
    const layout = yearsLayout(runs, { width, height }, 2);
    const maps = layout.cells.filter(({ run }) => run.kind === 'figures');
    expect(new Set(maps.map((cell) => cell.width)).size).toBeLessThanOrEqual(1);
    for (const cell of maps) expect(cell.width).toBe(layout.mapWidth);
  });

  it.each(cases)(
    'has room in the gaps of $name for heading, buttons and three lines',
    ({ runs, ...space }) => {
      const layout = yearsLayout(runs, space, 2);
      for (const { run, width, height } of layout.cells.filter((cell) => cell.run.kind === 'gap')) {
        const rows = Math.ceil((run.to - run.from + 1) / Math.floor(width / 44));
        expect(height).toBeGreaterThanOrEqual(24 + 4 + rows * 24 + 3 * 13.2 + 6);
      }
    },
  );

  it('fits the first view into a laptop window without scrolling', () => {
    expect(yearsLayout(RESIDENCE, { width: 742, height: 600 }, 2).height).toBeLessThanOrEqual(600);
  });

  it('shows sixteen years in a row and those without figures around them at one glance, map under map', () => {
    const sixteen = yearRuns(
      TIME,
      Array.from({ length: 16 }, (_, index) => 1995 + index),
    );
    const layout = yearsLayout(sixteen, { width: 1064, height: 630 }, 2);
    expect(layout.height).toBeLessThanOrEqual(630);
    const starts = layout.cells.filter(({ run }) => run.kind === 'figures').map(({ x }) => x);
    expect(starts).toHaveLength(16);
    expect(new Set(starts).size).toBe(6);
  });

  it('has two columns on a phone', () => {
    const layout = yearsLayout(RESIDENCE, { width: 348, height: 500 }, 2);
    expect(new Set(layout.cells.map(({ x }) => x)).size).toBe(2);
  });
});

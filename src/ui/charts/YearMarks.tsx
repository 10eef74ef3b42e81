// The marks of a national chart over years: bars, stacked bars or lines that break where a year has no figure.
import type { ScaleBand, ScaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { NationalSection, NationalSeries } from '../../figures/national.ts';
import { useUi } from '../shell/context.ts';
import { seriesColour } from './seriesColour.ts';

interface Props {
  readonly section: NationalSection;
  readonly x: ScaleBand<number>;
  readonly y: ScaleLinear<number, number>;
}

interface Point {
  readonly year: number;
  readonly value: number;
  readonly second: boolean;
}

export function YearMarks({ section, x, y }: Props) {
  const { atlas } = useUi();
  const drawn = section.series.filter(({ role }) => role !== 'aside');
  const below = new Map<number, number>();
  const bars = drawn.filter(({ role }) => role === 'main');
  const asLines = section.chart === 'lines';
  return (
    <>
      {drawn.map((series, index) => {
        const colour = series.role === 'total' ? 'var(--ink)' : seriesColour(atlas, index, series.indicator);
        const points = pointsOf(series);
        if (asLines || series.role === 'total')
          return <Line key={series.indicator} points={points} colour={colour} x={x} y={y} />;
        const stacked = section.chart === 'stack';
        const width = stacked ? x.bandwidth() : x.bandwidth() / bars.length;
        const shift = stacked ? 0 : bars.indexOf(series) * width;
        return (
          <g key={series.indicator} style={{ fill: colour }}>
            {points.map(({ year, value, second }) => {
              const foot = stacked ? (below.get(year) ?? 0) : 0;
              below.set(year, foot + value);
              const top = y(Math.max(foot, foot + value));
              const height = Math.abs(y(foot + value) - y(foot));
              return (
                <rect
                  key={year}
                  class={second ? 'second' : ''}
                  x={(x(year) ?? 0) + shift}
                  y={top}
                  width={Math.max(1, width - 1)}
                  height={Math.max(0.8, height)}
                />
              );
            })}
          </g>
        );
      })}
    </>
  );
}

interface LineProps {
  readonly points: readonly Point[];
  readonly colour: string;
  readonly x: ScaleBand<number>;
  readonly y: ScaleLinear<number, number>;
}

function Line({ points, colour, x, y }: LineProps) {
  const middle = (point: Point) => (x(point.year) ?? 0) + x.bandwidth() / 2;
  const path = line<Point>(middle, (point) => y(point.value));
  return (
    <g style={{ color: colour }} class="year-line">
      {runs(points).map((run) => (
        <path key={run[0]?.year} d={path([...run]) ?? ''} />
      ))}
      {points.map((point) => (
        <circle
          key={point.year}
          cx={middle(point)}
          cy={y(point.value)}
          r={2.6}
          class={point.second ? 'second' : ''}
        />
      ))}
    </g>
  );
}

/** Points of years that follow each other; a line never crosses a year without a figure. */
function runs(points: readonly Point[]): readonly (readonly Point[])[] {
  const all: Point[][] = [];
  for (const point of points) {
    const last = all.at(-1);
    if (last && last.at(-1)?.year === point.year - 1) last.push(point);
    else all.push([point]);
  }
  return all;
}

function pointsOf(series: NationalSeries): readonly Point[] {
  return series.points.flatMap(({ from, value, secondSource }) =>
    value === null ? [] : [{ year: Number(from.slice(0, 4)), value, second: secondSource }],
  );
}

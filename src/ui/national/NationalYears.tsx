// National series over the years: bars side by side, stacked parts or lines; years without a figure stay empty.
import type { NationalSection, NationalSeries } from '../../figures/national.ts';
import type { Unit } from '../../package/atlas.ts';
import { type ChartSeries, type SeriesPoint, seriesChart } from '../../scene/chart/seriesChart.ts';
import type { Words } from '../../text/words.ts';
import { figureWords } from '../base/figureWords.ts';
import { number } from '../base/format.ts';
import { Shapes } from '../base/Shapes.tsx';
import { seriesColour, seriesColourName } from '../charts/seriesColour.ts';
import { useUi } from '../shell/context.ts';

const SPACE = { width: 560, height: 190, left: 64, bottom: 20 } as const;

/** A chart of 560 by 190 in units of its own; the label tells a screen reader every number. */
export function NationalYears({ section }: { readonly section: NationalSection }) {
  const { atlas, words, dataText } = useUi();
  const drawn = section.series.filter(({ role }) => role !== 'aside');
  const name = (indicator: string) => dataText[`indicator.${indicator}`] ?? indicator;
  const series = drawn.map((each, index): ChartSeries => {
    const isTotal = each.role === 'total';
    const colour = isTotal ? 'ink' : seriesColourName(atlas, index, each.indicator);
    return { points: pointsOf(each), colour, form: section.chart === 'lines' || isTotal ? 'line' : 'bar' };
  });
  const dates = drawn.flatMap(({ points }) => points.map(({ from }) => Number(from.slice(0, 4))));
  const space = { ...SPACE, from: Math.min(...dates), to: Math.max(...dates) };
  const isStacked = section.chart === 'stack';
  const { axes, marks } = seriesChart(series, isStacked, (value) => number(words, value), space);
  const inWords = drawn.map(
    ({ indicator, points }) =>
      `${name(indicator)}: ${points.map((figure) => `${figure.from} ${figureWords(words, figure)}`).join(', ')}`,
  );
  return (
    <figure class="national-years">
      <p class="axis-unit">{axisWords(words, drawn[0]?.unit ?? 'persons')}</p>
      <svg viewBox={`0 0 ${SPACE.width} ${SPACE.height}`} role="img" aria-label={inWords.join('. ')}>
        <g class="grid">
          <Shapes shapes={axes} />
        </g>
        <Shapes shapes={marks} />
      </svg>
      <figcaption>
        {drawn.map(({ indicator, role, points }, index) => (
          <span key={indicator}>
            <span
              class={points.every((figure) => figure.secondSource) ? 'key second' : 'key'}
              style={{ color: role === 'total' ? 'var(--ink)' : seriesColour(atlas, index, indicator) }}
            />
            {name(indicator)}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

/** What the numbers at the axis count; '' for units that no course over the years is drawn in. */
function axisWords({ messages }: Words, unit: Unit): string {
  const { axis } = messages.azerbaijan;
  switch (unit) {
    case 'persons':
    case 'thousand-persons':
      return axis.people;
    case 'usd-million':
      return axis.usdMillion;
    case 'percent':
    case 'rank':
    case 'crimes':
    case 'applications':
    case 'decisions':
    case 'cases':
    case 'years':
    case 'registrations':
      return '';
  }
}

function pointsOf(series: NationalSeries): readonly SeriesPoint[] {
  return series.points.flatMap(({ from, value, secondSource }) =>
    value === null ? [] : [{ year: Number(from.slice(0, 4)), value, second: secondSource }],
  );
}

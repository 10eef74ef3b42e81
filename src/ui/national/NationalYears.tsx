// National series over the years: bars side by side, stacked parts or lines; years without a figure stay empty.
import { scaleBand, scaleLinear } from 'd3-scale';
import type { NationalSection } from '../../figures/national.ts';
import type { Unit } from '../../package/atlas.ts';
import type { Words } from '../../text/words.ts';
import { figureWords } from '../base/figureWords.ts';
import { number } from '../base/format.ts';
import { seriesColour } from '../charts/seriesColour.ts';
import { YearMarks } from '../charts/YearMarks.tsx';
import { useUi } from '../shell/context.ts';

const WIDTH = 560;
const HEIGHT = 190;
const LEFT = 64;
const BOTTOM = 20;
/** More years than this are labelled every fifth, so that labels keep apart on a phone too. */
const MAX_LABELS = 8;

/** A chart of 560 by 190 in units of its own; the label tells a screen reader every number. */
export function NationalYears({ section }: { readonly section: NationalSection }) {
  const { atlas, words, dataText } = useUi();
  const drawn = section.series.filter(({ role }) => role !== 'aside');
  const parts = drawn.filter(({ role }) => role === 'main');
  const dates = drawn.flatMap(({ points }) => points.map(({ from }) => Number(from.slice(0, 4))));
  const first = Math.min(...dates);
  const years = Array.from({ length: Math.max(...dates) - first + 1 }, (_, index) => first + index);
  const stacked = section.chart === 'stack';
  const heights = stacked
    ? years.map((year) =>
        parts.reduce((sum, { points }) => sum + (points.find((p) => p.from === String(year))?.value ?? 0), 0),
      )
    : [];
  const values = [...heights, ...drawn.flatMap(({ points }) => points.map(({ value }) => value ?? 0)), 0];
  const y = scaleLinear([Math.min(...values), Math.max(...values)], [HEIGHT - BOTTOM, 8]).nice(4);
  const x = scaleBand<number>(years, [LEFT, WIDTH]).paddingInner(0.25);
  const name = (indicator: string) => dataText[`indicator.${indicator}`] ?? indicator;
  const inWords = drawn.map(
    ({ indicator, points }) =>
      `${name(indicator)}: ${points.map((figure) => `${figure.from} ${figureWords(words, figure)}`).join(', ')}`,
  );
  return (
    <figure class="national-years">
      <p class="axis-unit">{axisWords(words, drawn[0]?.unit ?? 'persons')}</p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={inWords.join('. ')}>
        {y.ticks(4).map((tick) => (
          <g key={tick} class={tick === 0 ? 'grid zero' : 'grid'}>
            <line x1={LEFT} x2={WIDTH} y1={y(tick)} y2={y(tick)} />
            <text x={LEFT - 6} y={y(tick) + 4}>
              {number(words, tick)}
            </text>
          </g>
        ))}
        {years
          .filter((year) => years.length <= MAX_LABELS || year % 5 === 0)
          .map((year) => (
            <text key={year} class="year-tick" x={(x(year) ?? 0) + x.bandwidth() / 2} y={HEIGHT - 4}>
              {year}
            </text>
          ))}
        <YearMarks section={section} x={x} y={y} />
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

// Arrivals and departures of a country over the years: a small chart with gaps as gaps and the present year marked.
import type { Atlas } from '../data/atlas.ts';
import { isOnlyElsewhere } from '../model/agreement.ts';
import { comparedYears } from '../model/compareYears.ts';
import type { CardSeries, CountryCard } from '../model/countryCard.ts';
import { layerLook } from '../scene/layerLook.ts';
import { colourVariable } from './colourVariable.ts';
import { useUi } from './context.ts';
import { number } from './format.ts';

const WIDTH = 252;
const HEIGHT = 64;
const SIDE = 4;

/** Vertical stems with a dot: years without a figure have none, so that nothing is drawn between known years. */
export function Sparkline({ card }: { readonly card: CountryCard }) {
  const { atlas, view, words } = useUi();
  const say = words.messages.card;
  const series = card.series.filter(({ layerId }) => layerId === atlas.inflow || layerId === atlas.outflow);
  const values = series.flatMap(({ points }) => points.map(({ figure }) => figure.value ?? 0));
  const greatest = Math.max(0, ...values);
  if (greatest === 0) return null;
  const two = comparedYears(view);
  const years = two ? [two.first, two.second] : [view.year];
  const x = (year: number) =>
    SIDE + ((year - atlas.time.from) / (atlas.time.to - atlas.time.from)) * (WIDTH - 2 * SIDE);
  const y = (value: number) => HEIGHT - 2 - Math.sqrt(value / greatest) * (HEIGHT - 16);
  return (
    <figure class="sparkline">
      <figcaption>
        {say.history} <span class="soft">{say.historyNote}</span>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + 14}`} role="img" aria-label={seriesWords(atlas, words, series)}>
        <line class="axis" x1={0} x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
        {years.map((year) => (
          <line key={year} class="present-year" x1={x(year)} x2={x(year)} y1={0} y2={HEIGHT} />
        ))}
        {series.map((each) => (
          <Stems key={each.layerId} series={each} x={x} y={y} present={years} />
        ))}
        <text x={0} y={9}>
          {number(words, greatest)}
        </text>
        {[atlas.time.from, 2000, atlas.time.to].map((year) => (
          <text
            key={year}
            x={x(year)}
            y={HEIGHT + 12}
            class={year === atlas.time.from ? 'start' : year === atlas.time.to ? 'end' : 'middle'}
          >
            {year}
          </text>
        ))}
      </svg>
    </figure>
  );
}

interface StemsProps {
  readonly series: CardSeries;
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  readonly present: readonly number[];
}

function Stems({ series, x, y, present }: StemsProps) {
  const { atlas } = useUi();
  const colour = colourVariable(layerLook(atlas, series.layerId).colour);
  const shift = series.layerId === atlas.inflow ? -1.8 : 1.8;
  return (
    <g style={{ color: colour }}>
      {series.points.map(({ year, figure }) =>
        figure.value === null ? null : (
          <g key={year} class={present.includes(year) ? 'stem present' : 'stem'}>
            <line x1={x(year) + shift} x2={x(year) + shift} y1={HEIGHT} y2={y(figure.value)} />
            <circle
              cx={x(year) + shift}
              cy={y(figure.value)}
              r={2.4}
              class={isOnlyElsewhere(figure) ? 'second' : ''}
            />
          </g>
        ),
      )}
    </g>
  );
}

function seriesWords(
  atlas: Atlas,
  words: Parameters<typeof number>[0],
  series: readonly CardSeries[],
): string {
  const { card: say } = words.messages;
  return series
    .map(({ layerId, points }) => {
      const known = points.filter(({ figure }) => figure.value !== null);
      const list = known.map(({ year, figure }) => `${year}: ${number(words, figure.value ?? 0)}`).join(', ');
      return `${layerId === atlas.inflow ? say.arrivals : say.departures} ${list}`;
    })
    .join('. ');
}

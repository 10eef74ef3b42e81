// The years of one layer in a card: a stem for each year that has a figure, gaps as gaps.

import { isOnlyElsewhere } from '../../figures/agreement.ts';
import { comparedYears } from '../../figures/compareYears.ts';
import type { CardRow, CardSeries, CountryCard } from '../../figures/countryCard.ts';
import type { Atlas } from '../../package/atlas.ts';
import { layerStyle } from '../../scene/style/layerStyle.ts';
import { colourVariable } from '../base/colourVariable.ts';
import { figureWords } from '../base/figureWords.ts';
import { yearText } from '../base/format.ts';
import { useUi } from '../shell/context.ts';

const WIDTH = 176;
const HEIGHT = 24;
const SIDE = 3;

export function LayerSpark({ series, title }: { readonly series: CardSeries; readonly title: string }) {
  const { atlas, view, words } = useUi();
  const two = comparedYears(view);
  const years = two ? [two.first, two.second] : [view.year];
  const known = series.points.filter(({ figure }) => figure.value !== null);
  const greatest = Math.max(1, ...known.map(({ figure }) => figure.value ?? 0));
  const x = (year: number) =>
    SIDE + ((year - atlas.time.from) / (atlas.time.to - atlas.time.from || 1)) * (WIDTH - 2 * SIDE);
  const y = (value: number) => HEIGHT - Math.sqrt(value / greatest) * (HEIGHT - 4);
  const spoken = known
    .map(({ year, figure }) => `${yearText(words, year)}: ${figureWords(words, figure)}`)
    .join(', ');
  return (
    <svg
      class="layer-spark sparkline"
      viewBox={`0 0 ${WIDTH} ${HEIGHT + 1}`}
      role="img"
      aria-label={`${words.messages.card.years(title)}. ${spoken}`}
      style={{ color: colourVariable(layerStyle(atlas, series.layerId).colour) }}
    >
      <line class="axis" x1={0} x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
      {years.map((year) => (
        <line key={year} class="spark-year" x1={x(year)} x2={x(year)} y1={0} y2={HEIGHT} />
      ))}
      {known.map(({ year, figure }) => (
        <g key={year} class={years.includes(year) ? 'stem present' : 'stem'}>
          <line x1={x(year)} x2={x(year)} y1={HEIGHT} y2={y(figure.value ?? 0)} />
          <circle
            cx={x(year)}
            cy={y(figure.value ?? 0)}
            r={2.2}
            class={isOnlyElsewhere(figure) ? 'second' : ''}
          />
        </g>
      ))}
    </svg>
  );
}

/** The years of a layer, but for residence, whose chart stands above the list. */
export function sparkOf(
  { inflow, outflow }: Atlas,
  card: CountryCard,
  { layerId, direction, otherId }: Pick<CardRow, 'layerId' | 'direction' | 'otherId'>,
): CardSeries | null {
  if (layerId === inflow || layerId === outflow) return null;
  const series = card.series.find(
    (each) => each.layerId === layerId && each.direction === direction && each.otherId === otherId,
  );
  return series?.points.some(({ figure }) => figure.value !== null) ? series : null;
}

// Arrivals and departures of a country over the years: a small chart with gaps as gaps and the present year marked.

import { isOnlyElsewhere } from '../../figures/agreement.ts';
import { comparedYears } from '../../figures/compareYears.ts';
import type { CardSeries, CountryCard } from '../../figures/countryCard.ts';
import type { Atlas } from '../../package/atlas.ts';
import type { Stem } from '../../scene/chart/yearStems.ts';
import { layerStyle } from '../../scene/style/layerStyle.ts';
import { number, yearText } from '../base/format.ts';
import { useUi } from '../shell/context.ts';
import { YearStems } from './YearStems.tsx';

/** Years without a figure have no stem, so that nothing is drawn between known years. */
export function Sparkline({ card }: { readonly card: CountryCard }) {
  const { atlas, view, words } = useUi();
  const say = words.messages.card;
  const series = card.series.filter(({ layerId }) => layerId === atlas.inflow || layerId === atlas.outflow);
  const stems = series.flatMap((each) => stemsOf(atlas, each));
  if (!stems.some(({ value }) => value > 0)) return null;
  const two = comparedYears(view);
  return (
    <figure class="sparkline">
      <figcaption>
        {say.history} <span class="soft">{say.historyNote}</span>
      </figcaption>
      <YearStems
        stems={stems}
        present={two ? [two.first, two.second] : [view.year]}
        height={64}
        label={seriesWords(atlas, words, series)}
      />
    </figure>
  );
}

function stemsOf(atlas: Atlas, { layerId, points }: CardSeries): readonly Stem[] {
  const colour = layerStyle(atlas, layerId).colour;
  const side = layerId === atlas.inflow ? 'left' : 'right';
  return points.flatMap(({ year, figure }) =>
    figure.value === null
      ? []
      : [{ year, value: figure.value, side, mark: 'disc', colour, hollow: isOnlyElsewhere(figure) }],
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
      const list = known
        .map(({ year, figure }) => `${yearText(words, year)}: ${number(words, figure.value ?? 0)}`)
        .join(', ');
      return `${layerId === atlas.inflow ? say.arrivals : say.departures} ${list}`;
    })
    .join('. ');
}

// The years of one layer in a card: a stem for each year that has a figure, gaps as gaps.

import { isOnlyElsewhere } from '../../figures/agreement.ts';
import { comparedYears } from '../../figures/compareYears.ts';
import type { CardRow, CardSeries, CountryCard } from '../../figures/countryCard.ts';
import type { Atlas } from '../../package/atlas.ts';
import { type Stem, yearStems } from '../../scene/chart/yearStems.ts';
import { layerStyle } from '../../scene/style/layerStyle.ts';
import { figureWords } from '../base/figureWords.ts';
import { yearText } from '../base/format.ts';
import { Shapes } from '../base/Shapes.tsx';
import { useUi } from '../shell/context.ts';

const SPACE = { width: 176, foot: 24, top: 4, edge: 3 } as const;

export function LayerSpark({ series, title }: { readonly series: CardSeries; readonly title: string }) {
  const { atlas, view, words } = useUi();
  const two = comparedYears(view);
  const years = two ? [two.first, two.second] : [view.year];
  const known = series.points.filter(({ figure }) => figure.value !== null);
  const { colour } = layerStyle(atlas, series.layerId);
  const stems = known.map(({ year, figure }): Stem => {
    const hollow = isOnlyElsewhere(figure);
    return { year, value: figure.value ?? 0, side: 'middle', mark: 'disc', colour, hollow };
  });
  const spoken = known
    .map(({ year, figure }) => `${yearText(words, year)}: ${figureWords(words, figure)}`)
    .join(', ');
  return (
    <svg
      class="layer-spark sparkline"
      viewBox={`0 0 ${SPACE.width} ${SPACE.foot + 1}`}
      role="img"
      aria-label={`${words.messages.card.years(title)}. ${spoken}`}
    >
      <Shapes shapes={yearStems(stems, years, { ...atlas.time, ...SPACE })} />
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

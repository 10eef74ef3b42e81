// Parts at one date as lying bars, each with its number; the whole, where there is one, as the first.
import { scaleLinear } from 'd3-scale';
import { type Figure, isOfPartYear } from '../../figures/figure.ts';
import type { NationalSection, NationalSeries } from '../../figures/national.ts';
import { FigureValue } from '../base/FigureValue.tsx';
import { period } from '../base/format.ts';
import { seriesColour } from '../charts/seriesColour.ts';
import { useUi } from '../shell/context.ts';

/** One scale for all bars of the section, a share as the filled part of its whole; a range shows both of its ends. */
export function NationalBars({ section }: { readonly section: NationalSection }) {
  const { atlas, words, dataText } = useUi();
  const drawn = section.series.filter(({ role }) => role !== 'aside');
  const datesOf = (series: NationalSeries) => new Set(series.points.map(({ from, to }) => `${from} ${to}`));
  const oneDate = new Set(drawn.flatMap((series) => [...datesOf(series)])).size === 1;
  // Some months of a year are no bar beside figures of other dates.
  const hasBar = (figure: Figure) => oneDate || !isOfPartYear(figure);
  const isShare = drawn.every(({ unit }) => unit === 'percent');
  const most = drawn
    .flatMap(({ points }) => points.filter((figure) => hasBar(figure)))
    .map(({ value, high }) => high ?? value ?? 0);
  const length = scaleLinear([0, isShare ? 100 : Math.max(1e-9, ...most)], [0, 100]);
  return (
    <ul class="national-bars">
      {drawn.flatMap(({ indicator, role, points }, index) =>
        points.map((figure) => {
          const name = dataText[`indicator.${indicator}`] ?? indicator;
          const dates = period(words, figure.from, figure.to);
          return (
            <li key={`${indicator} ${figure.from} ${figure.to}`}>
              <span>
                {name} {!oneDate && <span class="soft">{dates}</span>}
              </span>
              <FigureValue figure={figure} of={`${name}, ${dates}`} />
              {figure.value !== null && hasBar(figure) && (
                <span
                  class={isShare ? 'lying-bar of-whole' : 'lying-bar'}
                  aria-hidden
                  style={{ color: role === 'total' ? 'var(--ink-soft)' : seriesColour(atlas, index) }}
                >
                  <span class="certain" style={{ width: `${length(figure.value)}%` }} />
                  {figure.high !== null && (
                    <span class="possible" style={{ width: `${length(figure.high - figure.value)}%` }} />
                  )}
                </span>
              )}
            </li>
          );
        }),
      )}
    </ul>
  );
}

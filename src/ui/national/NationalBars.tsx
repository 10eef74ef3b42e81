// Parts at one date as lying bars, each with its number; the whole, where there is one, as the first.
import type { NationalSection } from '../../figures/national.ts';
import { barLengths, isOfDates, lyingBar } from '../../scene/chart/lyingBars.ts';
import { FigureValue } from '../base/FigureValue.tsx';
import { period } from '../base/format.ts';
import { Shapes } from '../base/Shapes.tsx';
import { useSize } from '../base/useSize.ts';
import { seriesColourName } from '../charts/seriesColour.ts';
import { useUi } from '../shell/context.ts';

const FIRST_SIZE = { width: 300, height: 0 };
const HEIGHT = 7;

/** One scale for all bars of the section, a share as the filled part of its whole; a range shows both of its ends. */
export function NationalBars({ section }: { readonly section: NationalSection }) {
  const { atlas, words, dataText } = useUi();
  const { element, size } = useSize<HTMLUListElement>(FIRST_SIZE);
  const drawn = section.series.filter(({ role }) => role !== 'aside');
  const rows = drawn.flatMap(({ indicator, role, points }, index) => {
    const colour = role === 'total' ? ('inkSoft' as const) : seriesColourName(atlas, index);
    return points.map((figure) => ({
      figure,
      colour,
      name: dataText[`indicator.${indicator}`] ?? indicator,
    }));
  });
  const figures = rows.map(({ figure }) => figure);
  const isShare = drawn.every(({ unit }) => unit === 'percent');
  const lengths = barLengths(figures, isShare ? 100 : null);
  const space = { width: size.width, height: HEIGHT };
  return (
    <ul class="national-bars" ref={element}>
      {rows.map(({ figure, colour, name }, index) => {
        const dates = period(words, figure.from, figure.to);
        const length = lengths[index];
        return (
          <li key={`${name} ${figure.from} ${figure.to}`}>
            <span>
              {name} {isOfDates(figures) && <span class="soft">{dates}</span>}
            </span>
            <FigureValue figure={figure} of={`${name}, ${dates}`} />
            {figure.value !== null && length && (
              <svg
                class="lying-bar"
                viewBox={`0 0 ${size.width} ${HEIGHT}`}
                preserveAspectRatio="none"
                aria-hidden
              >
                <Shapes shapes={lyingBar(length, colour, space, isShare)} />
              </svg>
            )}
          </li>
        );
      })}
    </ul>
  );
}

// Arrivals up, departures down, or their balance up and down, for every year that has them; square-root height.

import { isOnlyElsewhere } from '../model/agreement.ts';
import type { Figure } from '../model/figure.ts';
import { timelineYears } from '../model/timeline.ts';
import { yearTotals } from '../model/yearTotals.ts';
import type { Flow } from '../state/viewState.ts';
import { useUi } from './context.ts';

/** Percent of the side's height. */
const SHORTEST = 5;

export type BarSide = 'arrivals' | 'departures' | 'net';
/** The bars that each direction shows. */
export const BARS_OF_FLOW: Readonly<Record<Flow, readonly BarSide[]>> = {
  both: ['arrivals', 'departures'],
  in: ['arrivals'],
  out: ['departures'],
  net: ['net'],
};

/** Decoration of the slider: the slider's value text says the same in words. */
export function TimelineBars() {
  const { atlas, view } = useUi();
  const years = timelineYears(atlas, view.evidence);
  const sides = BARS_OF_FLOW[view.flow];
  const greatest = Math.max(
    ...years.flatMap(({ arrivals, departures }) => [arrivals.value ?? 0, departures.value ?? 0]),
  );
  const marked = [view.year, view.compare];
  return (
    <div class="bars" aria-hidden>
      {years.map(({ year, arrivals, departures }) => {
        const figures = { arrivals, departures, net: yearTotals(atlas, view.evidence, year).net };
        return (
          <div
            key={year}
            class={
              marked.includes(year) ? `column present${year === view.compare ? ' compared' : ''}` : 'column'
            }
          >
            {sides.map((side) => (
              <Bar key={side} figure={figures[side]} greatest={greatest} side={side} />
            ))}
          </div>
        );
      })}
    </div>
  );
}

interface BarProps {
  readonly figure: Figure;
  readonly greatest: number;
  readonly side: BarSide;
}

function Bar({ figure, greatest, side }: BarProps) {
  if (figure.value === null) return <span class={`bar ${side} absent`} />;
  const height = Math.max(SHORTEST, 100 * Math.sqrt(Math.abs(figure.value) / greatest));
  const down = side === 'departures' || figure.value < 0;
  return (
    <span
      class={`bar ${side} ${down ? 'down' : 'up'}${isOnlyElsewhere(figure) ? ' second' : ''}`}
      style={{ height: `${height}%` }}
    />
  );
}

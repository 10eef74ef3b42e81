// Arrivals up, departures down, for every year that has them; square-root height.

import type { Figure } from '../model/figure.ts';
import { timelineYears } from '../model/timeline.ts';
import { useUi } from './context.ts';

/** Percent of the side's height. */
const SHORTEST = 5;

/** Decoration of the slider: the slider's value text says the same in words. */
export function TimelineBars() {
  const { atlas, view } = useUi();
  const years = timelineYears(atlas, view.evidence);
  const greatest = Math.max(
    ...years.flatMap(({ arrivals, departures }) => [arrivals.value ?? 0, departures.value ?? 0]),
  );
  return (
    <div class="bars" aria-hidden>
      {years.map(({ year, arrivals, departures }) => (
        <div key={year} class={year === view.year ? 'column present' : 'column'}>
          <Bar figure={arrivals} greatest={greatest} side="arrivals" />
          <Bar figure={departures} greatest={greatest} side="departures" />
        </div>
      ))}
    </div>
  );
}

interface BarProps {
  readonly figure: Figure;
  readonly greatest: number;
  readonly side: 'arrivals' | 'departures';
}

function Bar({ figure, greatest, side }: BarProps) {
  if (figure.value === null) return <span class={`bar ${side} missing`} />;
  const height = Math.max(SHORTEST, 100 * Math.sqrt(figure.value / greatest));
  return (
    <span class={`bar ${side}${figure.secondSource ? ' second' : ''}`} style={{ height: `${height}%` }} />
  );
}

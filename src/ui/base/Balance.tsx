// Arrivals, departures and their balance as a list of three, each with its source.
import type { Figure } from '../../figures/figure.ts';
import { useUi } from '../shell/context.ts';
import { FigureValue } from './FigureValue.tsx';

interface Props {
  readonly arrivals: Figure;
  readonly departures: Figure;
  readonly net: Figure;
  /** Whose figures they are, for the names of the buttons. */
  readonly name: string;
  readonly year: string;
}

export function Balance({ arrivals, departures, net, name, year }: Props) {
  const say = useUi().words.messages.card;
  const rows = [
    [say.arrivals, arrivals, 'arrivals'],
    [say.departures, departures, 'departures'],
    [say.net, net, 'net'],
  ] as const;
  return (
    <dl class="balance">
      {rows.map(([title, figure, side]) => (
        <div key={side} class={side}>
          <dt>{title}</dt>
          <dd>
            <FigureValue figure={figure} of={`${name}, ${title}, ${year}`} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

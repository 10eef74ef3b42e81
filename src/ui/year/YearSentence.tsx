// The year as a sentence: who came, who left, and the one thing worth knowing.
import { isOnlyElsewhere } from '../../figures/agreement.ts';
import type { Figure } from '../../figures/figure.ts';
import { yearTotals } from '../../figures/yearTotals.ts';
import { figureWords } from '../base/figureWords.ts';
import { yearText } from '../base/format.ts';
import { Slotted } from '../base/Slotted.tsx';
import { useUi } from '../shell/context.ts';
import { SourceButton } from '../sources/SourceButton.tsx';
import { Worth } from './Worth.tsx';

export function YearSentence() {
  const { atlas, view, words } = useUi();
  const { year: say, card } = words.messages;
  const { arrivals, departures, alternatives } = yearTotals(atlas, view.sourceFilter, view.year);
  const year = yearText(words, view.year);
  if (arrivals.value === null && departures.value === null) {
    return <p>{say.noTotals(year)}</p>;
  }
  return (
    <p>
      {arrivals.value === null ? (
        say.noArrivals(year)
      ) : (
        <Slotted make={(value) => say.came(value, arrivals.value ?? 0)}>
          <SourcedNumber figure={arrivals} side="arrivals" of={`${card.arrivals}, ${year}`} />
        </Slotted>
      )}{' '}
      {departures.value === null ? (
        say.noDepartures(year)
      ) : (
        <Slotted make={(value) => say.left(value, departures.value ?? 0)}>
          <SourcedNumber figure={departures} side="departures" of={`${card.departures}, ${year}`} />
        </Slotted>
      )}{' '}
      {(isOnlyElsewhere(arrivals) || isOnlyElsewhere(departures)) && (
        <span class="soft">({words.messages.figure.secondSource})</span>
      )}{' '}
      {alternatives.map(({ side, figure }) => {
        // The net follows from its sides; another source is named where sources differ.
        if (side === 'net' || figure.secondSource) return null;
        return (
          <span key={side} class="soft">
            <Slotted make={side === 'arrivals' ? say.otherArrivals : say.otherDepartures}>
              <SourcedNumber figure={figure} side={side} of={`${card[side]}, ${year}`} />
            </Slotted>{' '}
          </span>
        );
      })}
      <Worth />
    </p>
  );
}

interface NumberProps {
  readonly figure: Figure;
  readonly side: 'arrivals' | 'departures';
  readonly of: string;
}

/** The number in the colour of its side, its source button on the same line. */
function SourcedNumber({ figure, side, of }: NumberProps) {
  const { words } = useUi();
  return (
    <span class="sourced">
      <strong class={`value number ${side}`}>{figureWords(words, figure)}</strong>
      <SourceButton figure={figure} of={of} />
    </span>
  );
}

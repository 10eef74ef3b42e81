// The year as a sentence: who came, who left, the one thing worth knowing, and where sources differ.
import { isOnlyElsewhere } from '../../figures/agreement.ts';
import type { Figure } from '../../figures/figure.ts';
import { type WorthKnowing, worthKnowing } from '../../figures/worthKnowing.ts';
import { yearTotals } from '../../figures/yearTotals.ts';
import { DiscrepancyMark } from '../base/DiscrepancyMark.tsx';
import { figureWords } from '../base/figureWords.ts';
import { yearText } from '../base/format.ts';
import { Slotted } from '../base/Slotted.tsx';
import { WithMarks } from '../base/WithMarks.tsx';
import { useUi } from '../shell/context.ts';
import { SourceButton } from '../sources/SourceButton.tsx';
import { worthWords } from './worthWords.ts';

export function YearSentence() {
  const ui = useUi();
  const { atlas, view, words } = ui;
  const { year: say, card } = words.messages;
  const { arrivals, departures, alternatives } = yearTotals(atlas, view.sourceFilter, view.year);
  const year = yearText(words, view.year);
  // It says how numbers compare: hidden with them.
  const worth = words.numbersHidden ? null : worthKnowing(atlas, view.sourceFilter, view.year);
  if (arrivals.value === null && departures.value === null) {
    return <p>{say.noTotals(year)}</p>;
  }
  const differ = <DiscrepancyMark ids={[...arrivals.discrepancies, ...departures.discrepancies]} of={year} />;
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
      {worth && (
        <span class="told soft">
          <WithMarks say={worthWords(ui, worth)}>
            {behindOf(worth).map((figure, index) => (
              <SourceButton
                key={`${index} ${figure.rows.join()}`}
                figure={figure}
                of={`${worthWords(ui, worth)} ${year}`}
              />
            ))}
            {differ}
          </WithMarks>
        </span>
      )}
      {!worth && differ}
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

/** The figures that the sentence rests on, each with a note of its source. */
function behindOf(worth: WorthKnowing): readonly Figure[] {
  switch (worth.kind) {
    case 'outlier':
      return [worth.figure, worth.before.figure, worth.after.figure];
    case 'fewer-leave':
      return [worth.departures, worth.arrivals];
    case 'net-parts':
      return worth.share ? [worth.share] : worth.parts.map(({ figure }) => figure);
    case 'largest-partner':
      return [worth.share];
    case 'half-of-previous':
    case 'event':
      return [];
    case 'balance-turned':
    case 'partner-turned':
    case 'more-came':
    case 'more-left':
      return [worth.net];
  }
}

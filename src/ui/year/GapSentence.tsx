// What is said in a year in which no shown layer has figures by country: the nearest years, one press away.
import { setFlow, setYear } from '../../state/actions.ts';
import { useUi } from '../shell/context.ts';
import { gapWords } from './gapWords.ts';

/** Nothing where a shown layer has figures for the year. */
export function GapSentence() {
  const ui = useUi();
  const gap = gapWords(ui);
  if (!gap) return null;
  return (
    <p class="gap">
      {gap.sentence}
      {(gap.nearest.length > 0 || gap.otherWay) && (
        <span class="jumps">
          {gap.otherWay && (
            <button
              type="button"
              class="jump"
              onClick={() => ui.commands.change((old) => setFlow(old, 'both'), 'push')}
            >
              {ui.words.messages.flow.showBoth}
            </button>
          )}
          {gap.nearest.map((each) => (
            <button
              key={each}
              type="button"
              class="jump"
              aria-label={ui.words.messages.jumpTo(String(each))}
              onClick={() => ui.commands.change((old) => setYear(old, each, ui.atlas.time), 'push')}
            >
              {each}
            </button>
          ))}
        </span>
      )}
    </p>
  );
}

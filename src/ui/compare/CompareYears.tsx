// Every year a button; a press chooses it as the second one and closes the note.

import { dataYears } from '../../figures/coverage.ts';
import { periodsOf } from '../../package/periods.ts';
import { setCompare } from '../../state/laterActions.ts';
import { yearText } from '../base/format.ts';
import { useUi } from '../shell/context.ts';

export function CompareYears() {
  const { atlas, view, words, commands } = useUi();
  const say = words.messages.compare;
  const years = periodsOf(atlas.time);
  const flows = atlas.layers.filter(({ id, kind }) => kind === 'flow' && view.layers.includes(id));
  const ids = flows.map(({ id }) => id);
  const known = years.filter((year) => dataYears(atlas, view.sourceFilter, ids).includes(year));
  const heading = say.choose(yearText(words, view.year));
  return (
    <>
      <p class="note-head">{heading}</p>
      <fieldset class="compare-years" aria-label={heading}>
        {years.map((year) => (
          <button
            key={year}
            type="button"
            class={known.includes(year) ? 'known' : ''}
            aria-label={known.includes(year) ? yearText(words, year) : say.noFigure(yearText(words, year))}
            aria-pressed={year === view.compare}
            disabled={year === view.year}
            onClick={(event) => {
              event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
              commands.change((old) => setCompare(old, year, atlas.time), 'push');
            }}
          >
            {yearText(words, year)}
          </button>
        ))}
      </fieldset>
      <p class="soft">{say.withFigures}</p>
    </>
  );
}

// Every year a button; a press chooses it as the second one and closes the note.
import { dataYears } from '../model/coverage.ts';
import { setCompare } from '../state/actions.ts';
import { FIRST_YEAR, LAST_YEAR } from '../state/viewState.ts';
import { useUi } from './context.ts';

const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i);

export function CompareYears() {
  const { atlas, view, words, commands } = useUi();
  const say = words.messages.compare;
  const flows = atlas.layers.filter(({ id, kind }) => kind === 'flow' && view.layers.includes(id));
  const ids = flows.map(({ id }) => id);
  const known = YEARS.filter((year) => dataYears(atlas, view.evidence, ids).includes(year));
  const heading = say.choose(String(view.year));
  return (
    <>
      <p class="note-head">{heading}</p>
      <fieldset class="compare-years" aria-label={heading}>
        {YEARS.map((year) => (
          <button
            key={year}
            type="button"
            class={known.includes(year) ? 'known' : ''}
            aria-label={known.includes(year) ? String(year) : say.noFigure(String(year))}
            aria-pressed={year === view.compare}
            disabled={year === view.year}
            onClick={(event) => {
              event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
              commands.change((old) => setCompare(old, year), 'push');
            }}
          >
            {year}
          </button>
        ))}
      </fieldset>
      <p class="soft">{say.withFigures}</p>
    </>
  );
}

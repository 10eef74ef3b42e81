// Whose count is shown, in words: the hub's own, the other country's, or both beside each other.
import { canChooseCount } from '../../flows/counts.ts';
import { setCount } from '../../state/actions.ts';
import { COUNTS } from '../../state/viewState.ts';
import { useElementId } from '../base/useElementId.ts';
import { useUi } from '../shell/context.ts';

/** Nothing where no other place counted what is shown, or only the report speaks. */
export function CountChoice() {
  const { atlas, view, dataText, commands } = useUi();
  const name = useElementId();
  if (!canChooseCount(atlas, view)) return null;
  const heading = dataText['count.heading'] ?? '';
  return (
    <div class="flow-choice count-choice">
      <span class="choice-heading soft" aria-hidden>
        {heading}
      </span>
      <div class="segments" role="radiogroup" aria-label={heading}>
        {COUNTS.map((count) => (
          <label key={count}>
            <input
              type="radio"
              name={name}
              checked={view.count === count}
              onChange={() => commands.change((old) => setCount(old, count), 'push')}
            />
            <span>{dataText[`count.${count}`]}</span>
          </label>
        ))}
      </div>
    </div>
  );
}

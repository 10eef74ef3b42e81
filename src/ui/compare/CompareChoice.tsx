// By the year: the button that asks for a second one, and how to leave the comparison again.
import { stopComparing } from '../../state/actions.ts';
import { Popover } from '../base/Popover.tsx';
import { useUi } from '../shell/context.ts';
import { CompareYears } from '../shell/lazyViews.ts';
import './compare.css';

export function CompareChoice() {
  const { atlas, view, words, commands } = useUi();
  const say = words.messages.compare;
  if (atlas.time.from === atlas.time.to) return null;
  const comparing = view.compare !== null;
  const face = comparing ? say.other : say.open;
  return (
    <div class="compare-choice">
      <Popover label={face} buttonClass="jump" face={face}>
        {() => <CompareYears />}
      </Popover>
      {comparing && (
        <button
          type="button"
          class="jump"
          onClick={() => commands.change((old) => stopComparing(old), 'push')}
        >
          {say.leave}
        </button>
      )}
    </div>
  );
}

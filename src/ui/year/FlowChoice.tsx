// Which direction is shown, in words: both, arrivals, departures or their balance; the same on map, list and timeline.
import { canChooseCount } from '../../flows/counts.ts';
import { setFlow } from '../../state/actions.ts';
import { FLOWS } from '../../state/viewState.ts';
import { useElementId } from '../base/useElementId.ts';
import { useUi } from '../shell/context.ts';
import { NetKey } from '../shell/lazyViews.ts';
import { isOfCounts } from './isOfCounts.ts';

export function FlowChoice() {
  const ui = useUi();
  const { atlas, view, words, dataText, commands } = ui;
  const say = words.messages.flow;
  const isCounted = isOfCounts(ui);
  const name = useElementId();
  return (
    <div class="flow-choice">
      {/* Under the choice of count, which has a "both" of its own. */}
      {canChooseCount(atlas, view) && (
        <span class="choice-heading soft" aria-hidden>
          {say.heading}
        </span>
      )}
      <div class="segments" role="radiogroup" aria-label={say.heading}>
        {FLOWS.filter((flow) => flow !== 'net' || !isCounted).map((flow) => (
          <label key={flow}>
            <input
              type="radio"
              name={name}
              checked={view.flow === flow}
              onChange={() => commands.change((old) => setFlow(old, flow), 'push')}
            />
            <span>{say[flow]}</span>
          </label>
        ))}
      </div>
      {view.flow === 'net' && <NetKey />}
      {isCounted && <p class="net-key not-offered soft">{dataText['count.not-offered']}</p>}
    </div>
  );
}

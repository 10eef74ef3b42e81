// Which direction is shown, in words: both, arrivals, departures or their balance; the same on map, list and timeline.
import { NET_LAYER, netIsShown } from '../../figures/netPairs.ts';
import { setFlow, setLayers } from '../../state/actions.ts';
import { FLOWS } from '../../state/viewState.ts';
import { useElementId } from '../base/useElementId.ts';
import { LayerSymbol } from '../layers/LayerSymbol.tsx';
import { useUi } from '../shell/context.ts';
import { isOfCounts } from './countWords.ts';

export function FlowChoice() {
  const ui = useUi();
  const { view, words, dataText, commands } = ui;
  const say = words.messages.flow;
  const isCounted = isOfCounts(ui);
  const name = useElementId();
  return (
    <div class="flow-choice">
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
      {isCounted && <p class="net-key soft">{dataText['count.not-offered']}</p>}
    </div>
  );
}

/** What a net arc is, or what it lacks. */
function NetKey() {
  const { atlas, view, words, commands } = useUi();
  const say = words.messages.flow;
  const ids = atlas.layers.map(({ id }) => id);
  const balance = ids.filter((id) => id === atlas.inflow || id === atlas.outflow);
  if (netIsShown(atlas, view.layers))
    return (
      <p class="net-key soft">
        <LayerSymbol layerId={NET_LAYER} /> <span>{say.netNote}</span>
      </p>
    );
  return (
    <p class="gap">
      {say.needsBoth}{' '}
      <button
        type="button"
        class="jump"
        onClick={() => commands.change((old) => setLayers(old, [...old.layers, ...balance], ids), 'push')}
      >
        {say.showBoth}
      </button>
    </p>
  );
}

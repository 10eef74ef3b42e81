// Under the choice of a direction, where the net is chosen: what its arcs are, or what it lacks.
import { NET_LAYER, netIsShown } from '../../figures/netPairs.ts';
import { setLayers } from '../../state/laterActions.ts';
import { LayerSymbol } from '../layers/LayerSymbol.tsx';
import { useUi } from '../shell/context.ts';

/** What a net arc is, or what it lacks. */
export function NetKey() {
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

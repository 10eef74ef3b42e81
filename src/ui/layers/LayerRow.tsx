// One layer of the list.
import type { LayerRow as Layer } from '../../package/atlas.ts';
import { toggleLayer } from '../../state/laterActions.ts';
import { useElementId } from '../base/useElementId.ts';
import { useUi } from '../shell/context.ts';
import { LayerJumps } from '../year/LayerJumps.tsx';
import { LayerSymbol } from './LayerSymbol.tsx';
import { LayerTag } from './LayerTag.tsx';

export function LayerRow({ layer }: { readonly layer: Layer }) {
  const { atlas, view, dataText, commands } = useUi();
  const about = useElementId();
  const ids = atlas.layers.map((each) => each.id);
  const title = dataText[`layer.${layer.id}.title`] ?? layer.id;
  const description = dataText[`layer.${layer.id}.description`] ?? '';
  const shown = view.layers.includes(layer.id);
  return (
    <div class={shown ? 'layer shown' : 'layer'}>
      <label>
        <input
          type="checkbox"
          checked={shown}
          aria-describedby={about}
          onChange={() => commands.change((old) => toggleLayer(old, layer.id, ids), 'push')}
        />
        <LayerSymbol layerId={layer.id} />
        <span class="layer-title">{title}</span>
      </label>
      <p id={about} class="layer-about" title={description}>
        <LayerTag layer={layer} />
        {description}
      </p>
      <LayerJumps layer={layer} title={title} />
    </div>
  );
}

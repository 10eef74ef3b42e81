// The layers: a checkbox each, with its symbol, its description and the year its figures lie in.
import { useUi } from '../shell/context.ts';
import { LayerRow } from './LayerRow.tsx';
import './layers.css';

export function LayerList() {
  const { atlas, words } = useUi();
  return (
    <fieldset class="layers">
      <legend>{words.messages.layers.heading}</legend>
      {atlas.layers.map((layer) => (
        <LayerRow key={layer.id} layer={layer} />
      ))}
    </fieldset>
  );
}

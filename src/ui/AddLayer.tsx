// Behind one button: every layer of the package, to put a second thing on the map.
import { useUi } from './context.ts';
import { LayerList } from './laterParts.ts';
import { Popover } from './Popover.tsx';

export function AddLayer() {
  const { words } = useUi();
  const name = words.messages.layers.add;
  return (
    <div class="add-layer">
      <Popover label={name} buttonClass="jump" face={name}>
        {() => <LayerList />}
      </Popover>
    </div>
  );
}

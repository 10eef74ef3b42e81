// Behind one button: every layer of the package, to put a second thing on the map.

import { Popover } from '../base/Popover.tsx';
import { useUi } from '../shell/context.ts';
import { LayerList } from '../shell/lazyViews.ts';

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

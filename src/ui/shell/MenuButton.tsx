// The one menu; what it holds comes later.
import { Popover } from '../base/Popover.tsx';
import { useUi } from './context.ts';
import { MenuItems } from './lazyViews.ts';

export function MenuButton() {
  const { menu } = useUi().words.messages;
  return (
    <Popover label={menu} buttonClass="quiet menu-button" face={menu}>
      {(close) => <MenuItems close={close} />}
    </Popover>
  );
}

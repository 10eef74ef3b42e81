// Whether anything may move: the reader's own word first, then that of the system.
import { setMotion } from '../state/actions.ts';
import type { Store } from '../state/store.ts';
import type { ViewState } from '../state/viewState.ts';

export interface MotionSwitch {
  /** Whether things move in a view. */
  readonly isOn: (view: ViewState) => boolean;
  /** What the button and the key say: off stays in the address, on holds against a calm system until that changes. */
  readonly set: (motion: boolean) => void;
}

/** `calm` matches where the system asks for less motion; `changed` hears what the switch says from then on. */
export function createMotionSwitch(
  store: Store<ViewState>,
  calm: MediaQueryList,
  changed: (isOn: boolean) => void,
): MotionSwitch {
  let isAsked = false;
  const isOn = ({ motion }: ViewState): boolean => motion === null && (isAsked || !calm.matches);
  calm.addEventListener('change', () => {
    isAsked = false;
    changed(isOn(store.get()));
  });
  return {
    isOn,
    set(motion) {
      isAsked = motion;
      store.set(setMotion(store.get(), motion ? null : 'off'), 'replace');
      changed(isOn(store.get()));
    },
  };
}

// Whether anything may move: the reader's own word first, then that of the system.
import { setMotion } from '../state/actions.ts';
import type { ViewState } from '../state/viewState.ts';
import type { PageState } from './pageState.ts';

const calmSystem = (): MediaQueryList => matchMedia('(prefers-reduced-motion: reduce)');

/** Whether things move in a view; `isAsked`: the reader has asked for it on a system that asks for less motion. */
export function mayMove({ motion }: ViewState, isAsked = false): boolean {
  return motion === null && (isAsked || !calmSystem().matches);
}

/**
 * Keeps `motion` of the transient state. What it returns is for the button and the key: off stays in the address, on holds
 * against a calm system until that changes.
 */
export function createMotionSwitch(state: PageState): (motion: boolean) => void {
  let isAsked = false;
  const follow = (): void => state.pass({ motion: mayMove(state.get(), isAsked) });
  calmSystem().addEventListener('change', () => {
    isAsked = false;
    follow();
  });
  state.subscribe((view, previous) => {
    if (view.motion !== previous.motion) follow();
  });
  return (motion) => {
    isAsked = motion;
    state.set(setMotion(state.get(), motion ? null : 'off'), 'replace');
    follow();
  };
}

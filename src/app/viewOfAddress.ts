// The view that an address stands for on this page: what it does not say is as the reader chose it last.
import { setMotion, setTheme } from '../state/actions.ts';
import { type AddressContext, decodeView } from '../state/codec.ts';
import type { ViewState } from '../state/viewState.ts';
import { recallMotion, recallTheme } from './remembered.ts';

/** The view of a hash, with the theme and the motion that are remembered where it names none. */
export function viewOfAddress(hash: string, context: AddressContext): ViewState {
  const view = decodeView(hash, context);
  const themed = view.theme === null ? setTheme(view, recallTheme()) : view;
  return themed.motion === null ? setMotion(themed, recallMotion()) : themed;
}

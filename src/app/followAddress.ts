// The address and what this browser remembers follow the view, and the view follows an address that changes from outside.
import { keepBeside, onAddress } from '../state/address.ts';
import { encodeView } from '../state/codec.ts';
import { createAddressBar } from './addressBar.ts';
import type { Core } from './core.ts';
import { rememberAgain, rememberedNow, rememberMotion, rememberTheme } from './remembered.ts';
import { viewOfAddress } from './viewOfAddress.ts';

/** From now on, for as long as the page lives. */
export function followAddress({ state, context }: Core): void {
  const addressBar = createAddressBar(rememberedNow);
  state.subscribe((view, previous, how) => {
    if (how === 'none') return;
    if (view.theme !== previous.theme) rememberTheme(view.theme);
    if (view.motion !== previous.motion) rememberMotion(view.motion);
    addressBar.write(encodeView(view, context), how);
  });
  keepBeside(rememberedNow());
  onAddress((hash, kept) => {
    addressBar.forget();
    if (!rememberAgain(kept)) keepBeside(rememberedNow());
    const view = viewOfAddress(hash, context);
    // Another package is another page.
    if (view.data !== state.get().data) location.reload();
    else state.set(view, 'none');
  });
}

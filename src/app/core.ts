// What every part of the page shares: the package, the state that they change, and the pass that draws it.
import type { Language } from '../lib/language.ts';
import type { Atlas } from '../package/atlas.ts';
import { readAddress } from '../state/address.ts';
import { type AddressContext, addressContext } from '../state/codec.ts';
import { mayMove } from './motionSwitch.ts';
import { createPageState, type PageState } from './pageState.ts';
import { createScheduler, type Scheduler } from './scheduler.ts';
import { viewOfAddress } from './viewOfAddress.ts';

export interface Core {
  readonly atlas: Atlas;
  readonly context: AddressContext;
  readonly state: PageState;
  readonly scheduler: Scheduler;
  /** Of the view, else of the browser. */
  readonly language: () => Language;
}

/** The core of a page of the package, at the view of the present address. */
export function createCore(atlas: Atlas, browserLanguage: Language): Core {
  const context = addressContext(atlas);
  const view = viewOfAddress(readAddress(), context);
  const scheduler = createScheduler();
  const state = createPageState(view, mayMove(view), () => scheduler.invalidate('picture'));
  return { atlas, context, state, scheduler, language: () => state.get().lang ?? browserLanguage };
}

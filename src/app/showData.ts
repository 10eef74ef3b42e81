// Another package is another page: its address, and the page loaded anew.
import { type AddressContext, encodeView } from '../state/codec.ts';
import { OPENED_DATA, type ViewState } from '../state/viewState.ts';

/** Goes to what the reader has opened, to a path, or with '' back to the page's own atlas; Back undoes it. */
export function showData(view: ViewState, context: AddressContext, data: string): void {
  const kept = encodeView({ ...view, data }, context, ['data', 'lang', 'theme']);
  const open = (): void => {
    history.pushState(null, '', kept === '' ? location.pathname : `#${kept}`);
    // What goes is hidden: the browser may style the whole page once more before it takes it away.
    document.documentElement.dataset.other = '';
    location.reload();
  };
  // What is closed is no longer kept.
  if (data !== '' || view.data !== OPENED_DATA) open();
  else void import('../ui/import/keptImport.ts').then(({ forgetOpened }) => forgetOpened()).then(open, open);
}

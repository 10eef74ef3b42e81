// The way back from opened data to the page's own atlas; a file that holds its data has no other.
import { INSIDE_DATA } from '../../state/viewState.ts';
import { useUi } from './context.ts';

export function CloseData() {
  const { view, words, commands } = useUi();
  const { back, close } = words.messages.openData;
  if (view.data === INSIDE_DATA) return null;
  return (
    <button type="button" class="quiet" title={back} onClick={() => commands.showData('')}>
      {close}
    </button>
  );
}

// The row of what leads out of the page: share and export.
import { useUi } from './context.ts';

export function OutBar() {
  const { words, commands } = useUi();
  return (
    <div class="top-bar out-bar">
      <button type="button" class="quiet" onClick={() => commands.openPanel('share')}>
        {words.messages.share.heading}
      </button>
      <button type="button" class="quiet" onClick={() => commands.openPanel('export')}>
        {words.messages.export.heading}
      </button>
    </div>
  );
}

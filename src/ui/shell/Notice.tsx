// A quiet notice over the timeline: a newer atlas waits.
import { useUi } from './context.ts';
import './notice.css';

export function Notice() {
  const { words, commands } = useUi();
  const say = words.messages.offline;
  return (
    <div class="notice">
      <p>{say.update}</p>
      <button type="button" class="strong" onClick={commands.applyUpdate}>
        {say.apply}
      </button>
      <button type="button" class="quiet" onClick={commands.dismissNotice}>
        {say.later}
      </button>
    </div>
  );
}

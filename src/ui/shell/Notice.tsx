// A quiet notice over the timeline: a newer atlas waits; never in the middle of a lesson.
import { useUi } from './context.ts';
import './notice.css';

export function Notice() {
  const { transient, view, words, commands } = useUi();
  const say = words.messages.offline;
  const inLesson = transient.playing || view.story !== null;
  const shown = transient.notice !== 'none' && !inLesson && !view.embed;
  return (
    <div class="notice-place" role="status">
      {shown && (
        <div class="notice">
          <p>{say.update}</p>
          <button type="button" class="strong" onClick={commands.applyUpdate}>
            {say.apply}
          </button>
          <button type="button" class="quiet" onClick={commands.dismissNotice}>
            {say.lazyPart}
          </button>
        </div>
      )}
    </div>
  );
}

// A quiet notice over the timeline: ready without network, or a newer atlas waits; never in the middle of a lesson.
import { useUi } from './context.ts';

export function Notice() {
  const { transient, view, words, commands } = useUi();
  const say = words.messages.offline;
  const inLesson = transient.playing || view.story !== null;
  const shown = transient.notice !== 'none' && !inLesson && !view.embed;
  return (
    <div class="notice-place" role="status">
      {shown && (
        <div class="notice">
          <p>{transient.notice === 'update' ? say.update : say.ready}</p>
          {transient.notice === 'update' && (
            <button type="button" class="strong" onClick={commands.applyUpdate}>
              {say.apply}
            </button>
          )}
          <button type="button" class="quiet" onClick={commands.dismissNotice}>
            {transient.notice === 'update' ? say.lazyPart : say.dismiss}
          </button>
        </div>
      )}
    </div>
  );
}

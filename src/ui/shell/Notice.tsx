// A quiet notice over the timeline: ready without network, or a newer atlas waits; never in the middle of a lesson.
import { useUi } from './context.ts';

export function Notice() {
  const { passing, view, words, commands } = useUi();
  const say = words.messages.offline;
  const inLesson = passing.playing || view.story !== null;
  const shown = passing.notice !== 'none' && !inLesson && !view.embed;
  return (
    <div class="notice-place" role="status">
      {shown && (
        <div class="notice">
          <p>{passing.notice === 'update' ? say.update : say.ready}</p>
          {passing.notice === 'update' && (
            <button type="button" class="strong" onClick={commands.applyUpdate}>
              {say.apply}
            </button>
          )}
          <button type="button" class="quiet" onClick={commands.dismissNotice}>
            {passing.notice === 'update' ? say.later : say.dismiss}
          </button>
        </div>
      )}
    </div>
  );
}

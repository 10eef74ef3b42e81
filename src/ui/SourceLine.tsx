// The line that says whose figures are on screen; opens the sources.
import { sourcesShown } from '../model/sources.ts';
import { useUi } from './context.ts';

/** Publishers of the shown layers and of the year's totals. */
export function SourceLine() {
  const { atlas, view, words, commands } = useUi();
  const names = sourcesShown(atlas, view).map(
    ({ id, author, publisher, title }) => author || publisher || title || id,
  );
  return (
    <button type="button" class="source-line" onClick={() => commands.openPanel('sources')}>
      {words.messages.timeline.source([...new Set(names)].join(' · '))}
    </button>
  );
}

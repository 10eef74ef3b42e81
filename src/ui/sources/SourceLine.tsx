// The line that says whose figures are on screen; opens the sources.
import { useUi } from '../shell/context.ts';
import { sourceNames } from './sourceNames.ts';
import './sourceLine.css';

export function SourceLine() {
  const ui = useUi();
  return (
    <button type="button" class="source-line" onClick={() => ui.commands.openPanel('sources')}>
      {ui.words.messages.timeline.source(sourceNames(ui).join('\u00a0· '))}
    </button>
  );
}

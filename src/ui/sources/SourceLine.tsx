// The line that says whose figures are on screen; opens the sources.
import { useUi } from '../shell/context.ts';
import { bodyOf, sourceNames } from './sourceNames.ts';
import './sourceLine.css';

export function SourceLine() {
  const ui = useUi();
  const names = new Set(sourceNames(ui).map(bodyOf));
  return (
    <button type="button" class="source-line" onClick={() => ui.commands.openPanel('sources')}>
      {ui.words.messages.timeline.source([...names].join('\u00a0· '))}
    </button>
  );
}

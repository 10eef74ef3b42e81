// The line that says whose figures are on screen; opens the sources.
import { useUi } from '../shell/context.ts';
import { sourceNames } from './sourceNames.ts';
import './sourceLine.css';

export function SourceLine() {
  const ui = useUi();
  // The body alone; its departments and offices stand in the sources.
  const names = new Set(sourceNames(ui).map((name) => name.split(', ', 1).join()));
  return (
    <button type="button" class="source-line" onClick={() => ui.commands.openPanel('sources')}>
      {ui.words.messages.timeline.source([...names].join('\u00a0· '))}
    </button>
  );
}

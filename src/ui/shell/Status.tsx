// The live region: the year and what the topic says of it, silent while playing.

import { unnamedText } from '../partners/gateWords.ts';
import { headlineText } from '../topics/headlineWords.ts';
import { useUi } from './context.ts';

export function Status() {
  const ui = useUi();
  return (
    <p role="status" class="hidden">
      {ui.transient.playing ? '' : `${headlineText(ui)} ${unnamedText(ui)}`.trim()}
    </p>
  );
}

// The live region: the year and what the topic says of it, silent while playing.

import { unnamedText } from '../partners/gateWords.ts';
import { useHeadline } from '../topics/useHeadline.ts';
import { useUi } from './context.ts';

export function Status() {
  const ui = useUi();
  const { text } = useHeadline();
  return (
    <p role="status" class="hidden">
      {ui.transient.playing ? '' : `${text} ${unnamedText(ui)}`.trim()}
    </p>
  );
}

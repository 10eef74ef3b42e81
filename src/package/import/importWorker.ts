// The worker that reads files, so that the page is never held: messages in, progress and outcomes out.
import type { ToImport } from './importMessages.ts';
import { importServer } from './readOpened.ts';

const answer = importServer((message) => {
  const flows = message.say === 'outcome' && message.outcome.kind === 'table' ? message.outcome.flows : null;
  // Columns of a million flows are handed over, not copied.
  const columns = flows
    ? [flows.origin, flows.destination, flows.kind, flows.period, flows.value, flows.line, flows.table]
    : [];
  self.postMessage(message, { transfer: columns.map(({ buffer }) => buffer) });
});
self.addEventListener('message', (event: MessageEvent<ToImport>) => void answer(event.data));

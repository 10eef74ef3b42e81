// The worker that reads, keeps and opens other people's data, so that the page is never held: messages in, progress and answers out.
import { buffersIn } from '../../lib/buffersIn.ts';
import { importServer } from '../../package/import/readOpened.ts';
import { refusalOf } from '../../package/import/refusal.ts';
import { keepOpened, openedOf } from './keptImport.ts';
import { openAtlas } from './openAtlas.ts';
import type { FromWorker, ReadOutcome, ToWorker } from './workerMessages.ts';

let read: ReadOutcome | null = null;
let goOn: () => void = () => undefined;

const answer = importServer((message) => {
  if (message.say === 'lines') return say(message);
  read = message.outcome;
  // The flows stay here: what the page shows of them is the preview.
  const { kind } = read;
  if (kind === 'table') say({ say: 'outcome', outcome: { kind, preview: read.preview } });
  else say({ say: 'outcome', outcome: kind === 'package' ? { kind } : read });
});

function say(message: FromWorker): void {
  self.postMessage(message, { transfer: [...buffersIn(message)] });
}

async function keep(): Promise<void> {
  if (read === null || read.kind === 'refused') return;
  const data = openedOf(read);
  await keepOpened(data).then(
    () => say({ say: 'kept' }),
    // Not handed over: what was read may be changed and kept later.
    () => self.postMessage({ say: 'unkept', data } satisfies FromWorker),
  );
}

self.addEventListener('message', ({ data: asked }: MessageEvent<ToWorker>) => {
  if (asked.ask === 'keep') void keep();
  else if (asked.ask === 'groups') goOn();
  else if (asked.ask === 'atlas') {
    const drawn = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    openAtlas(asked, say, drawn).catch((error: unknown) =>
      say({ say: 'outcome', outcome: { kind: 'refused', refusal: refusalOf(error, '') } }),
    );
  } else void answer(asked);
});

// The page's end of reading files: a worker of our own that can be stopped at any time.
import { RefusedFile } from '../../package/import/refusal.ts';
import type { FromWorker, ToWorker } from './workerMessages.ts';

/** A worker that says nothing for so long will never: a large file may keep it quiet for longer. */
const SILENCE_MS = 20_000;
const BYTES_IN_MS = 10_000;

export interface ImportClient {
  readonly ask: (message: ToWorker) => void;
  /** Stops whatever goes on; nothing is heard afterwards. */
  readonly stop: () => void;
}

/** Starts the worker; `hear` gets what it says, `fail` what stopped it. */
export function createImportClient(
  hear: (message: FromWorker) => void,
  fail: (error: unknown) => void,
): ImportClient {
  let stopped = false;
  let files: readonly File[] = [];
  let silence: ReturnType<typeof setTimeout> | undefined;
  const started = import('./importWorker.ts?worker&url').then(({ default: url }) => {
    const worker = new Worker(url, { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (stopped) return;
      clearTimeout(silence);
      if (data.say === 'lines') listen(worker);
      hear(data);
    });
    worker.addEventListener('error', (event) => {
      clearTimeout(silence);
      if (!stopped) fail(event.message);
    });
    return worker;
  });
  started.catch(fail);
  const listen = (worker: Worker) => {
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    clearTimeout(silence);
    silence = setTimeout(
      () => {
        stopped = true;
        worker.terminate();
        const { refusal } = new RefusedFile('endless', files.map(({ name }) => name).join(', '));
        hear({ say: 'outcome', outcome: { kind: 'refused', refusal } });
      },
      SILENCE_MS + bytes / BYTES_IN_MS,
    );
  };
  return {
    ask(message) {
      if (message.ask === 'open') files = message.files;
      if (message.ask === 'atlas' && message.of instanceof File) files = [message.of];
      void started.then(
        (worker) => {
          if (stopped) return;
          worker.postMessage(message);
          listen(worker);
        },
        () => undefined,
      );
    },
    stop() {
      stopped = true;
      clearTimeout(silence);
      void started.then(
        (worker) => worker.terminate(),
        () => undefined,
      );
    },
  };
}

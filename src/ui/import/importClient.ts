// The page's end of reading files: a worker of our own that can be stopped at any time.
import type { FromImport, ToImport } from '../../package/import/importMessages.ts';

export interface ImportClient {
  readonly ask: (message: ToImport) => void;
  /** Stops whatever goes on; nothing is heard afterwards. */
  readonly stop: () => void;
}

/** Starts the worker; `hear` gets what it says, `fail` what stopped it. */
export function createImportClient(
  hear: (message: FromImport) => void,
  fail: (error: unknown) => void,
): ImportClient {
  let stopped = false;
  const started = import('../../package/import/importWorker.ts?worker&url').then(({ default: url }) => {
    const worker = new Worker(url, { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<FromImport>) => {
      if (!stopped) hear(data);
    });
    worker.addEventListener('error', (event) => {
      if (!stopped) fail(event.message);
    });
    return worker;
  });
  started.catch(fail);
  return {
    ask: (message) =>
      void started.then(
        (worker) => worker.postMessage(message),
        () => undefined,
      ),
    stop() {
      stopped = true;
      void started.then(
        (worker) => worker.terminate(),
        () => undefined,
      );
    },
  };
}

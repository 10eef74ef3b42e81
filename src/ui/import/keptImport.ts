// What a reader has opened, kept in this browser alone until it is closed: one thing in one IndexedDB store.
import type { WholePackage } from '../../package/import/dataPackage.ts';
import type { ImportedFlows } from '../../package/import/flowGathering.ts';
import type { ImportOutcome } from '../../package/import/importFiles.ts';
import type { ImportReport } from '../../package/import/report.ts';

/** A table that was read, or a package that came whole. */
export type OpenedData =
  | {
      readonly kind: 'table';
      readonly title: string;
      readonly flows: ImportedFlows;
      readonly report: ImportReport;
    }
  | { readonly kind: 'package'; readonly title: string; readonly whole: WholePackage };

/** What was read, to be kept or opened; a table that the reader has looked at is called by the first of its files. */
export function openedOf(outcome: Exclude<ImportOutcome, { kind: 'refused' }>, title?: string): OpenedData {
  if (outcome.kind === 'package') return { kind: 'package', title: title ?? 'atlas', whole: outcome.whole };
  const { flows, preview } = outcome;
  const first = (preview.report.files[0] ?? '').replace(/\.\w{1,8}(?= ›|$)/, '');
  return { kind: 'table', title: title ?? first, flows, report: preview.report };
}

const DATABASE = 'atlas-opened';
const STORE = 'data';
const KEY = 'opened';

/** Keeps it in the place of what was kept before; rejects where the browser refuses. */
export async function keepOpened(data: OpenedData): Promise<void> {
  await inStore('readwrite', (store) => store.put(data, KEY));
}

/** What is kept, or null; rejects where the browser refuses. */
export async function keptOpened(): Promise<OpenedData | null> {
  const found: unknown = await inStore('readonly', (store) => store.get(KEY));
  return isOpened(found) ? found : null;
}

/** Forgets it. */
export async function forgetOpened(): Promise<void> {
  await inStore('readwrite', (store) => store.delete(KEY));
}

/** Nobody else writes here: what has the right kind is whole, unless an earlier page kept it. */
function isOpened(found: unknown): found is OpenedData {
  return (
    typeof found === 'object' &&
    found !== null &&
    'kind' in found &&
    (found.kind === 'package' || (found.kind === 'table' && 'flows' in found && isOfNow(found.flows)))
  );
}

const isOfNow = (flows: unknown): boolean => typeof flows === 'object' && flows !== null && 'unit' in flows;

async function inStore<T>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = await settled(opening);
  try {
    const transaction = database.transaction(STORE, mode);
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('the browser keeps nothing'));
      transaction.onerror = () => reject(transaction.error ?? new Error('the browser keeps nothing'));
    });
    const request = act(transaction.objectStore(STORE));
    await done;
    return request.result;
  } finally {
    database.close();
  }
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the browser keeps nothing'));
  });
}

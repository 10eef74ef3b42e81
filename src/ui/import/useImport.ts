// Reading files as the panel sees it: nothing yet, going on, refused, or a table that can be changed and opened.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportChange } from '../../package/import/importFiles.ts';
import type { Refusal } from '../../package/import/refusal.ts';
import { createImportClient, type ImportClient } from './importClient.ts';
import { keepOpened } from './keptImport.ts';
import { rememberedPlaces } from './rememberedPlaces.ts';
import type { ShownOutcome } from './workerMessages.ts';

export type Importing =
  | { readonly phase: 'idle' | 'cancelled' }
  | { readonly phase: 'reading'; readonly file: string; readonly lines: number }
  | { readonly phase: 'refused'; readonly refusal: Refusal }
  | {
      readonly phase: 'ready';
      readonly outcome: Exclude<ShownOutcome, { kind: 'refused' }>;
      /** True while a change is being read. */
      readonly stale: boolean;
    };

export interface ImportControl {
  readonly state: Importing;
  readonly read: (files: readonly File[]) => void;
  readonly change: (change: ImportChange) => void;
  /** Keeps what was read in this browser; `done` hears whether the browser did. */
  readonly keep: (done: (kept: boolean) => void) => void;
  readonly cancel: () => void;
}

export function useImport(handed: readonly File[] | Refusal | null): ImportControl {
  const [state, setState] = useState<Importing>({ phase: 'idle' });
  const client = useRef<ImportClient | null>(null);
  const keeping = useRef<((kept: boolean) => void) | null>(null);
  const stop = () => {
    client.current?.stop();
    client.current = null;
  };
  const read = (files: readonly File[]) => {
    stop();
    const file = files.map(({ name }) => name).join(', ');
    setState({ phase: 'reading', file, lines: 0 });
    const refuse = (error: unknown) =>
      setState({
        phase: 'refused',
        refusal: { reason: 'damaged', file, row: null, column: null, found: String(error) },
      });
    client.current = createImportClient((message) => {
      if (message.say === 'lines')
        return setState((old) => (old.phase === 'reading' ? { ...old, lines: message.lines } : old));
      if (message.say === 'kept') keeping.current?.(true);
      if (message.say === 'unkept')
        void keepOpened(message.data).then(
          () => keeping.current?.(true),
          () => keeping.current?.(false),
        );
      if (message.say !== 'outcome') return;
      const { outcome } = message;
      if (outcome.kind === 'refused') setState({ phase: 'refused', refusal: outcome.refusal });
      else setState({ phase: 'ready', outcome, stale: false });
    }, refuse);
    client.current.ask({
      ask: 'open',
      files,
      places: rememberedPlaces(),
    });
  };
  useEffect(() => stop, []);
  useEffect(() => {
    if (handed === null) return;
    if ('reason' in handed) setState({ phase: 'refused', refusal: handed });
    else read(handed);
  }, [handed]);
  return {
    state,
    read,
    change(change) {
      setState((old) => (old.phase === 'ready' ? { ...old, stale: true } : old));
      client.current?.ask({ ask: 'change', change });
    },
    keep(done) {
      keeping.current = done;
      client.current?.ask({ ask: 'keep' });
    },
    cancel() {
      stop();
      setState({ phase: 'cancelled' });
    },
  };
}

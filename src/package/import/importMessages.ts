// What the page and the worker that reads files say to each other.
import type { ImportChange, ImportOutcome } from './importFiles.ts';

export type ToImport =
  | {
      readonly ask: 'open';
      readonly files: readonly File[];
      readonly places: Readonly<Record<string, string>>;
    }
  | { readonly ask: 'change'; readonly change: ImportChange };

export type FromImport =
  | { readonly say: 'lines'; readonly lines: number }
  | { readonly say: 'outcome'; readonly outcome: ImportOutcome };

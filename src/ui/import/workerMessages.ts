// What the page and the worker that reads, keeps and opens data say to each other.
import type { ImportOutcome, ImportPreview } from '../../package/import/importFiles.ts';
import type { FromImport, ToImport } from '../../package/import/importMessages.ts';
import type { Refusal } from '../../package/import/refusal.ts';
import type { HandedAtlas, HandedGroups } from '../../scene/groups/handedOver.ts';
import type { OpenedData } from './keptImport.ts';
import type { OpenedNames } from './openedText.ts';

export type ReadOutcome = ImportOutcome;

/** What was read, as far as the page shows it. */
export type ShownOutcome =
  | { readonly kind: 'table'; readonly preview: ImportPreview }
  | { readonly kind: 'package' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export interface AtlasAsked {
  readonly ask: 'atlas';
  /** What this browser keeps, a file, or what the page itself found kept. */
  readonly of: 'kept' | File | OpenedData;
  readonly places: Readonly<Record<string, string>>;
  /** The zoom of the first picture, or null where all is fitted into the window. */
  readonly zoom: number | null;
  readonly width: number;
  readonly height: number;
}

/** `keep`: what was read last is kept in this browser · `groups`: those of the other zooms, once the first picture stands. */
export type ToWorker = ToImport | { readonly ask: 'keep' } | { readonly ask: 'groups' } | AtlasAsked;

/** An opened package with what names it: the names of a table, or the texts of a package by language. */
export interface OpenedWhole extends HandedAtlas {
  readonly names:
    | { readonly kind: 'table'; readonly table: OpenedNames }
    | { readonly kind: 'package'; readonly words: Readonly<Record<string, string>> };
  /** What the first picture draws where places are grouped. */
  readonly groups: HandedGroups | null;
}

/** `unkept`: a worker of a page that is a file may keep nothing and look up nothing (`barred`), which the page may do itself
 * · `nothing`: this browser keeps nothing any more · `groups`: of another zoom · `done`: no more comes. */
export type FromWorker =
  | Extract<FromImport, { say: 'lines' }>
  | { readonly say: 'outcome'; readonly outcome: ShownOutcome }
  | { readonly say: 'unkept'; readonly data: OpenedData }
  | { readonly say: 'atlas'; readonly opened: OpenedWhole }
  | { readonly say: 'groups'; readonly groups: HandedGroups }
  | { readonly say: 'kept' | 'barred' | 'nothing' | 'done' };

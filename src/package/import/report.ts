// What an import answers before anything is drawn, as plain data: what was read, drawn, left out and why.
import type { Granularity } from '../descriptor.ts';
import type { Format } from './plan.ts';

/** What a cell should have held. */
export type Expected = 'number' | 'place' | 'time' | 'point' | 'own-id';

export interface ImportProblem {
  readonly file: string;
  /** The line as a person counts. */
  readonly row: number | null;
  readonly column: string | null;
  readonly expected: Expected;
  readonly found: string;
}

/** So many figures, and the people in them. */
export interface Tally {
  readonly figures: number;
  readonly people: number;
}

/** A label of the table that has no place, or is the sum of others. */
export interface LabelTally extends Tally {
  readonly label: string;
}

export interface ImportReport {
  readonly format: Format;
  readonly files: readonly string[];
  readonly unreadTables: readonly string[];
  /** Lines of the table below its header. */
  readonly rows: number;
  /** Figures: read = drawn + unplaced + totals + loops + parts + undated. */
  readonly read: Tally;
  readonly drawn: Tally;
  /** One end or both have no place. */
  readonly unplaced: Tally;
  /** Lines or columns that are sums of others. */
  readonly totals: Tally;
  /** From a place to itself. */
  readonly loops: Tally;
  /** Parts of a figure that stands beside them: men and women beside both. */
  readonly parts: Tally;
  /** Without a time that can be read. */
  readonly undated: Tally;
  /** Cells without a figure. */
  readonly none: number;
  readonly missing: number;
  readonly zero: number;
  readonly wrong: number;
  /** Figures of the same pair, time and kind that were added up. */
  readonly repeats: number;
  /** The unit that shorter times were added up to; null where none were. */
  readonly summedTo: Granularity | null;
  /** Lines that take a figure back. */
  readonly deleted: number;
  /** Whether lines were counted for want of a column of people. */
  readonly countedRows: boolean;
  readonly unplacedLabels: readonly LabelTally[];
  readonly totalLabels: readonly (LabelTally & { readonly by: 'name' | 'sums' })[];
  /** Kinds that were left out as parts, beside the whole that is drawn. */
  readonly partKinds: readonly string[];
  /** Columns of figures side by side; one of them is drawn. */
  readonly measures: readonly string[];
  /** Whether points were joined to places of about so many kilometres, because there are so many; else null. */
  readonly joinedKilometres: number | null;
  readonly places: number;
  readonly pairs: number;
  /** First and last date; null where the table has no time. */
  readonly dates: { readonly from: string; readonly to: string } | null;
  /** The first of them; `problemCount` is how many there are. */
  readonly problems: readonly ImportProblem[];
  readonly problemCount: number;
}

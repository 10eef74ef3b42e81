// What a file cannot be, as plain data, and the error that carries it out of the depth of a reader.

export const REFUSALS = [
  'empty',
  'picture',
  'document',
  'web-page',
  'old-workbook',
  'unknown-format',
  'damaged',
  'endless',
  'too-large',
  'zip-bomb',
  'too-many-columns',
  'too-many-places',
  'long-cell',
  'no-table',
  'no-origins',
  'no-destinations',
  'score',
  'no-numbers',
  'no-places',
  'locations-alone',
  'package-problems',
  'not-found',
] as const;
export type RefusalReason = (typeof REFUSALS)[number];

export interface Refusal {
  readonly reason: RefusalReason;
  readonly file: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly found: string;
}

/** What an error says that came out of reading a file. */
export function refusalOf(error: unknown, file: string): Refusal {
  if (error instanceof RefusedFile) return { ...error.refusal, file: error.refusal.file || file };
  return new RefusedFile('damaged', file, { found: String(error) }).refusal;
}

export class RefusedFile extends Error {
  readonly refusal: Refusal;

  constructor(reason: RefusalReason, file: string, at: Partial<Omit<Refusal, 'reason' | 'file'>> = {}) {
    super(`${file}: ${reason}`);
    const { row = null, column = null, found = '' } = at;
    this.refusal = { reason, file, row, column, found: found.slice(0, 120) };
  }
}

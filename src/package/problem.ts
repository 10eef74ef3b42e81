// DataProblem: what is wrong with the data and where, as plain data; and its sentence for the command line.

/** One thing wrong. `row` is the line in the file as a person counts (the header is 1), null for a whole file. */
export interface DataProblem {
  /** Inside data/: `flows.csv`, `text/az.json`. */
  readonly file: string;
  readonly row: number | null;
  /** The column, or the key of a text; null where the row or the file as a whole is meant. */
  readonly column: string | null;
  /** English, starts in lower case, reads on after "expected". */
  readonly expected: string;
  /** The text as it stands; empty for nothing. */
  readonly found: string;
}

const FOUND_CHARACTERS = 80;

/** One English line: `data/flows.csv row 12, column value: expected a number of 0 or more, found "-3"`. */
export function describeProblem(problem: DataProblem): string {
  return `data/${describeInPackage(problem)}`;
}

/** The same of a package that is somebody else's: its file as it is named there. */
export function describeInPackage(problem: DataProblem): string {
  const { file, row, column, expected, found } = problem;
  const oneLine = (words: string) => words.replace(/\s+/g, ' ');
  const rowWords = row === null ? '' : ` row ${row}`;
  const columnWords =
    column === null ? '' : `, ${file.endsWith('.json') ? 'key' : 'column'} ${oneLine(column)}`;
  const shown = found.length > FOUND_CHARACTERS ? `${found.slice(0, FOUND_CHARACTERS)}…` : found;
  const foundWords = found === '' ? 'nothing' : JSON.stringify(shown);
  return `${file}${rowWords}${columnWords}: expected ${oneLine(expected)}, found ${foundWords}`;
}

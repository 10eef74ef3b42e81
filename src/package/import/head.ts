// The head of a table: its header wherever it stands, the lines above it, a sample below, and what each column seems to hold.
import { at } from '../../lib/at.ts';
import { foldText } from '../../lib/foldText.ts';
import { MISSING, NONE, NOT_A_NUMBER, numberCell } from './numberCell.ts';
import type { FoundPlace, NoPlace } from './placeNames.ts';
import { sampleOf, type TableSource } from './tableSource.ts';
import { yearsOf, yearsOfHead } from './timeCell.ts';

const SAMPLE_ROWS = 400;
const DEEPEST_HEADER = 40;

/** What a label means: by the locations that came along, else by the gazetteer. */
export type Resolve = (label: string, numeric: boolean) => FoundPlace | NoPlace | null;

/** Shares of the filled cells of the sample, 0 to 1. */
export interface ColumnFacts {
  readonly header: string;
  /** The header folded. */
  readonly folded: string;
  readonly filled: number;
  readonly distinct: number;
  readonly numbers: number;
  readonly places: number;
  /** Whether its places are numbers that are codes. */
  readonly areNumericCodes: boolean;
  readonly years: number;
  /** Whether all of its numbers lie between 0 and 1, or have many decimals: no count of people. */
  readonly areFractions: boolean;
}

export interface Head {
  readonly table: TableSource;
  readonly header: readonly string[];
  /** The line of the header; 0 where the table has none. */
  readonly headerLine: number;
  /** Lines above the header, the nearest last. */
  readonly above: readonly (readonly string[])[];
  readonly body: readonly (readonly string[])[];
  readonly columns: readonly ColumnFacts[];
}

const isFilled = (cell: string | undefined): boolean => cell !== undefined && cell.trim() !== '';
const filledIn = (row: readonly string[]): number => row.filter(isFilled).length;
const isNumber = (cell: string): boolean => /\d/.test(cell) && numberCell(cell, '.') >= 0;

/** Finds the header and looks at the columns; null where no line has two cells. */
export function headOf(table: TableSource, resolve: Resolve): Head | null {
  const sample = sampleOf(table, SAMPLE_ROWS);
  const widths = sample.map(filledIn).filter((width) => width > 1);
  if (widths.length === 0) return null;
  const typical = at(
    widths.toSorted((a, b) => a - b),
    Math.floor(widths.length / 2),
  );
  const index = sample.findIndex(
    (row, at) => at < DEEPEST_HEADER && filledIn(row) >= Math.max(2, typical * 0.6),
  );
  const first = sample[index];
  if (!first) return null;
  const hasHeader = !isData(first, sample.slice(index + 1), resolve);
  const above = sample.slice(0, index);
  const body = hasHeader ? sample.slice(index + 1) : sample.slice(index);
  const width = Math.max(first.length, ...body.slice(0, 50).map((row) => row.length));
  const header = Array.from({ length: width }, (_, column) => {
    if (!hasHeader) return `${column + 1}`;
    // A header of two lines: what the lower one leaves empty stands in the upper one.
    return (first[column] ?? '').trim() || (above.at(-1)?.[column] ?? '').trim();
  });
  const columns = header.map((name, column) =>
    factsOf(
      name,
      body.map((row) => row[column] ?? ''),
      resolve,
    ),
  );
  return { table, header, headerLine: hasHeader ? index + 1 : 0, above, body, columns };
}

/** A first line that is data already: it has a number, no year, where the lines below have numbers too. */
function isData(row: readonly string[], below: readonly (readonly string[])[], resolve: Resolve): boolean {
  const numeric = row.some(
    (cell, column) =>
      isNumber(cell) &&
      yearsOfHead(cell) === null &&
      below.slice(0, 20).some((each) => isNumber(each[column] ?? '')),
  );
  const places = row.filter((cell) => {
    const found = resolve(cell, false);
    return found !== null && typeof found !== 'string';
  });
  return numeric && places.length <= 2 && row.filter((cell) => isNumber(cell)).length < row.length;
}

function factsOf(header: string, cells: readonly string[], resolve: Resolve): ColumnFacts {
  const filled = cells.filter(isFilled);
  const distinct = new Set(filled);
  const share = (of: number) => (filled.length === 0 ? 0 : of / filled.length);
  const count = (test: (cell: string) => boolean) => share(filled.filter(test).length);
  const figures = filled.filter((cell) => {
    const number = Math.max(numberCell(cell, '.'), numberCell(cell, ','));
    return number !== MISSING && number !== NONE;
  });
  const numbers = figures.filter(
    (cell) => Math.max(numberCell(cell, '.'), numberCell(cell, ',')) !== NOT_A_NUMBER,
  );
  const known = new Map([...distinct].map((cell) => [cell, resolve(cell, false) !== null] as const));
  const named = count((cell) => known.get(cell) ?? false);
  const coded = count((cell) => resolve(cell, true) !== null);
  const folded = foldText(header);
  // Small numbers are codes where the header says so.
  const areNumericCodes =
    named < 0.5 && coded > 0.9 && /\b(?:code|m49|iso|num|numeric|id|kod)\b/.test(folded);
  return {
    header,
    folded,
    filled: filled.length,
    distinct: distinct.size,
    numbers: figures.length === 0 ? 0 : numbers.length / figures.length,
    places: areNumericCodes ? coded : named,
    areNumericCodes,
    years: count((cell) => yearsOf(cell) !== null),
    areFractions:
      numbers.length > 0 &&
      ((numbers.every((cell) => Number(cell.replace(',', '.')) <= 1) &&
        numbers.some((cell) => /[.,]\d/.test(cell))) ||
        numbers.filter((cell) => /[.,]\d{4,}$/.test(cell)).length > numbers.length / 2),
  };
}

// Long tables: a line is a figure, its columns in any order and under any name.
import { at } from '../../../lib/at.ts';
import {
  DESTINATION_WORDS,
  KIND_WORDS,
  ORIGIN_WORDS,
  PEOPLE_WORDS,
  SCORE_WORDS,
  TIME_WORDS,
  wordFit,
} from '../columnWords.ts';
import type { ColumnFacts, Head } from '../head.ts';
import type { LabelPlan, Plan } from '../plan.ts';
import { RefusedFile } from '../refusal.ts';

const MAX_KINDS = 12;

export interface Ends {
  readonly origin: number;
  readonly destination: number;
}

/** The plan of a long table; throws RefusedFile where an end or the people are not there. */
export function longPlan(head: Head): Plan {
  const { origin, destination } = requiredEnds(head);
  const taken = new Set([origin, destination]);
  const time = timeColumn(head, taken);
  if (time !== null) taken.add(time);
  const measures = measureColumns(head, taken);
  const [people] = measures;
  if (people === undefined) refuseScore(head, taken);
  else taken.add(people);
  return {
    format: 'long',
    origin: { from: 'column', column: origin },
    destination: { from: 'column', column: destination },
    people: people === undefined ? { from: 'lines' } : { from: 'column', column: people },
    time: labelPlan(time),
    kind: labelPlan(kindColumn(head, taken)),
    across: [],
    only: [],
    measures,
    isStock: head.columns.some(({ folded }) => /\bstocks?\b/.test(folded)),
  };
}

export const labelPlan = (column: number | null): LabelPlan =>
  column === null ? { from: 'nothing' } : { from: 'column', column };

/** Both ends, or why there are not two. */
export function requiredEnds(head: Head): Ends {
  const ends = endColumns(head);
  if ('origin' in ends) return ends;
  const { name } = head.table;
  if (ends.missing === 'both') throw new RefusedFile('no-table', name, { found: head.header.join(', ') });
  throw new RefusedFile(ends.missing === 'origin' ? 'no-origins' : 'no-destinations', name, {
    row: head.headerLine || null,
    found: head.header.filter((cell) => cell !== '').join(', '),
  });
}

/** The columns of both ends by their headers and by what stands in them, names before codes. */
function endColumns(head: Head): Ends | { readonly missing: 'origin' | 'destination' | 'both' } {
  const { columns } = head;
  const scored = (words: readonly string[], other: readonly string[]) =>
    columns
      .map((facts, column) => ({ column, facts, fit: endFit(facts, words, other) }))
      .filter(({ fit }) => fit > 0)
      .sort((a, b) => b.fit - a.fit || a.column - b.column);
  const [origin] = scored(ORIGIN_WORDS, DESTINATION_WORDS);
  const [destination] = scored(DESTINATION_WORDS, ORIGIN_WORDS).filter(
    ({ column }) => column !== origin?.column,
  );
  if (origin && destination) return { origin: origin.column, destination: destination.column };
  const free = columns
    .map((facts, column) => ({ facts, column }))
    .filter(
      ({ facts, column }) =>
        facts.places > 0.5 &&
        facts.years < 0.5 &&
        column !== origin?.column &&
        column !== destination?.column,
    );
  const [first, ...more] = free;
  const [second] = more;
  if (origin && first) return { origin: origin.column, destination: first.column };
  if (destination && first) return { origin: first.column, destination: destination.column };
  // Of a name and its code both name one end: the second end is a column that says something else.
  if (first && second && !origin && !destination)
    return { origin: first.column, destination: (more.find(({ facts }) => !isCode(facts)) ?? second).column };
  if (origin) return { missing: 'destination' };
  return { missing: destination || first ? 'origin' : 'both' };
}

const isCode = ({ folded }: ColumnFacts): boolean => /\b(?:code|iso3?|id)\b/.test(folded);

function endFit(facts: ColumnFacts, words: readonly string[], other: readonly string[]): number {
  const { folded, places, areNumericCodes, filled, header, years } = facts;
  const fit = wordFit(
    folded
      .replace(/\b(?:id|code|iso|iso3|name|label|country|city|place|region|station)\b/g, ' ')
      .replace(/ +/g, ' ')
      .trim() || folded,
    words,
  );
  if (fit === 0 || filled === 0 || years > 0.9) return 0;
  if (
    /_(?:lat|lng|lon|latitude|longitude)$/i.test(header) ||
    /\b(?:lat|lng|lon|latitude|longitude|time|date|year|notes?)\b/.test(folded)
  )
    return 0;
  const reverse = wordFit(folded, other);
  // A name that is known outweighs everything; among names and codes of one end the names are the clearer.
  return (
    fit - reverse + places * 4 + (areNumericCodes ? -0.5 : 0) + (/\bcode\b/.test(folded) ? -0.25 : 0) + 0.01
  );
}

export function timeColumn(head: Head, taken: ReadonlySet<number>): number | null {
  const found = head.columns
    .map((facts, column) => ({
      column,
      facts,
      fit: facts.years > 0.6 ? 1 + wordFit(facts.folded, TIME_WORDS) : 0,
    }))
    .filter(({ column, fit, facts }) => fit > 0 && !taken.has(column) && (fit > 1 || facts.distinct <= 250))
    // Numbers between 1000 and 2300 under the word for people are people.
    .filter(({ facts, fit }) => fit > 1 || wordFit(facts.folded, PEOPLE_WORDS) === 0)
    .sort((a, b) => b.fit - a.fit || a.column - b.column);
  return found[0]?.column ?? null;
}

/** Columns that may hold people, the likeliest first. */
export function measureColumns(head: Head, taken: ReadonlySet<number>): readonly number[] {
  return head.columns
    .map((facts, column) => ({ column, facts, fit: wordFit(facts.folded, PEOPLE_WORDS) }))
    .filter(({ column, facts, fit }) => !taken.has(column) && isMeasure(facts, fit))
    .sort((a, b) => b.fit - a.fit || a.column - b.column)
    .map(({ column }) => column);
}

function isMeasure(facts: ColumnFacts, fit: number): boolean {
  const { folded, numbers, places, years, filled, areNumericCodes, areFractions, header } = facts;
  // Under the very word for people stand people, however badly they are written.
  if (filled > 0 && fit === 3 && places < 0.5) return true;
  if (filled === 0 || numbers < 0.6) return false;
  if (fit > 0) return wordFit(folded, SCORE_WORDS) === 0;
  if (areNumericCodes || places > 0.5 || years > 0.9 || areFractions) return false;
  if (
    wordFit(folded, SCORE_WORDS) > 0 ||
    /(?:^|[_ ])(?:id|code|lat|lng|lon|latitude|longitude|index|row)$/i.test(header.trim())
  )
    return false;
  return wordFit(folded, KIND_WORDS) === 0;
}

/** A table whose only numbers measure something else must not be counted line by line. */
function refuseScore(head: Head, taken: ReadonlySet<number>): void {
  const score = head.columns.findIndex(
    (facts, column) =>
      !taken.has(column) &&
      facts.numbers > 0.6 &&
      facts.filled > 0 &&
      (wordFit(facts.folded, SCORE_WORDS) > 0 || facts.areFractions) &&
      !/\b(?:lat|lng|lon|latitude|longitude)\b/.test(facts.folded),
  );
  if (score < 0) return;
  throw new RefusedFile('score', head.table.name, {
    row: head.headerLine || null,
    column: at(head.header, score),
    found: head.body[0]?.[score] ?? '',
  });
}

export function kindColumn(head: Head, taken: ReadonlySet<number>): number | null {
  const found = head.columns.findIndex(
    (facts, column) =>
      !taken.has(column) &&
      facts.distinct > 1 &&
      facts.distinct <= MAX_KINDS &&
      wordFit(facts.folded.replace(/\bname\b/, '').trim(), KIND_WORDS) > 0,
  );
  return found < 0 ? null : found;
}

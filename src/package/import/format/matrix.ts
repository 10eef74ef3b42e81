// Matrices: origins down the side and destinations across the top, or the reverse, as the corner says.
import { at } from '../../../lib/at.ts';
import { foldText } from '../../../lib/foldText.ts';
import { DESTINATION_WORDS, ORIGIN_WORDS, wordFit } from '../columnWords.ts';
import type { Head, Resolve } from '../head.ts';
import type { AcrossColumn, Plan } from '../plan.ts';
import { yearsOf } from '../timeCell.ts';

const MIN_ACROSS = 3;

/** The plan of a matrix, or null: most headers must be places, or the same labels as down the side. */
export function matrixPlan(head: Head, resolve: Resolve): Plan | null {
  const side = head.columns.findIndex(
    ({ numbers, filled, areNumericCodes }) => filled > 0 && (numbers < 0.5 || areNumericCodes),
  );
  if (side < 0 || side > 3) return null;
  const down = new Set(head.body.map((row) => foldText(row[side] ?? '')).filter((label) => label !== ''));
  const figures = head.columns
    .map((facts, column) => ({ facts, column }))
    .filter(
      ({ facts, column }) =>
        column > side &&
        facts.header !== '' &&
        yearsOf(facts.header) === null &&
        (facts.numbers > 0.5 || facts.filled === 0 || onlyGaps(head, column)),
    );
  const places = figures.filter(({ facts }) => resolve(facts.header, false) !== null);
  const shared = figures.filter(({ facts }) => down.has(facts.folded));
  const isMatrix =
    figures.length >= MIN_ACROSS &&
    (places.length >= Math.max(MIN_ACROSS, figures.length * 0.6) ||
      shared.length >= Math.max(MIN_ACROSS, figures.length * 0.6));
  if (!isMatrix || down.size < 2) return null;
  const across: readonly AcrossColumn[] = figures.map(({ column, facts }) => ({
    column,
    label: facts.header,
    time: '',
    kind: '',
  }));
  const column = { from: 'column', column: side } as const;
  const top = { from: 'across' } as const;
  const isTurned = originsAreAcross(at(head.header, side));
  return {
    format: 'matrix',
    origin: isTurned ? top : column,
    destination: isTurned ? column : top,
    people: { from: 'across' },
    time: { from: 'nothing' },
    kind: { from: 'nothing' },
    across,
    only: [],
    measures: [],
    isStock: head.above.some((row) => /\bstock/i.test(row.join(' '))),
  };
}

/** A column of dashes and dots alone. */
function onlyGaps({ columns, body }: Head, column: number): boolean {
  return (
    at(columns, column).numbers === 0 &&
    body.every((row) => !/[\p{L}\d]{2}/u.test((row[column] ?? '').replace(/\bn\/?a\b/i, '')))
  );
}

/** `Destination (across) - Source (down)`, `from \ to`, `Destination`: what the corner says of the top. */
function originsAreAcross(corner: string): boolean {
  const parts = corner.split(/\s*(?:[\\/|→↓]|\s[-–]\s|;)\s*/).filter((part) => part.trim() !== '');
  const told = parts.map((part) => {
    const folded = foldText(part);
    const isOrigin = wordFit(folded, ORIGIN_WORDS) > wordFit(folded, DESTINATION_WORDS);
    const isDestination = wordFit(folded, DESTINATION_WORDS) > wordFit(folded, ORIGIN_WORDS);
    return {
      across: /\b(?:across|columns?|top)\b/.test(folded),
      down: /\b(?:down|rows?|side)\b/.test(folded),
      isOrigin,
      isDestination,
    };
  });
  for (const { across, down, isOrigin, isDestination } of told) {
    if (across && isOrigin) return true;
    if (down && isDestination) return true;
    if ((across && isDestination) || (down && isOrigin)) return false;
  }
  // Without a word for it the first part heads the column below it.
  return told[0]?.isDestination ?? false;
}

// One column of the schema to a check of one cell: what was expected, or null when the cell is right.
import { at } from '../lib/at.ts';
import { CELL_TYPES, LIST_SEPARATOR } from './cellTypes.ts';
import type { Column } from './schemas.ts';

/** What the column wants, reads on after "expected". */
export function expectedOf(column: Column): string {
  const { minimum, maximum } = column;
  const base = CELL_TYPES[column.type].expected;
  if (column.choices) return `${base} ${column.choices.join(', ')}`;
  if (minimum !== undefined && maximum !== undefined) return `${base} from ${minimum} to ${maximum}`;
  return minimum === undefined ? base : `${base} of ${minimum} or more`;
}

/** The check of one cell of this column; never throws. */
export function cellCheck(column: Column): (cell: string) => boolean {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = column;
  const pattern = CELL_TYPES[column.type].pattern;
  const choices = new Set(column.choices);
  const holds = (cell: string): boolean => {
    switch (column.type) {
      case 'number':
      case 'integer':
        return !!pattern?.test(cell) && Number(cell) >= minimum && Number(cell) <= maximum;
      case 'choice':
        return choices.has(cell);
      case 'choiceList':
        return cell.split(LIST_SEPARATOR).every((item) => choices.has(item));
      case 'date':
      case 'dateOrPeriod':
        return !!pattern?.test(cell) && cell.split('/').every(isCalendarDate);
      case 'text':
      case 'url':
      case 'id':
      case 'place':
      case 'year':
      case 'idList':
      case 'rowKeyList':
        return cell.trim() !== '' && (pattern?.test(cell) ?? true);
    }
  };
  return (cell) => (cell === '' ? column.required !== true : holds(cell));
}

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether a date that has the right form also has that day in its month. */
function isCalendarDate(date: string): boolean {
  if (date.length < 10) return true;
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 && leap ? 29 : at(DAYS_IN_MONTH, month - 1);
  return Number(date.slice(8, 10)) <= days;
}

// A cell that should hold a number: a value, or one of the three ways in which it holds none.

/** What stands in the place of a value of 0 or more. */
export const NONE = -1;
export const MISSING = -2;
export const NOT_A_NUMBER = -3;

/** Which sign parts the decimals; the other one, where it occurs, groups thousands. */
export type DecimalSign = '.' | ',';

const DASH = /^[-–—−]$/;
const MISSING_CELL = /^(?:\.{1,3}|…|:|#?n\/?[ad]|nan|null|none|missing|x|\?|\*)$/i;
/** Marks of provisional, estimated, broken series and the like behind a number. */
const FLAGS = /\s*[*†‡]+$|\s+[a-z]{1,3}$/i;
const PLAIN = /^\d+(?:\.\d+)?(?:e\+?\d{1,3})?$/i;

/** The value of a cell, or NONE (a dash), MISSING (empty, or a sign for it), NOT_A_NUMBER. */
export function numberCell(cell: string, decimal: DecimalSign): number {
  const plain = digitsOf(cell);
  if (plain >= 0) return plain;
  const text = cell.trim();
  if (text === '') return MISSING;
  if (DASH.test(text)) return NONE;
  if (MISSING_CELL.test(text)) return MISSING;
  const bare = text.replace(FLAGS, '').replace(/(?<=\d)[\s\u00a0\u202f'’](?=\d{3})/g, '');
  const grouped = decimal === ',' ? bare.replaceAll('.', '').replace(',', '.') : bare.replaceAll(',', '');
  if (!PLAIN.test(grouped)) return NOT_A_NUMBER;
  const value = Number(grouped);
  return value <= Number.MAX_SAFE_INTEGER ? value : NOT_A_NUMBER;
}

/** The quick way for what nearly every cell is; -1 where it is anything else. */
function digitsOf(cell: string): number {
  const { length } = cell;
  if (length === 0 || length > 15) return -1;
  let value = 0;
  for (let index = 0; index < length; index++) {
    const digit = cell.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** The decimal sign of a column, from some of its cells; thousands in groups of three are not taken for decimals. */
export function decimalSignOf(cells: readonly string[], separator: string): DecimalSign {
  let [commas, points] = [0, 0];
  let [groupedCommas, groupedPoints] = [0, 0];
  for (const cell of cells) {
    const text = cell.trim();
    const [comma, point] = [text.lastIndexOf(','), text.lastIndexOf('.')];
    if (comma >= 0 && point >= 0) return comma > point ? ',' : '.';
    if (/^\d{1,3}(?:,\d{3}){2,}$/.test(text)) return '.';
    if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(text)) return ',';
    if (/^\d+,\d+$/.test(text)) commas++;
    if (/^\d+\.\d+$/.test(text)) points++;
    if (/^\d{1,3},\d{3}$/.test(text)) groupedCommas++;
    if (/^[1-9]\d{0,2}\.\d{3}$/.test(text)) groupedPoints++;
  }
  if (commas > groupedCommas) return ',';
  // 1.234 in a table with semicolons is a thousand: decimals would differ in length.
  return points > 0 && points === groupedPoints && separator === ';' ? ',' : '.';
}

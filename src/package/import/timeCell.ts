// A cell that should hold a time: a year, a month, a day or a period, to the years that it lies in.

export interface YearSpan {
  readonly from: number;
  readonly to: number;
  /** True where the cell says less than whole years, which are then summed. */
  readonly within: boolean;
}

const FIRST_YEAR = 1000;
const LAST_YEAR = 2300;
const YEAR = /^[yY]?([12]\d{3})(?:\.0)?$/;
/** `1960 [1960]`, as the World Bank heads its columns. */
const YEAR_TWICE = /^([12]\d{3})\s*\[\s*(?:YR)?\1\s*\]$/;
const PERIOD = /^([12]\d{3})\s*[-–/]\s*([12]\d{3})$/;
/** 2020-03, 2020M03, 2020-Q1, 2020-W05, 2020-03-31T10:00 and the like. */
const YEAR_FIRST = /^([12]\d{3})(?:[-/.]?[MQWS]?\d{1,2}|[-/.]\d{1,2}[-/.]\d{1,2}(?:[T ].*)?)$/i;
/** 31.12.2020, 12/31/2020, 03/2020, each perhaps with an hour. */
const YEAR_LAST = /^(?:\d{1,2}[-/.]){1,2}([12]\d{3})(?:[T ].*)?$/;
const MONTH_NAME = /^\p{L}{3,12}\.?\s+([12]\d{3})$/u;

/** The years of a cell, or null where it names none. */
export function yearsOf(cell: string): YearSpan | null {
  const text = cell.trim();
  const whole = YEAR.exec(text) ?? YEAR_TWICE.exec(text);
  if (whole) return span(whole[1], whole[1], false);
  const period = PERIOD.exec(text);
  if (period && Number(period[2]) > Number(period[1])) return span(period[1], period[2], false);
  const part = YEAR_FIRST.exec(text) ?? YEAR_LAST.exec(text) ?? MONTH_NAME.exec(text);
  return part ? span(part[1], part[1], true) : null;
}

function span(first: string | undefined, last: string | undefined, within: boolean): YearSpan | null {
  const [from, to] = [Number(first), Number(last)];
  return from >= FIRST_YEAR && to <= LAST_YEAR ? { from, to, within } : null;
}

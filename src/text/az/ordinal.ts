// Azerbaijani ordinal endings of years: 1997-ci, 2000-ci, 2003-cü, 2006-cı, 2010-cu.

const BY_LAST_DIGIT = ['', 'ci', 'ci', 'cü', 'cü', 'ci', 'cı', 'ci', 'ci', 'cu'] as const;
const BY_TENS = ['', 'cu', 'ci', 'cu', 'cı', 'ci', 'cı', 'ci', 'ci', 'cı'] as const;

/** A year (digits) with its ordinal ending, as spoken: the ending follows the last number word. */
export function azOrdinal(year: string): string {
  const tens = Number(year.at(-2) ?? 0);
  const last = Number(year.at(-1) ?? 0);
  const hundreds = Number(year.at(-3) ?? 0);
  const ending = BY_LAST_DIGIT[last] || BY_TENS[tens] || (hundreds === 0 ? 'ci' : 'cü');
  return `${year}-${ending}`;
}

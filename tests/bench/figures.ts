// Medians and lines of a table, as the benchmark prints them.

/** The middle value; of an even count the upper of the two. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** A line of cells, the first to the left, the others to the right. */
export function line(cells: readonly string[]): string {
  return cells.map((cell, i) => (i === 0 ? cell.padEnd(44) : cell.padStart(13))).join('');
}

export function milliseconds(value: number): string {
  return value.toFixed(value < 10 ? 2 : 0);
}

/** Blank where there is nothing to compare with. */
export function times(ratio: number): string {
  if (!Number.isFinite(ratio)) return '';
  return `${ratio >= 10 ? Math.round(ratio).toLocaleString('en') : ratio.toFixed(2)}x`;
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

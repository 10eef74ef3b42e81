// Partners or parts by year as a table of shaded cells: each value written, gaps hatched, years without figures narrow.

import {
  type MeasureGroup,
  type MeasureLine,
  type MeasurePoint,
  pointIn,
  yearsWithFigures,
} from '../../figures/measure.ts';
import { type YearRun, yearRuns } from '../../figures/yearRuns.ts';
import type { PackageTime } from '../../package/descriptor.ts';

export interface MatrixColumn {
  readonly run: YearRun;
  readonly x: number;
  readonly width: number;
}

export interface MatrixCell {
  readonly key: string;
  readonly column: number;
  /** null: no figure for a year in which others have one. */
  readonly point: MeasurePoint | null;
  /** 0..1 of the strongest shade, by the square root of the share of the greatest value; -1..0 below zero. */
  readonly shade: number;
}

export interface MatrixRow {
  readonly line: MeasureLine;
  readonly group: number;
  readonly y: number;
  readonly cells: readonly MatrixCell[];
}

export interface MatrixChart {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  /** Where the heading of each group stands. */
  readonly headings: readonly { readonly group: number; readonly y: number }[];
  readonly rowHeight: number;
  readonly width: number;
  readonly height: number;
}

export interface MatrixSpace {
  readonly width: number;
  readonly height: number;
  /** Space for the names of rows, px. */
  readonly labelWidth: number;
  /** Of a row, px: two lines of words where names break. */
  readonly lowestRow: number;
  /** Of the widest number, px. */
  readonly numberWidth: number;
}

export const HEAD_HEIGHT = 34;
const HEADING_HEIGHT = 24;
const HIGHEST_ROW = 46;
const GAP_COLUMN = 18;
const MIN_COLUMN = 50;
/** Between the numbers of two cells. */
const NUMBER_ROOM = 10;
const MAX_COLUMN = 130;

/** A table as wide as the space or, with many years, as wide as they need. */
export function matrixChart(
  time: PackageTime,
  groups: readonly MeasureGroup[],
  space: MatrixSpace,
): MatrixChart {
  const lines = groups.flatMap((group) => group.lines);
  const runs = yearRuns(time, yearsWithFigures(time, lines));
  const years = runs.filter(({ kind }) => kind === 'figures').length;
  const gaps = runs.length - years;
  const free = space.width - space.labelWidth - gaps * GAP_COLUMN;
  const least = Math.max(MIN_COLUMN, Math.ceil(space.numberWidth) + NUMBER_ROOM);
  const columnWidth = Math.min(MAX_COLUMN, Math.max(least, Math.floor(free / Math.max(1, years))));
  let x = space.labelWidth;
  const columns = runs.map((run): MatrixColumn => {
    const column = { run, x, width: run.kind === 'gap' ? GAP_COLUMN : columnWidth };
    x += column.width;
    return column;
  });
  const named = groups.filter(({ name }) => name !== null).length;
  const rowSpace = (space.height - HEAD_HEIGHT - named * HEADING_HEIGHT) / Math.max(1, lines.length);
  const rowHeight = Math.floor(Math.min(HIGHEST_ROW, Math.max(space.lowestRow, rowSpace)));
  const greatest = Math.max(
    1e-9,
    ...lines.flatMap(({ points }) => points.map(({ figure }) => Math.abs(figure.high ?? figure.value ?? 0))),
  );
  const rows: MatrixRow[] = [];
  const headings: { group: number; y: number }[] = [];
  let y = HEAD_HEIGHT;
  groups.forEach((group, index) => {
    if (group.name !== null) {
      headings.push({ group: index, y });
      y += HEADING_HEIGHT;
    }
    for (const line of group.lines) {
      rows.push({ line, group: index, y, cells: cellsOf(line, index, columns, greatest) });
      y += rowHeight;
    }
  });
  return { columns, rows, headings, rowHeight, width: x, height: y };
}

function cellsOf(
  line: MeasureLine,
  group: number,
  columns: readonly MatrixColumn[],
  greatest: number,
): readonly MatrixCell[] {
  return columns.flatMap(({ run }, column) => {
    if (run.kind === 'gap') return [];
    const point = pointIn(line, run.from);
    const value = point?.figure.value ?? 0;
    const shade = Math.sign(value) * Math.sqrt(Math.abs(value) / greatest);
    return [{ key: `${group} ${line.key} ${run.from}`, column, point, shade }];
  });
}

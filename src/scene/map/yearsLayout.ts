// Where the cells of the years view stand: equal small maps in lines, runs of years without figures as narrow cells.

import { type YearRun, yearsOf } from '../../figures/yearRuns.ts';
import { at } from '../../lib/at.ts';

export interface YearsSpace {
  readonly width: number;
  readonly height: number;
}

export interface YearsCell {
  readonly run: YearRun;
  /** px from the left and top of the space. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface YearsLayout {
  readonly cells: readonly YearsCell[];
  /** Of every small map, without its words, px. */
  readonly mapWidth: number;
  readonly mapHeight: number;
  /** Of all lines together; above the height of the space it scrolls. */
  readonly height: number;
}

/** The year above a small map and one line of numbers below it, px. */
export const HEADING_HEIGHT = 24;
const TOTALS_HEIGHT = 24;
/** Maps at least this wide hold two numbers a line. */
export const TWO_TOTALS_FROM = 208;
const SPACE = 8;
const MIN_MAP_WIDTH = 150;
/** Height of a small map by its width. */
const LOWEST = 0.46;
const HIGHEST = 0.8;
/** Narrower spaces get two columns of equal cells, whatever is in them. */
const TWO_COLUMNS_BELOW = 480;
/** The years of a gap are buttons, five above each other. */
const YEAR_BUTTON = { width: 44, height: 24, most: 5 } as const;
/** Over the buttons as much as a map has for its year and a little more, under them three lines in the narrowest gap. */
const GAP_WORDS_HEIGHT = HEADING_HEIGHT + 4 + 46;
const GAP_SIDES = 26;

/** The layout with the largest maps that fit the space, else lines as wide as it that scroll; `totals` numbers stand
 * under each map. */
export function yearsLayout(runs: readonly YearRun[], space: YearsSpace, totals: number): YearsLayout {
  if (space.width < TWO_COLUMNS_BELOW) return columns(runs, space, totals);
  const maps = runs.filter(isMap).length;
  if (maps === 0) return allGap(runs, space);
  const layouts = Array.from({ length: maps }, (_, index) => lines(runs, space, totals, index + 1));
  const wide = layouts.filter(({ mapWidth }) => mapWidth >= MIN_MAP_WIDTH);
  const fitting = wide.filter(({ height }) => height <= space.height);
  const size = ({ mapWidth, mapHeight }: YearsLayout) => mapWidth * mapHeight;
  const best = [...fitting].sort((a, b) => size(b) - size(a))[0];
  return best ?? wide.at(-1) ?? at(layouts, 0);
}

/** Breadth of a run without figures: as many columns of year buttons as it needs. */
function gapWidth(run: YearRun): number {
  return GAP_SIDES + YEAR_BUTTON.width * Math.ceil(yearsOf(run).length / YEAR_BUTTON.most);
}

function isMap(run: YearRun): boolean {
  return run.kind === 'figures';
}

/** What a line that begins with years without figures has before its first map, px. */
function leadOf([first]: readonly YearRun[]): number {
  return first && !isMap(first) ? gapWidth(first) + SPACE : 0;
}

/** Lines with at most `perLine` maps, one under the other; the years without figures before a map go to its line. */
function lines(runs: readonly YearRun[], space: YearsSpace, totals: number, perLine: number): YearsLayout {
  const rows: YearRun[][] = [[]];
  for (const run of runs) {
    const row = at(rows, rows.length - 1);
    if (isMap(run) && row.filter(isMap).length === perLine) {
      const before = row.at(-1)?.kind === 'gap' ? row.pop() : undefined;
      rows.push(before ? [before, run] : [run]);
    } else row.push(run);
  }
  const lead = Math.max(0, ...rows.map(leadOf));
  const widths = rows.flatMap((row) => {
    const maps = row.filter(isMap).length;
    const gaps = row.filter((run) => !isMap(run)).reduce((sum, run) => sum + gapWidth(run), 0);
    const before = lead - leadOf(row);
    return maps === 0 ? [] : [(space.width - before - gaps - (row.length - 1) * SPACE) / maps];
  });
  const mapWidth = Math.floor(Math.min(...widths));
  const words = wordsHeight(mapWidth, totals);
  const lineHeight = (space.height - SPACE * (rows.length - 1)) / rows.length;
  const mapHeight = Math.floor(Math.max(Math.min(lineHeight - words, mapWidth * HIGHEST), mapWidth * LOWEST));
  const height = Math.max(mapHeight + words, YEAR_BUTTON.height * YEAR_BUTTON.most + GAP_WORDS_HEIGHT);
  const cells = rows.flatMap((row, line) => {
    let x = lead - leadOf(row);
    return row.map((run): YearsCell => {
      const width = isMap(run) ? mapWidth : gapWidth(run);
      const cell = { run, x, y: line * (height + SPACE), width, height };
      x += width + SPACE;
      return cell;
    });
  });
  return { cells, mapWidth, mapHeight: height - words, height: rows.length * (height + SPACE) - SPACE };
}

function wordsHeight(mapWidth: number, totals: number): number {
  return HEADING_HEIGHT + TOTALS_HEIGHT * Math.ceil(totals / (mapWidth >= TWO_TOTALS_FROM ? 2 : 1));
}

function allGap(runs: readonly YearRun[], space: YearsSpace): YearsLayout {
  const height = GAP_WORDS_HEIGHT + YEAR_BUTTON.height * YEAR_BUTTON.most;
  const cells = runs.map((run, line) => ({
    run,
    x: 0,
    y: line * (height + SPACE),
    width: space.width,
    height,
  }));
  return { cells, mapWidth: 0, mapHeight: 0, height: runs.length * (height + SPACE) - SPACE };
}

/** Two equal columns; a gap lists its years in as many lines as it needs. */
function columns(runs: readonly YearRun[], space: YearsSpace, totals: number): YearsLayout {
  const width = Math.floor((space.width - SPACE) / 2);
  const mapHeight = Math.floor(width * 0.7);
  const mapCell = mapHeight + wordsHeight(width, totals);
  const perRow = Math.max(1, Math.floor((width - GAP_SIDES) / YEAR_BUTTON.width));
  const heightOf = (run: YearRun) =>
    isMap(run) ? mapCell : GAP_WORDS_HEIGHT + YEAR_BUTTON.height * Math.ceil(yearsOf(run).length / perRow);
  const cells: YearsCell[] = [];
  let y = 0;
  for (let index = 0; index < runs.length; index += 2) {
    const row = runs.slice(index, index + 2);
    const height = Math.max(...row.map(heightOf));
    row.forEach((run, column) => {
      cells.push({ run, x: column * (width + SPACE), y, width, height });
    });
    y += height + SPACE;
  }
  return { cells, mapWidth: width, mapHeight, height: y - SPACE };
}

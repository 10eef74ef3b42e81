// The tables of a plan to figures: each number with its two labels, its time and kind; cells without one are counted.

import { at } from '../../lib/at.ts';
import { FigureColumns, Labels } from './figureColumns.ts';
import { degrees, isPoint } from './format/flowmapBlue.ts';
import type { Head } from './head.ts';
import { type DecimalSign, decimalSignOf, MISSING, NONE, NOT_A_NUMBER, numberCell } from './numberCell.ts';
import type { EndPlan, LabelPlan, Plan } from './plan.ts';
import type { ImportProblem } from './report.ts';

const PROBLEMS_KEPT = 200;
const LINES_BETWEEN_NEWS = 20_000;
/** Coordinates that differ by less than a metre are one place. */
const POINT_DECIMALS = 5;

export interface Point {
  readonly lng: number;
  readonly lat: number;
  readonly name: string | null;
}

/** Whatever a table says, before anything is known of its places. */
export interface ReadFigures {
  readonly figures: FigureColumns;
  readonly labels: readonly string[];
  /** Of labels that are coordinates. */
  readonly points: ReadonlyMap<string, Point>;
  readonly times: readonly string[];
  readonly kinds: readonly string[];
  readonly rows: number;
  /** Lines that take a figure back. */
  readonly deleted: number;
  readonly none: number;
  readonly missing: number;
  readonly zero: number;
  readonly wrong: number;
  /** People on lines that are parts of others in a column that the plan fixes. */
  readonly fixedParts: { readonly figures: number; readonly people: number };
  readonly problems: readonly ImportProblem[];
  readonly problemCount: number;
}

/** Called now and then with the lines read so far. */
export type Progress = (lines: number) => void;

/** Reads every line of every table once; linear, throws RefusedFile alone. */
export function readFigures(heads: readonly Head[], plan: Plan, progress: Progress = () => {}): ReadFigures {
  const reader = new Reader(plan, heads);
  for (const [index, head] of heads.entries()) reader.read(head, index, progress);
  return reader.result();
}

/** A line of a table that is being read. */
interface LinePlace {
  readonly head: Head;
  readonly table: number;
  readonly cells: readonly string[];
  readonly line: number;
}

class Reader {
  private readonly figures = new FigureColumns();
  private readonly labels = new Labels();
  private readonly times = new Labels();
  private readonly kinds = new Labels();
  private readonly points = new Map<string, Point>();
  private readonly problems: ImportProblem[] = [];
  private problemCount = 0;
  private rows = 0;
  private deleted = 0;
  private readonly states = { none: 0, missing: 0, zero: 0, wrong: 0 };
  private fixed = { figures: 0, people: 0 };
  private readonly valueColumns: readonly number[];
  private readonly decimal: DecimalSign;

  constructor(
    private readonly plan: Plan,
    heads: readonly Head[],
  ) {
    const { people, across } = plan;
    this.valueColumns =
      people.from === 'column'
        ? [people.column]
        : people.from === 'across'
          ? across.map(({ column }) => column)
          : [];
    const { body, table } = at(heads, 0);
    const cells = body.flatMap((row) => this.valueColumns.slice(0, 40).map((column) => row[column] ?? ''));
    this.decimal = decimalSignOf(cells, table.separator);
  }

  read(head: Head, table: number, progress: Progress): void {
    const { plan } = this;
    head.table.each((cells, line) => {
      if (line % LINES_BETWEEN_NEWS === 0) progress(line);
      if (line <= head.headerLine || isNote(cells)) return true;
      this.rows++;
      if (plan.deleted !== undefined && cells[plan.deleted] === 'D') {
        this.deleted++;
        return true;
      }
      const place = { head, table, cells, line };
      if (plan.people.from === 'lines') this.figure(place, 1, -1);
      else if (plan.people.from === 'column') this.cell(place, plan.people.column, -1);
      else for (const [index, { column }] of plan.across.entries()) this.cell(place, column, index);
      return true;
    });
  }

  result(): ReadFigures {
    return {
      figures: this.figures,
      labels: this.labels.list,
      points: this.points,
      times: this.times.list,
      kinds: this.kinds.list,
      rows: this.rows,
      deleted: this.deleted,
      ...this.states,
      fixedParts: this.fixed,
      problems: this.problems,
      problemCount: this.problemCount,
    };
  }

  private cell(place: LinePlace, column: number, across: number): void {
    const { head, cells, line } = place;
    const text = cells[column] ?? '';
    const read = numberCell(text, this.decimal);
    const value = read > 0 && this.plan.thousands ? inPeople(read) : read;
    if (value >= 0) {
      if (value === 0) this.states.zero++;
      this.figure(place, value, across);
    } else if (value === NONE) {
      // A dash is a statement of its own, and is drawn as one.
      this.states.none++;
      this.figure(place, NONE, across);
    } else if (value === MISSING) this.states.missing++;
    else if (value === NOT_A_NUMBER) {
      this.states.wrong++;
      this.problem({
        file: head.table.name,
        row: line,
        column: head.header[column] ?? null,
        expected: 'number',
        found: text,
      });
    }
  }

  private figure({ table, cells, line }: LinePlace, value: number, across: number): void {
    const { plan } = this;
    if (plan.only.some(({ column, value: wanted }) => (cells[column] ?? '') !== wanted)) {
      if (value < 0) return;
      this.fixed.figures++;
      this.fixed.people += value;
      return;
    }
    const origin = this.end(plan.origin, cells, across);
    const destination = this.end(plan.destination, cells, across);
    const time = this.label(plan.time, cells, across, 'time');
    const kind = this.label(plan.kind, cells, across, 'kind');
    this.figures.add({
      origin: this.labels.numberOf(origin),
      destination: this.labels.numberOf(destination),
      time: this.times.numberOf(time),
      kind: this.kinds.numberOf(kind),
      value,
      line,
      table,
    });
  }

  private end(end: EndPlan, cells: readonly string[], across: number): string {
    if (end.from === 'column') return (cells[end.column] ?? '').trim();
    if (end.from === 'across') return this.plan.across[across]?.label ?? '';
    const [lat, lng] = [degrees(cells[end.lat]), degrees(cells[end.lng])];
    if (!isPoint(lat, lng)) return '';
    const label = `${lat.toFixed(POINT_DECIMALS)}, ${lng.toFixed(POINT_DECIMALS)}`;
    if (!this.points.has(label))
      this.points.set(label, {
        lat,
        lng,
        name: end.name === null ? null : (cells[end.name] ?? '').trim() || null,
      });
    return label;
  }

  private label(label: LabelPlan, cells: readonly string[], across: number, of: 'time' | 'kind'): string {
    if (label.from === 'nothing') return '';
    return label.from === 'column'
      ? (cells[label.column] ?? '').trim()
      : (this.plan.across[across]?.[of] ?? '');
  }

  private problem(problem: ImportProblem): void {
    this.problemCount++;
    if (this.problems.length < PROBLEMS_KEPT) this.problems.push(problem);
  }
}

/** Thousands to people; decimals of thousands are whole people again, whatever binary fractions make of them. */
const inPeople = (thousands: number): number => Math.round(thousands * 1e6) / 1e3;

/** An empty line, or one cell alone: a title between blocks, a note below the table. */
function isNote(cells: readonly string[]): boolean {
  let filled = 0;
  for (const cell of cells) if (cell !== '' && cell.trim() !== '' && ++filled > 1) return false;
  return true;
}

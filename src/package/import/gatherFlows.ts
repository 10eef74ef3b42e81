// Figures to flows: each with its places, years and kind; and the report of all that is drawn and all that is not.
import { at } from '../../lib/at.ts';
import type { Granularity } from '../descriptor.ts';
import { FlowGathering, type ImportedFlows } from './flowGathering.ts';
import { type LabelPlaces, labelPlaces, TOTAL, UNPLACED } from './labelPlaces.ts';
import { keptKinds, partKinds, summedLabels } from './leftOut.ts';
import type { PlaceNames } from './placeNames.ts';
import type { EndPlan, LabelPlan } from './plan.ts';
import type { Progress, ReadFigures } from './readFigures.ts';
import type { Recognised } from './recognise.ts';
import { RefusedFile } from './refusal.ts';
import type { Expected, ImportProblem, ImportReport, LabelTally, Tally } from './report.ts';
import { inUnit, type TimeSpan, timesOf, unitOf } from './timeCell.ts';

/** What a reader may choose beside the columns. */
export interface Choices {
  /** Label to the id of a country. */
  readonly places: Readonly<Record<string, string>>;
  /** The year of a table that has no time. */
  readonly year: number;
  readonly leavesTotalsOut: boolean;
}

/** With what figures become flows; `progress` hears now and then that it goes on. */
export interface Gathering {
  readonly names: PlaceNames;
  readonly choices: Choices;
  readonly progress?: Progress | undefined;
}

const LABELS_TOLD = 200;
const PROBLEMS_TOLD = 200;
const ROWS_BETWEEN_NEWS = 200_000;

/** The flows of the figures, and the report; throws RefusedFile where nothing is left to draw. */
export function gatherFlows(
  recognised: Recognised,
  read: ReadFigures,
  { names, choices, progress }: Gathering,
): { readonly flows: ImportedFlows; readonly report: ImportReport } {
  const { plan, heads } = recognised;
  const first = at(heads, 0);
  const file = first.table.name;
  if (read.figures.length === 0) {
    const { row = null, column = null, found = '' } = read.problems[0] ?? {};
    throw new RefusedFile('no-numbers', file, { row, column, found });
  }
  const found = labelPlaces({
    labels: read.labels,
    points: read.points,
    resolve: recognised.resolve,
    names,
    areNumericCodes: [plan.origin, plan.destination].some(
      (end) => end.from === 'column' && (first.columns[end.column]?.areNumericCodes ?? false),
    ),
    chosen: choices.places,
    leavesTotalsOut: choices.leavesTotalsOut,
  });
  const sorting = new Sorting(recognised, read, found, choices);
  for (let row = 0; row < read.figures.length; row++) {
    if (row % ROWS_BETWEEN_NEWS === ROWS_BETWEEN_NEWS - 1) progress?.(read.rows);
    sorting.sort(row);
  }
  const tables = heads.map(({ table }) => table.name);
  const flows = { ...sorting.gathering.result(found.places, tables, plan.isStock), unit: sorting.unit };
  if (flows.length === 0)
    throw new RefusedFile('no-places', file, { found: sorting.unplaced()[0]?.label ?? read.labels[0] ?? '' });
  return { flows, report: reportOf(recognised, read, { sorting, flows, found }) };
}

function reportOf(
  { plan, heads, locations, unread }: Recognised,
  read: ReadFigures,
  {
    sorting,
    flows,
    found: { joinedKilometres },
  }: { readonly sorting: Sorting; readonly flows: ImportedFlows; readonly found: LabelPlaces },
): ImportReport {
  const ofLocations = locations?.problems ?? [];
  const dates = flows.periods.flat().sort();
  return {
    format: plan.format,
    files: flows.tables,
    unreadTables: unread,
    rows: read.rows,
    ...(sorting.tally satisfies Record<string, Tally>),
    none: read.none,
    missing: read.missing,
    zero: read.zero,
    wrong: read.wrong,
    deleted: read.deleted,
    repeats: sorting.gathering.repeats,
    summedTo: sorting.isSummed ? flows.unit : null,
    countedRows: plan.people.from === 'lines',
    unplacedLabels: sorting.unplaced(),
    totalLabels: sorting.totals(),
    partKinds: [...sorting.parts].map((kind) => at(read.kinds, kind)),
    measures:
      plan.people.from === 'column' && plan.measures.length > 1
        ? plan.measures.map((column) => at(at(heads, 0).header, column))
        : [],
    joinedKilometres,
    places: flows.places.length,
    pairs: sorting.gathering.pairs(),
    dates: plan.time.from === 'nothing' ? null : { from: at(dates, 0), to: at(dates, dates.length - 1) },
    problems: [...ofLocations, ...read.problems, ...sorting.told].slice(0, PROBLEMS_TOLD),
    problemCount: ofLocations.length + read.problemCount + sorting.tellings,
  };
}

interface Running {
  figures: number;
  people: number;
}
const nothing = (): Running => ({ figures: 0, people: 0 });

function count(into: Running, value: number): void {
  into.figures++;
  into.people += value;
}

/** Each figure to where it belongs: drawn, or one of the reasons why it is not. */
class Sorting {
  readonly tally;
  readonly told: ImportProblem[] = [];
  tellings = 0;
  /** By time label the dates that it is drawn in. */
  readonly spans: readonly (TimeSpan | null)[];
  readonly unit: Granularity;
  /** Whether times were told in a finer unit. */
  readonly isSummed: boolean;
  readonly parts: ReadonlySet<number>;
  readonly gathering: FlowGathering;
  private readonly bySums: {
    readonly origin: ReadonlySet<number>;
    readonly destination: ReadonlySet<number>;
  };
  private readonly unplacedLabels = new Map<number, Running>();
  private readonly totalLabels = new Map<number, Running>();

  constructor(
    private readonly recognised: Recognised,
    private readonly read: ReadFigures,
    private readonly found: LabelPlaces,
    { year, leavesTotalsOut }: Choices,
  ) {
    const { plan } = recognised;
    const { figures, fixedParts } = read;
    this.tally = {
      read: { ...fixedParts },
      drawn: nothing(),
      unplaced: nothing(),
      totals: nothing(),
      loops: nothing(),
      parts: { ...fixedParts },
      undated: nothing(),
    };
    const ofTable: TimeSpan = { from: String(year), to: String(year), unit: 'year' };
    const told = plan.time.from === 'nothing' ? read.times.map(() => ofTable) : timesOf(read.times);
    this.unit = unitOf(told);
    this.isSummed = told.some((span) => span !== null && span.unit !== this.unit);
    this.spans = told.map((span) => span && inUnit(span, this.unit));
    this.parts = partKinds(read.kinds, plan);
    this.bySums = leavesTotalsOut
      ? summedLabels(figures, read, found)
      : { origin: new Set(), destination: new Set() };
    this.gathering = new FlowGathering(
      figures.length,
      found.places.length,
      keptKinds(figures, read.kinds, this.parts),
    );
  }

  sort(row: number): void {
    const { figures, times } = this.read;
    const { plan } = this.recognised;
    const { tally, bySums } = this;
    const { placeOf } = this.found;
    const value = figures.value[row] ?? 0;
    const isFigure = value >= 0;
    const [from, to] = [figures.origin[row] ?? 0, figures.destination[row] ?? 0];
    const [origin, destination] = [placeOf[from] ?? UNPLACED, placeOf[to] ?? UNPLACED];
    const span = this.spans[figures.time[row] ?? 0] ?? null;
    const isTotalOrigin = origin === TOTAL || bySums.origin.has(from);
    const into =
      span === null
        ? tally.undated
        : this.parts.has(figures.kind[row] ?? 0)
          ? tally.parts
          : isTotalOrigin || destination === TOTAL || bySums.destination.has(to)
            ? tally.totals
            : origin === UNPLACED || destination === UNPLACED
              ? tally.unplaced
              : origin === destination
                ? tally.loops
                : tally.drawn;
    if (into === tally.drawn && span) this.gathering.add({ origin, destination }, span, figures, row);
    if (into === tally.undated) this.tell(row, plan.time, 'time', at(times, at(figures.time, row)));
    if (!isFigure) return;
    count(tally.read, value);
    count(into, value);
    if (into === tally.totals) this.countLabel(this.totalLabels, isTotalOrigin ? from : to, value);
    if (into !== tally.unplaced) return;
    if (origin === UNPLACED) this.countUnplaced(row, from, plan.origin, value);
    if (destination === UNPLACED && to !== from) this.countUnplaced(row, to, plan.destination, value);
  }

  unplaced(): readonly LabelTally[] {
    return this.listed(this.unplacedLabels);
  }

  totals(): ImportReport['totalLabels'] {
    const { origin, destination } = this.bySums;
    const sums = new Set([...origin, ...destination].map((label) => this.read.labels[label]));
    return this.listed(this.totalLabels).map((each) => ({
      ...each,
      by: sums.has(each.label) ? 'sums' : 'name',
    }));
  }

  /** Each label is told once: it is listed with all that it holds. */
  private countUnplaced(row: number, label: number, end: EndPlan, value: number): void {
    if (!this.unplacedLabels.has(label)) this.tell(row, end, 'place', at(this.read.labels, label));
    this.countLabel(this.unplacedLabels, label, value);
  }

  private countLabel(of: Map<number, Running>, label: number, value: number): void {
    const known = of.get(label) ?? nothing();
    of.set(label, known);
    count(known, value);
  }

  private listed(of: ReadonlyMap<number, Running>): readonly LabelTally[] {
    return [...of]
      .map(([label, { figures, people }]) => ({ label: at(this.read.labels, label), figures, people }))
      .sort((a, b) => b.people - a.people || b.figures - a.figures)
      .slice(0, LABELS_TOLD);
  }

  private tell(row: number, part: EndPlan | LabelPlan, expected: Expected, found: string): void {
    this.tellings++;
    if (this.told.length >= PROBLEMS_TOLD) return;
    const { figures } = this.read;
    const head = at(this.recognised.heads, at(figures.table, row));
    const column = part.from === 'column' ? (head.header[part.column] ?? null) : null;
    this.told.push({ file: head.table.name, row: at(figures.line, row), column, expected, found });
  }
}

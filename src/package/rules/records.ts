// Rules of records: one source a file, sums within it, no filler, the mirror the right way round, a licence for each source.
import { at } from '../../lib/at.ts';
import type { RecordPlan } from '../packageRules.ts';
import type { DataProblem } from '../problem.ts';
import { problemAt, type Table, type Tables } from '../table.ts';

export interface RecordTables {
  /** By name. */
  readonly records: ReadonlyMap<string, Table<'flows'>>;
  readonly reporters: Table<'reporters'>;
  readonly pairs: Table<'pairs'>;
}

const UNIT = 'persons';

/** A row of another source would make sums over two. */
export function checkRecordSources(
  _: Tables,
  { records }: RecordTables,
  plans: readonly RecordPlan[],
): readonly DataProblem[] {
  return plans.flatMap(({ name, sources }) =>
    cellProblems(records.get(name), 'source', (source) =>
      sources.includes(source) ? null : `${sources.join(' or ')}, so that no sum goes over two sources`,
    ),
  );
}

/** A total and its parts, within one record: people of an unknown country count, the total itself does not. */
export function checkRecordTotals(
  { places }: Tables,
  { records }: RecordTables,
  plans: readonly RecordPlan[],
): readonly DataProblem[] {
  const isTotal = new Set(places.cells.id.filter((_, row) => places.cells.kind[row] === 'total'));
  return plans.flatMap(({ name, sums }) => {
    const record = records.get(name);
    if (!record) return [];
    const parts = partSums(record, isTotal);
    return (['origin', 'destination'] as const).flatMap((end) =>
      record.cells[end].flatMap((id, row) => {
        if (!isTotal.has(id)) return [];
        if (sums === 'none')
          return [
            problemAt(record, row, {
              column: end,
              expected: 'a country: nothing here is added up',
              found: id,
            }),
          ];
        const sum = parts.get(sumKey(record, row, end)) ?? 0;
        const total = at(record.numbers.value, row);
        if (sums === 'equal to its parts' ? total === sum : total >= sum) return [];
        const expected = `${sums === 'equal to its parts' ? '' : 'at least '}${sum}, what its parts add up to`;
        return [problemAt(record, row, { column: 'value', expected, found: at(record.cells.value, row) })];
      }),
    );
  });
}

/** A stock stands in no layer of flows, and no flow in one of stocks. */
export function checkRecordKinds(
  { layers }: Tables,
  { records }: RecordTables,
  plans: readonly RecordPlan[],
): readonly DataProblem[] {
  const kindOf = new Map(layers.cells.id.map((id, row) => [id, layers.cells.kind[row]]));
  return plans.flatMap(({ name, kind }) =>
    cellProblems(records.get(name), 'layer', (layer) =>
      !kindOf.has(layer) || kindOf.get(layer) === kind ? null : `a layer of kind ${kind}`,
    ),
  );
}

/** Where a zero of the source means that the cell is empty, it makes no row. */
export function checkFiller(
  _: Tables,
  { records }: RecordTables,
  plans: readonly RecordPlan[],
): readonly DataProblem[] {
  return plans
    .filter(({ zeros }) => !zeros)
    .flatMap(({ name }) =>
      cellProblems(records.get(name), 'value', (cell) =>
        Number(cell) === 0 ? 'no row, as a zero of this source is filler' : null,
      ),
    );
}

/** Each row of the mirror is a side that reporters.csv lists, in its unit and within its years. */
export function checkMirror(
  _: Tables,
  { records, reporters }: RecordTables,
  plans: readonly RecordPlan[],
): readonly DataProblem[] {
  const mirror = records.get(plans.find((plan) => plan.mirror)?.name ?? '');
  if (!mirror) return [];
  const { layer, origin, destination } = mirror.cells;
  const side = (...ends: readonly (string | undefined)[]) => ends.join('|');
  const listed = new Map(
    reporters.cells.layer.map((id, row) => [
      side(id, reporters.cells.origin[row], reporters.cells.destination[row]),
      row,
    ]),
  );
  return layer.flatMap((id, row) => {
    const found = `${origin[row]} to ${destination[row]}`;
    const reporter = listed.get(side(id, origin[row], destination[row]));
    if (reporter === undefined) {
      const expected = listed.has(side(id, destination[row], origin[row]))
        ? `${destination[row]} to ${origin[row]}, the way that data/reporters.csv has it`
        : `a side that data/reporters.csv lists for ${id}`;
      return [problemAt(mirror, row, { column: 'origin', expected, found })];
    }
    const problems: DataProblem[] = [];
    const unit = at(reporters.cells.unit, reporter);
    if (mirror.cells.unit[row] !== unit)
      problems.push(
        problemAt(mirror, row, {
          column: 'unit',
          expected: `${unit}, which it counts`,
          found: at(mirror.cells.unit, row),
        }),
      );
    const [first, last] = [at(reporters.cells.from, reporter), at(reporters.cells.to, reporter)];
    const year = at(mirror.cells.from, row);
    if (year < first || year > last)
      problems.push(
        problemAt(mirror, row, { column: 'from', expected: `a year from ${first} to ${last}`, found: year }),
      );
    return problems;
  });
}

/** Only the mirror has other units than persons. */
export function checkRecordUnits(
  _: Tables,
  { records }: RecordTables,
  plans: readonly RecordPlan[],
): readonly DataProblem[] {
  return plans
    .filter(({ mirror }) => !mirror)
    .flatMap(({ name }) => cellProblems(records.get(name), 'unit', (unit) => (unit === UNIT ? null : UNIT)));
}

/** Whoever gives the rows of a record says how they may be used. */
export function checkLicences({ sources }: Tables, { records }: RecordTables): readonly DataProblem[] {
  const users = [...records.values()].map(({ file, cells }) => ({ file, sources: new Set(cells.source) }));
  return sources.cells.licence.flatMap((licence, row) => {
    const user = users.find((each) => each.sources.has(at(sources.cells.id, row)));
    if (licence !== '' || user === undefined) return [];
    return [
      problemAt(sources, row, {
        column: 'licence',
        expected: `a licence, as data/${user.file} has its rows`,
        found: '',
      }),
    ];
  });
}

function cellProblems(
  record: Table<'flows'> | undefined,
  column: 'layer' | 'source' | 'value' | 'unit',
  expectedOf: (cell: string) => string | null,
): readonly DataProblem[] {
  // A file that is missing is said where it is read.
  if (!record) return [];
  const cells: readonly string[] = record.cells[column];
  return cells.flatMap((cell, row) => {
    const expected = expectedOf(cell);
    return expected === null ? [] : [problemAt(record, row, { column, expected, found: cell })];
  });
}

/** What a total with an open `end` adds up: the same layer, dates and other end. */
function sumKey({ cells }: Table<'flows'>, row: number, open: 'origin' | 'destination'): string {
  const other = open === 'origin' ? cells.destination[row] : cells.origin[row];
  return [open, cells.layer[row], other, cells.from[row], cells.to[row]].join('|');
}

function partSums(record: Table<'flows'>, isTotal: ReadonlySet<string>): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (let row = 0; row < record.length; row++) {
    const { origin, destination } = record.cells;
    if (isTotal.has(at(origin, row)) || isTotal.has(at(destination, row))) continue;
    for (const end of ['origin', 'destination'] as const) {
      const key = sumKey(record, row, end);
      sums.set(key, (sums.get(key) ?? 0) + (record.numbers.value[row] || 0));
    }
  }
  return sums;
}

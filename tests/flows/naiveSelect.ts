// A plain answer to the questions that `select` answers, with objects and filters; for small atlases.

import type { Query } from '../../src/flows/select.ts';
import type { Atlas, LayerRow } from '../../src/package/atlas.ts';
import { textAt } from '../../src/package/textAt.ts';

interface Row {
  readonly row: number;
  readonly layer: LayerRow | undefined;
  readonly origin: string | undefined;
  readonly destination: string | undefined;
  readonly from: string;
  readonly to: string;
  readonly file: number;
  readonly source: string | undefined;
}

function rowsOf({ flows, layers, places, sources }: Atlas): readonly Row[] {
  return Array.from({ length: flows.length }, (_, row) => ({
    row,
    layer: layers[flows.layer[row] ?? -1],
    origin: places[flows.origin[row] ?? -1]?.id,
    destination: places[flows.destination[row] ?? -1]?.id,
    from: textAt(flows.from, row),
    to: textAt(flows.to, row),
    file: flows.file[row] ?? 0,
    source: sources[flows.source[row] ?? -1]?.id,
  }));
}

const yearOf = (date: string) => Number(date.slice(0, 4));
const datesOf = ({ from, to }: Pick<Row, 'from' | 'to'>) => `${from}/${to}`;

/** Dates so that parts of a year stand before the whole. */
function inOrderOfTime(a: Row, b: Row): number {
  const partial = ({ from, to }: Row) => Number(from.length > 4 || to.length > 4);
  const years = yearOf(a.from) - yearOf(b.from) || yearOf(a.to) - yearOf(b.to) || partial(b) - partial(a);
  return years || (datesOf(a) < datesOf(b) ? -1 : 1);
}

/** The dates whose rows answer: those of the year, else the last published before it. */
function chosenDates(rows: readonly Row[], time: Query['time']): readonly string[] {
  const sorted = [...rows].sort(inOrderOfTime);
  if (time === 'every') return [...new Set(sorted.map(datesOf))];
  if (typeof time === 'string') return [time];
  const covering = sorted.filter(({ from, to }) => yearOf(from) <= time && time <= yearOf(to)).at(-1);
  const before = sorted.filter(({ to }) => yearOf(to) < time);
  const last = Math.max(...before.map(({ to }) => yearOf(to)));
  const chosen = covering ?? before.filter(({ to }) => yearOf(to) === last).at(-1);
  return chosen ? [datesOf(chosen)] : [];
}

/** Rows of atlas.flows by layer, as the query asks for them. */
export function naiveSelect(atlas: Atlas, query: Query): ReadonlyMap<string, readonly number[]> {
  const report = atlas.sources.find(({ id }) => id === 'report');
  const speaks = (id = '') =>
    query.sourceFilter === 'all' || !report || id === report.id || report.cites.includes(id);
  const heard = rowsOf(atlas).filter(({ source }) => speaks(source));
  const asked = atlas.layers.filter(({ id }) => query.layers === null || query.layers.includes(id));
  const answers = asked.map((layer): readonly [string, readonly number[]] => {
    const own = heard.filter((row) => row.layer === layer);
    const pairs = [...new Set(own.map(({ origin, destination }) => `${origin}>${destination}`))];
    const found = chosenDates(own, query.time).flatMap((dates) => {
      const dated = own.filter((row) => datesOf(row) === dates);
      const file = Math.max(...dated.map((row) => row.file));
      const ofFile = dated.filter((row) => row.file === file);
      return pairs.flatMap((pair) => {
        const last = ofFile.filter(({ origin, destination }) => `${origin}>${destination}` === pair).at(-1);
        return last ? [last] : [];
      });
    });
    const moves = layer.kind !== 'stock' && layer.direction === 'directed';
    const { subject, touching, flow } = query;
    const passes = ({ origin, destination }: Row) =>
      (!moves || subject === null || flow === 'both' || flow === 'net'
        ? true
        : flow === 'in'
          ? destination === subject
          : origin === subject) &&
      (touching === null || origin === touching || destination === touching);
    return [layer.id, found.filter(passes).map(({ row }) => row)];
  });
  return new Map(answers);
}

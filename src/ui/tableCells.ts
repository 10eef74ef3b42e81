// The words of a table row, by column, and how columns are put in order.
import type { TableRow } from '../model/tableRows.ts';
import type { Words } from '../text/words.ts';
import { figureSentence } from './figureWords.ts';
import { period, placeName } from './format.ts';
import type { UiProps } from './props.ts';

export const TABLE_COLUMNS = [
  'layer',
  'origin',
  'destination',
  'period',
  'figure',
  'status',
  'source',
  'locator',
] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

export type FilledRow = Readonly<Record<TableColumn, string>> & {
  readonly key: string;
  readonly row: TableRow;
};

/** A row in the words of the present language. */
export function filled({ atlas, words, dataText }: UiProps, row: TableRow): FilledRow {
  const say = words.messages.table;
  const nobody = row.kind === 'total' ? say.all : say.others;
  const place = (id: string | null) => (id === null ? nobody : placeName(words, id));
  const { figure, leg } = row;
  const refs = leg ? [{ source: leg.source, locator: leg.locator }] : figure.refs;
  const sources = refs.map((ref) => {
    const source = atlas.sources.find((each) => each.id === ref.source);
    return source?.publisher || source?.author || source?.title || ref.source;
  });
  const known = say.statuses[figure.status];
  const status = figure.secondSource ? `${known}, ${words.messages.figure.secondSource}` : known;
  return {
    key: `${row.kind} ${row.layerId} ${row.origin} ${row.destination} ${row.from} ${leg?.route ?? ''} ${leg?.leg ?? ''}`,
    row,
    layer: dataText[`layer.${row.layerId}.title`] ?? row.layerId,
    origin: place(row.origin),
    destination: place(row.destination),
    period: period(words, row.from, row.to),
    figure: leg ? say.noNumber : figureSentence(words, figure),
    status: leg ? say.statuses.mentioned : status,
    source: [...new Set(sources)].join('; '),
    locator: refs.map((ref) => ref.locator).join('; '),
  };
}

/** Order of two rows by a column: numbers by value with gaps last, dates by date, words by the language. */
export function compareRows(words: Words, a: FilledRow, b: FilledRow, column: TableColumn): number {
  if (column === 'figure') return (a.row.figure.value ?? Infinity) - (b.row.figure.value ?? Infinity) || 0;
  if (column === 'period') return a.row.from < b.row.from ? -1 : a.row.from > b.row.from ? 1 : 0;
  if (column === 'origin' || column === 'destination')
    return rank(words, a.row[column]) - rank(words, b.row[column]);
  return a[column].localeCompare(b[column], words.lang);
}

function rank(words: Words, placeId: string | null): number {
  return placeId === null ? Number.MAX_SAFE_INTEGER : (words.names[placeId]?.sort ?? Number.MAX_SAFE_INTEGER);
}

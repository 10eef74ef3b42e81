// The words of a table row, by column, and how columns are put in order.

import { isOfRecords } from '../../figures/agreement.ts';
import type { Figure } from '../../figures/figure.ts';
import { isCount } from '../../figures/mirror.ts';
import { partnerOfRow, rowStatus } from '../../figures/tableFilter.ts';
import type { TableRow } from '../../figures/tableRows.ts';
import type { Words } from '../../text/words.ts';
import { figureWords, withBeside } from '../base/figureWords.ts';
import { count, period, placeName } from '../base/format.ts';
import type { UiProps } from '../shell/props.ts';
import { publisherName } from '../sources/sourceNames.ts';

export const TABLE_COLUMNS = [
  'layer',
  'origin',
  'destination',
  'figure',
  'partner',
  'ratio',
  'unit',
  'period',
  'status',
  'source',
  'locator',
] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];
/** What the other country counted and how it stands to the figure: there only while that is asked for. */
export type MirrorColumn = 'partner' | 'ratio';
export const isMirrorColumn = (column: TableColumn): column is MirrorColumn =>
  column === 'partner' || column === 'ratio';

/** A column to sort by, and which way. */
export interface Order {
  readonly column: TableColumn;
  readonly descending: boolean;
}

export type FilledRow = Readonly<Record<TableColumn, string>> & {
  readonly key: string;
  readonly row: TableRow;
  /** The country of the row, for its button and its light; null for other and all countries. */
  readonly placeId: string | null;
};

export type Speaking = Pick<UiProps, 'atlas' | 'words' | 'dataText'>;

/** A row in the words of the present language. */
export function filled(ui: Speaking, row: TableRow): FilledRow {
  const { atlas, words, dataText } = ui;
  const say = words.messages.table;
  const rest = isOfRecords(row.figure) ? say.unstated : say.others;
  const nobody = row.kind === 'total' ? say.all : rest;
  const place = (id: string | null) => (id === null ? nobody : placeName(words, id));
  const { figure, leg } = row;
  const refs = leg ? [{ source: leg.source, locator: leg.locator }] : figure.refs;
  const known = say.statuses[rowStatus(row)];
  const [first = '', ...more] = new Set(refs.map((ref) => ref.locator));
  return {
    key: `${row.kind} ${row.layerId} ${row.origin} ${row.destination} ${row.from} ${row.to} ${leg?.route ?? ''} ${leg?.leg ?? ''}`,
    row,
    placeId: partnerOfRow(atlas, row),
    layer: dataText[`layer.${row.layerId}.title`] ?? row.layerId,
    origin: place(row.origin),
    destination: place(row.destination),
    period: period(words, row.from, row.to),
    figure: leg ? say.noNumber : withBeside(words, figure),
    ...mirrorWords(words, row),
    unit: leg ? '' : say.units[figure.unit],
    status: figure.secondSource ? `${known}, ${words.messages.figure.secondSource}` : known,
    source: publishersOf(
      ui,
      refs.map(({ source }) => source),
    ),
    locator: more.length === 0 ? first : say.moreLocators(first, count(words, more.length), more.length),
  };
}

/** Who gives the figures of these sources, each once. */
export function publishersOf(ui: Speaking, sourceIds: readonly string[]): string {
  return [...new Set(sourceIds.map((id) => publisherName(ui, id)))].join('; ');
}

/** Empty where nobody is asked for a count: other and all countries, other layers. */
function mirrorWords(words: Words, { mirror }: TableRow): Readonly<Record<MirrorColumn, string>> {
  if (!mirror) return { partner: '', ratio: '' };
  const { partner, ratio } = mirror;
  return {
    partner: isCount(partner) ? figureWords(words, partner) : words.messages.card.mirror.noCount,
    ratio: ratio.state === 'value' ? figureWords(words, ratio) : '',
  };
}

/** Rows in order of a column: numbers by unit and value, dates by date, words by the language; gaps last either way. */
export function sortRows(
  words: Words,
  rows: readonly FilledRow[],
  { column, descending }: Order,
): readonly FilledRow[] {
  const sign = descending ? -1 : 1;
  return [...rows].sort(
    (a, b) => Number(isGap(a, column)) - Number(isGap(b, column)) || sign * compareCells(words, a, b, column),
  );
}

/** True where the row has nothing in the column to be put in order by. */
function isGap(row: FilledRow, column: TableColumn): boolean {
  const figure = figureIn(row, column);
  if (figure !== undefined) return figure === null || figure.value === null;
  // Other and all countries are no place.
  if (column === 'origin' || column === 'destination') return row.row[column] === null;
  return row[column] === '';
}

/** The figure of a column of numbers, null where the row has none; undefined for a column of words. */
function figureIn({ row }: FilledRow, column: TableColumn): Figure | null | undefined {
  if (column === 'figure') return row.figure;
  return isMirrorColumn(column) ? (row.mirror?.[column] ?? null) : undefined;
}

function compareCells(words: Words, a: FilledRow, b: FilledRow, column: TableColumn): number {
  if (column === 'figure')
    return a.unit.localeCompare(b.unit, words.lang) || (a.row.figure.value ?? 0) - (b.row.figure.value ?? 0);
  if (isMirrorColumn(column)) return (figureIn(a, column)?.value ?? 0) - (figureIn(b, column)?.value ?? 0);
  if (column === 'period') return a.row.from < b.row.from ? -1 : a.row.from > b.row.from ? 1 : 0;
  if (column === 'origin' || column === 'destination')
    return rank(words, a.row[column]) - rank(words, b.row[column]);
  return a[column].localeCompare(b[column], words.lang);
}

/** Place of a country in the alphabet of the language; other and all countries come last. */
export function rank(words: Words, placeId: string | null): number {
  return placeId === null ? Number.MAX_SAFE_INTEGER : (words.names[placeId]?.sort ?? Number.MAX_SAFE_INTEGER);
}

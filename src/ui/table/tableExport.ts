// The rows of the table as cells for a file or the clipboard: numbers bare, every state and doubt in words.

import { isCount } from '../../figures/mirror.ts';
import type { TableRow } from '../../figures/tableRows.ts';
import type { Atlas } from '../../package/atlas.ts';
import type { CsvCell } from '../../package/csvOf.ts';
import { filled, publishersOf, type Speaking } from './tableCells.ts';

/** Columns that each of two counts has for itself. */
const OF_EACH_COUNT = ['unit', 'status', 'source', 'locator', 'licence', 'note'] as const;
const OWN_COLUMNS = [
  ...(['layer', 'origin', 'destination', 'from', 'to', 'figure', 'upper'] as const),
  ...OF_EACH_COUNT,
] as const;

/** Names of the columns in the present language; with those of the other country's count where they are asked for. */
export function exportColumns({ words }: Speaking, mirrored = false): readonly string[] {
  const say = words.messages.table;
  const own = OWN_COLUMNS.map((name) => say[name]);
  if (!mirrored) return own;
  const more = OF_EACH_COUNT.map((name) => `${say.partner}: ${say[name]}`);
  return [...own, say.partner, say.ratio, ...more];
}

/** One line of cells a row; a number that is not there is an empty cell, and the status says why. */
export function exportRows(
  ui: Speaking,
  rows: readonly TableRow[],
  mirrored = false,
): readonly (readonly CsvCell[])[] {
  return rows.map((row) => {
    const { layer, origin, destination, unit, status, source } = filled(ui, row);
    const { figure, leg } = row;
    const locators = leg ? [leg.locator] : figure.refs.map((ref) => ref.locator);
    return [
      layer,
      origin,
      destination,
      row.from,
      row.to,
      ...(leg ? [null, null] : [shown(ui, figure.value), shown(ui, figure.high)]),
      unit,
      status,
      source,
      [...new Set(locators)].join('; '),
      licencesOf(ui.atlas, leg ? [leg.source] : figure.refs.map((ref) => ref.source)),
      notesOf(ui, row),
      ...(mirrored ? mirrorCells(ui, row) : []),
    ];
  });
}

/** The other country's count, the ratio, and unit, status, source, place in it, licence and note of that count. */
function mirrorCells(ui: Speaking, { mirror }: TableRow): readonly CsvCell[] {
  if (!mirror) return [null, null, '', '', '', '', '', ''];
  const { partner, ratio } = mirror;
  const say = ui.words.messages;
  if (!isCount(partner)) return [null, null, '', say.card.mirror.noCount, '', '', '', ''];
  const ids = partner.refs.map(({ source }) => source);
  return [
    shown(ui, partner.value),
    shown(ui, ratio.value === null ? null : Math.round(ratio.value * 100) / 100),
    say.table.units[partner.unit],
    say.table.statuses[partner.status],
    publishersOf(ui, ids),
    partner.refs.map(({ locator }) => locator).join('; '),
    licencesOf(ui.atlas, ids),
    ui.dataText[`note.${partner.note}`] ?? '',
  ];
}

/** How the figures of these sources may be used, as far as it is known, each once. */
export function licencesOf(atlas: Atlas, sourceIds: readonly string[]): string {
  const licences = sourceIds.map((id) => atlas.sources.find((source) => source.id === id)?.licence ?? '');
  return [...new Set(licences)].filter((licence) => licence !== '').join('; ');
}

/** Numbers hidden on the screen, for pupils to guess, stay hidden in what they take along. */
function shown({ words }: Speaking, value: number | null): CsvCell {
  return value !== null && words.numbersHidden ? '?' : value;
}

/** What a reader of the file must know beside the number: the source's own note, contradictions, what a leg is. */
function notesOf({ words, dataText }: Speaking, { figure, leg }: TableRow): string {
  const say = words.messages;
  const parts = leg
    ? [dataText[`evidence.${leg.evidence}`], dataText[`note.${leg.note.replace(/^@/, '')}`]]
    : [
        figure.computed ? say.figure[figure.computed] : '',
        figure.secondSource ? say.figure.secondSource : '',
        dataText[`note.${figure.note}`],
        ...figure.discrepancies.map((id) => dataText[`discrepancy.${id}`]),
      ];
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

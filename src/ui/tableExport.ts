// The rows of the table as cells for a file or the clipboard: numbers bare, every state and doubt in words.
import type { Atlas } from '../data/atlas.ts';
import type { CsvCell } from '../data/csvOf.ts';
import type { TableRow } from '../model/tableRows.ts';
import { filled, type Speaking } from './tableCells.ts';

/** Names of the columns in the present language. */
export function exportColumns({ words }: Speaking): readonly string[] {
  const say = words.messages.table;
  const {
    layer,
    origin,
    destination,
    from,
    to,
    figure,
    upper,
    unit,
    status,
    source,
    locator,
    licence,
    note,
  } = say;
  return [layer, origin, destination, from, to, figure, upper, unit, status, source, locator, licence, note];
}

/** One line of cells a row; a number that is not there is an empty cell, and the status says why. */
export function exportRows(ui: Speaking, rows: readonly TableRow[]): readonly (readonly CsvCell[])[] {
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
    ];
  });
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

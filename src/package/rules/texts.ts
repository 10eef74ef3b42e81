// Rules of words: contradictions name rows that exist, every row has its words, in every language the same keys.
import { LANGUAGES, type Language } from '../../lib/language.ts';
import type { DataText } from '../atlas.ts';
import { textFile } from '../dataText.ts';
import type { DataProblem } from '../problem.ts';
import type { AnyTableName, ColumnName } from '../schemas.ts';
import { listItems, problemAt, type Table, type Tables } from '../table.ts';
import { rowKey } from './keys.ts';
import type { RecordTables } from './records.ts';

export type Texts = Readonly<Record<Language, DataText>>;

export function checkDiscrepancyRows(
  tables: Tables,
  _: Texts,
  { records }: RecordTables,
): readonly DataProblem[] {
  const known = new Set([
    ...keysOf(tables.flows),
    ...keysOf(tables.indicators),
    ...[...records].flatMap(([name, record]) => keysOf(record, name)),
  ]);
  const problems: DataProblem[] = [];
  tables.discrepancies.cells.rows.forEach((cell, row) => {
    for (const key of listItems(cell)) {
      if (known.has(key)) continue;
      problems.push(
        problemAt(tables.discrepancies, row, {
          column: 'rows',
          expected: 'the key of a row that exists',
          found: key,
        }),
      );
    }
  });
  return problems;
}

/** A key that one language has, all have. */
export function checkTextLanguages(_: Tables, texts: Texts): readonly DataProblem[] {
  const ownerOf = new Map<string, Language>();
  for (const lang of LANGUAGES) {
    for (const key of Object.keys(texts[lang])) if (!ownerOf.has(key)) ownerOf.set(key, lang);
  }
  return [...ownerOf].flatMap(([key, owner]) =>
    LANGUAGES.filter((lang) => !Object.hasOwn(texts[lang], key)).map((lang) => ({
      file: textFile(lang),
      row: null,
      column: key,
      expected: `words, as in data/${textFile(owner)}`,
      found: '',
    })),
  );
}

/** Every row that is shown in words has them. */
export function checkTextsExist(
  tables: Tables,
  texts: Texts,
  { records, pairs }: RecordTables,
): readonly DataProblem[] {
  const has = (key: string) => LANGUAGES.some((lang) => Object.hasOwn(texts[lang], key));
  const wanted = <T extends AnyTableName>(
    table: Table<T>,
    column: ColumnName<T>,
    keysFor: (cell: string) => readonly string[],
  ): readonly DataProblem[] => {
    const seen = new Set<string>();
    const problems: DataProblem[] = [];
    table.cells[column].forEach((cell, row) => {
      if (seen.has(cell)) return;
      seen.add(cell);
      for (const key of keysFor(cell)) {
        if (has(key)) continue;
        const expected = `words for ${key}, which data/${table.file} row ${table.lines[row]} needs`;
        problems.push({ file: textFile('en'), row: null, column: key, expected, found: '' });
      }
    });
    return problems;
  };
  const ofNote = (note: string) => (note.startsWith('@') ? [`note.${note.slice(1)}`] : []);
  return [
    ...wanted(tables.sources, 'id', (id) => [`source.${id}.note`]),
    ...wanted(tables.places, 'id', (id) => (id.startsWith('X-') ? [`place.${id}`] : [])),
    ...wanted(tables.layers, 'id', (id) => [`layer.${id}.title`, `layer.${id}.description`]),
    ...wanted(tables.indicators, 'indicator', (id) => [`indicator.${id}`]),
    ...wanted(tables.events, 'id', (id) => [`event.${id}`]),
    ...wanted(tables.discrepancies, 'id', (id) => [`discrepancy.${id}`]),
    ...wanted(pairs, 'id', (id) => [`pair.${id}`, `pair.${id}.note`]),
    ...wanted(tables.routes, 'evidence', (id) => [`evidence.${id}`]),
    ...wanted(tables.flows, 'note', ofNote),
    ...[...records.values()].flatMap((record) => wanted(record, 'note', ofNote)),
    ...wanted(tables.routes, 'note', ofNote),
    ...wanted(tables.indicators, 'note', ofNote),
    ...wanted(tables.sources, 'note', ofNote),
  ];
}

function keysOf(table: Table<'flows'> | Table<'indicators'>, name: string = table.name): readonly string[] {
  return Array.from({ length: table.length }, (_, row) => `${name}:${rowKey(table, row)}`);
}

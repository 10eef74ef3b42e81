// Test files through the importer: the one entry with the gazetteer as it is checked in.
import { readFileSync } from 'node:fs';
import { type ImportFile, type ImportOutcome, importFiles } from '../../src/package/import/importFiles.ts';
import { placeNames } from '../../src/package/import/placeNames.ts';

export const NAMES = placeNames(
  JSON.parse(readFileSync(new URL('../../geo/gazetteer.json', import.meta.url), 'utf8')),
);
const THIS_YEAR = 2026;

export function testFile(name: string): ImportFile {
  return { name, bytes: new Uint8Array(readFileSync(new URL(`files/${name}`, import.meta.url))) };
}

export function textFile(name: string, text: string): ImportFile {
  return { name, bytes: new TextEncoder().encode(text) };
}

export async function sessionOf(...files: readonly ImportFile[]) {
  return importFiles(files, { names: NAMES, thisYear: THIS_YEAR });
}

type Table = Extract<ImportOutcome, { kind: 'table' }>;

/** The table of the files; a refusal fails the test with its words. */
export function tableOf(outcome: ImportOutcome): Table {
  if (outcome.kind !== 'table')
    throw new Error(`expected a table, found ${JSON.stringify(outcome).slice(0, 300)}`);
  return outcome;
}

export async function importedTable(...names: readonly string[]): Promise<Table> {
  return tableOf((await sessionOf(...names.map(testFile))).outcome);
}

export async function refusalOf(...files: readonly ImportFile[]) {
  const { outcome } = await sessionOf(...files);
  if (outcome.kind !== 'refused') throw new Error(`expected a refusal, found ${outcome.kind}`);
  return outcome.refusal;
}

/** `AZE>TUR 2010 kind` to the people of each flow. */
export function drawnFlows({ flows }: Table): ReadonlyMap<string, number> {
  return new Map(
    Array.from({ length: flows.length }, (_, row) => {
      const nameOf = (index: number) => {
        const place = flows.places[index];
        return place?.name ?? place?.id ?? '';
      };
      const [from = '', to = ''] = flows.periods[flows.period[row] ?? 0] ?? [];
      const kind = flows.kinds[flows.kind[row] ?? 0] ?? '';
      const ends = `${nameOf(flows.origin[row] ?? 0)}>${nameOf(flows.destination[row] ?? 0)}`;
      const key = `${ends} ${from === to ? from : `${from}-${to}`}${kind && ` ${kind}`}`;
      return [key, flows.value[row] ?? Number.NaN] as const;
    }),
  );
}

/** A table of these lines. */
export async function tableIn(lines: readonly string[], name = 'table.csv'): Promise<Table> {
  return tableOf((await sessionOf(textFile(name, lines.join('\n')))).outcome);
}

/** The flows of a table of these lines. */
export async function flowsIn(...lines: readonly string[]) {
  return Object.fromEntries(drawnFlows(await tableIn(lines)));
}

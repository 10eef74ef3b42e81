// Files to an import that can be looked at, changed and opened: the one way in, which never throws.

import { gunzipSync } from 'fflate';
import { at } from '../../lib/at.ts';
import { unpacked } from './archive.ts';
import { type WholePackage, wholePackage } from './dataPackage.ts';
import { delimitedTable } from './delimited.ts';
import { fileKind } from './fileKind.ts';
import type { ImportedFlows } from './flowGathering.ts';
import { type Choices, gatherFlows } from './gatherFlows.ts';
import type { Head } from './head.ts';
import type { PlaceNames } from './placeNames.ts';
import { changedPlan, type Plan, type PlanChange } from './plan.ts';
import { type Progress, type ReadFigures, readFigures } from './readFigures.ts';
import { type Recognised, recognise } from './recognise.ts';
import { type Refusal, RefusedFile, refusalOf } from './refusal.ts';
import type { ImportReport } from './report.ts';
import type { TableSource } from './tableSource.ts';

export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What a panel shows before anything is drawn. */
export interface ImportPreview {
  readonly plan: Plan;
  readonly header: readonly string[];
  /** The first ten rows. */
  readonly rows: readonly (readonly string[])[];
  readonly report: ImportReport;
  readonly choices: Choices;
}

export type ImportOutcome =
  | { readonly kind: 'table'; readonly preview: ImportPreview; readonly flows: ImportedFlows }
  | { readonly kind: 'package'; readonly whole: WholePackage }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** What may be changed once the tables are there. */
export interface ImportChange {
  readonly plan: PlanChange;
  readonly choices: Partial<Choices>;
}

export interface ImportSession {
  readonly outcome: ImportOutcome;
  /** Reads the same tables again, otherwise. */
  readonly change: (change: ImportChange, progress?: Progress) => ImportOutcome;
}

export interface ImportSettings {
  readonly names: PlaceNames;
  /** Stands for a table that has no time and whose name has no year. */
  readonly thisYear: number;
  /** Label to the id of a country, as was chosen for files before. */
  readonly places?: Choices['places'];
  readonly progress?: Progress;
}

export const MAX_BYTES = 700_000_000;
const PREVIEW_ROWS = 10;
const TABLE_FILE = /\.(?:csv|tsv|tab|txt|xlsx|parquet|gz)$/i;

/** What the files are; whatever happens in them, the answer is a table, a package or a refusal in words. */
export async function importFiles(
  files: readonly ImportFile[],
  settings: ImportSettings,
): Promise<ImportSession> {
  const first = files[0]?.name ?? '';
  try {
    const tables: TableSource[] = [];
    for (const file of files) {
      const read = await tablesOf(file, settings.progress);
      if ('texts' in read) return unchangeable({ kind: 'package', whole: read });
      tables.push(...read);
    }
    return tableSession(recognise(tables, settings.names, first), settings);
  } catch (error) {
    return unchangeable({ kind: 'refused', refusal: refusalOf(error, first) });
  }
}

const unchangeable = (outcome: ImportOutcome): ImportSession => ({ outcome, change: () => outcome });

/** The tables of a file by what it is, whatever it is called. */
async function tablesOf(
  { name, bytes }: ImportFile,
  progress?: Progress,
): Promise<readonly TableSource[] | WholePackage> {
  if (bytes.length === 0) throw new RefusedFile('empty', name);
  if (bytes.length > MAX_BYTES) throw new RefusedFile('too-large', name, { found: String(bytes.length) });
  const kind = fileKind(bytes);
  switch (kind) {
    case 'text':
      return [delimitedTable(name, bytes).table];
    case 'parquet':
      return [await (await import('./parquet.ts')).parquetTable(name, bytes, progress)];
    case 'gzip':
      return tablesOf({ name: name.replace(/\.gz$/i, ''), bytes: inflated(name, bytes) }, progress);
    case 'zip':
      return zipTables(name, bytes, progress);
    case 'binary':
      throw new RefusedFile('unknown-format', name);
    default:
      throw new RefusedFile(kind, name);
  }
}

function inflated(name: string, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  // Its last four bytes say how long it is unpacked.
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(Math.max(0, bytes.length - 4), true);
  if (size > MAX_BYTES || (size > 20_000_000 && size > bytes.length * 250))
    throw new RefusedFile('zip-bomb', name);
  try {
    return gunzipSync(bytes);
  } catch (error) {
    throw new RefusedFile('damaged', name, { found: String(error) });
  }
}

async function zipTables(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  progress?: Progress,
): Promise<readonly TableSource[] | WholePackage> {
  const names = [...unpackedNames(name, bytes)];
  if (names.some((file) => file === 'xl/workbook.xml'))
    return (await import('./workbook.ts')).workbookTables(name, bytes);
  const files = unpacked(name, bytes, (file) => TABLE_FILE.test(file) || /\.json$/i.test(file));
  const whole = wholePackage(files);
  if (whole) return whole;
  const inside = [...files].filter(([file]) => TABLE_FILE.test(file));
  if (inside.length === 0) throw new RefusedFile('no-table', name, { found: names.slice(0, 5).join(', ') });
  const tables: TableSource[] = [];
  for (const [file, content] of inside) {
    const read = await tablesOf({ name: `${name} › ${file}`, bytes: new Uint8Array(content) }, progress);
    progress?.(0);
    if ('texts' in read) return read;
    tables.push(...read);
  }
  return tables;
}

function unpackedNames(name: string, bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  unpacked(name, bytes, (file) => {
    names.add(file);
    return false;
  });
  return names;
}

function tableSession(recognised: Recognised, settings: ImportSettings): ImportSession {
  const head = at(recognised.heads, 0);
  let { plan } = recognised;
  let choices: Choices = {
    places: settings.places ?? {},
    year: yearNamed(head) ?? settings.thisYear,
    leavesTotalsOut: true,
  };
  let read: ReadFigures | null = null;
  const outcome = (progress?: Progress): ImportOutcome => {
    try {
      read ??= readFigures(recognised.heads, plan, progress);
      const made = { ...choices, places: ofLabels(choices.places, read.labels) };
      const { flows, report } = gatherFlows({ ...recognised, plan }, read, {
        names: settings.names,
        choices: made,
        progress,
      });
      const rows = head.body.slice(0, PREVIEW_ROWS);
      return { kind: 'table', preview: { plan, header: head.header, rows, report, choices: made }, flows };
    } catch (error) {
      return { kind: 'refused', refusal: refusalOf(error, head.table.name) };
    }
  };
  return {
    outcome: outcome(settings.progress),
    change(change, progress) {
      if (Object.keys(change.plan).length > 0) {
        plan = changedPlan(plan, change.plan);
        read = null;
      }
      choices = { ...choices, ...change.choices };
      return outcome(progress);
    },
  };
}

/** The choices for labels that the table has; others were made for other files. */
function ofLabels(places: Choices['places'], labels: readonly string[]): Choices['places'] {
  const known = new Set(labels);
  return Object.fromEntries(Object.entries(places).filter(([label]) => known.has(label)));
}

/** A year in the lines above the table, or in its name. */
function yearNamed({ above, table }: Head): number | null {
  for (const text of [...above.flat(), table.name]) {
    const match = /(?<!\d)(1[89]\d{2}|20\d{2})(?!\d)/.exec(text);
    if (match) return Number(match[1]);
  }
  return null;
}

// The package of data/ as the page opens it, read from the disk: for what is painted and written at build time.
import { readFileSync } from 'node:fs';
import type { Atlas } from '../src/package/atlas.ts';
import { DESCRIPTOR_FILE } from '../src/package/descriptorSchema.ts';
import { isProblems, openPackage } from '../src/package/openPackage.ts';
import { recordFile } from '../src/package/recordNames.ts';
import { TABLE_NAMES, TABLES, type TableName } from '../src/package/schemas.ts';
import { FIRST_RECORD } from '../src/package/withRecord.ts';

/** The text of a file of the project; the path is from its root. */
export const readProject = (path: string): string =>
  readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

/** The atlas, or null where its data are broken: the data check says what is wrong and ends the build. */
export function builtPackage(): Atlas | null {
  const texts = Object.fromEntries(
    TABLE_NAMES.map((name) => [name, readProject(`data/${TABLES[name].file}`)]),
  );
  const opened = openPackage({
    descriptor: readProject(`data/${DESCRIPTOR_FILE}`),
    tables: texts as Record<TableName, string>,
    record: readProject(`data/${recordFile(FIRST_RECORD)}`),
  });
  return isProblems(opened) ? null : opened;
}

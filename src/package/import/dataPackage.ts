// Data packages in a zip: ours with atlas.json opens whole; of any other the tables are read, as of any zip of tables.
import { LANGUAGES } from '../../lib/language.ts';
import { DESCRIPTOR_FILE } from '../descriptorSchema.ts';
import type { PackageTexts } from '../openPackage.ts';
import { firstRecordFile } from '../recordNames.ts';
import { TABLES, type TableName } from '../schemas.ts';
import { decodeText } from './decode.ts';

/** A package with a descriptor, and the words of its languages as they stand in text/. */
export interface WholePackage {
  readonly texts: PackageTexts;
  /** By language: the JSON text. */
  readonly words: Readonly<Record<string, string>>;
}

/** The package of unpacked files, or null where no atlas.json lies among them. */
export function wholePackage(files: ReadonlyMap<string, Uint8Array>): WholePackage | null {
  const path = [...files.keys()].find(
    (name) => name === DESCRIPTOR_FILE || name.endsWith(`/${DESCRIPTOR_FILE}`),
  );
  if (path === undefined) return null;
  const folder = path.slice(0, -DESCRIPTOR_FILE.length);
  const textOf = (name: string): string | null => {
    const bytes = files.get(folder + name);
    return bytes ? decodeText(bytes).text : null;
  };
  const table = (name: TableName): string =>
    textOf(TABLES[name].file) ?? `${Object.keys(TABLES[name].columns).join(',')}\n`;
  const descriptor = textOf(DESCRIPTOR_FILE) ?? '';
  const first = firstRecordFile(descriptor);
  return {
    texts: {
      descriptor,
      tables: {
        sources: table('sources'),
        places: table('places'),
        layers: table('layers'),
        flows: table('flows'),
        routes: table('routes'),
        indicators: table('indicators'),
        events: table('events'),
        discrepancies: table('discrepancies'),
      },
      record: first === null ? null : textOf(first),
    },
    words: Object.fromEntries(LANGUAGES.map((lang) => [lang, textOf(`text/${lang}.json`) ?? '{}'])),
  };
}

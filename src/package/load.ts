// Files to the package and its words through a given reader: what cannot be read becomes a DataProblem, never a throw.
import type { Language } from '../lib/language.ts';
import { type DataTextResult, parseDataText, textFile } from './dataText.ts';
import { DESCRIPTOR_FILE } from './descriptorSchema.ts';
import { type AtlasPackage, openPackage } from './openPackage.ts';
import type { DataProblem } from './problem.ts';
import { recordFile } from './recordNames.ts';
import { TABLES, type TableName } from './schemas.ts';
import { FIRST_RECORD } from './withRecord.ts';

/** The text of a file inside data/ (`flows.csv`, `text/az.json`); rejects when it cannot be had. */
export type ReadText = (file: string) => Promise<string>;

/** Reads descriptor and tables at once; resolves to the package or to every problem, and never rejects. */
export async function loadPackage(readText: ReadText): Promise<AtlasPackage | readonly DataProblem[]> {
  const problems: DataProblem[] = [];
  const readFile = async (file: string): Promise<string> => {
    const result = await attempt(file, readText);
    if ('text' in result) return result.text;
    problems.push(result.problem);
    return '';
  };
  const read = (name: TableName) => readFile(TABLES[name].file);
  const [descriptor, record, sources, places, layers, flows, routes, indicators, events, discrepancies] =
    await Promise.all([
      readFile(DESCRIPTOR_FILE),
      readFile(recordFile(FIRST_RECORD)),
      read('sources'),
      read('places'),
      read('layers'),
      read('flows'),
      read('routes'),
      read('indicators'),
      read('events'),
      read('discrepancies'),
    ]);
  if (problems.length > 0) return problems;
  const tables = { sources, places, layers, flows, routes, indicators, events, discrepancies };
  return openPackage({ descriptor, tables, record });
}

/** Reads the words of one language; resolves to them or to the problems, and never rejects. */
export async function loadDataText(lang: Language, readText: ReadText): Promise<DataTextResult> {
  const file = textFile(lang);
  const result = await attempt(file, readText);
  return 'text' in result ? parseDataText(file, result.text) : { problems: [result.problem] };
}

/** The text of a file, or the problem that it does not come. */
export async function attempt(
  file: string,
  readText: ReadText,
): Promise<{ readonly text: string } | { readonly problem: DataProblem }> {
  try {
    return { text: await readText(file) };
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return { problem: { file, row: null, column: null, expected: 'a file that can be read', found } };
  }
}

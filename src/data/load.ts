// Files to the atlas and its words through a given reader: what cannot be read becomes a DataProblem, never a throw.
import type { Language } from '../lib/language.ts';
import { type DataTextResult, parseDataText, textFile } from './dataText.ts';
import type { AtlasResult } from './parseAtlas.ts';
import type { DataProblem } from './problem.ts';
import { recordFile } from './recordNames.ts';
import { TABLES, type TableName } from './schemas.ts';
import { FIRST_RECORD, parseFirstAtlas } from './withRecord.ts';

/** The text of a file inside data/ (`flows.csv`, `text/az.json`); rejects when it cannot be had. */
export type ReadText = (file: string) => Promise<string>;

/** Reads all tables at once; resolves to the atlas or to every problem, and never rejects. */
export async function loadAtlas(readText: ReadText): Promise<AtlasResult> {
  const problems: DataProblem[] = [];
  const readFile = async (file: string): Promise<string> => {
    const result = await attempt(file, readText);
    if ('text' in result) return result.text;
    problems.push(result.problem);
    return '';
  };
  const read = (name: TableName) => readFile(TABLES[name].file);
  const [record, sources, places, layers, flows, routes, indicators, events, discrepancies] =
    await Promise.all([
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
  if (problems.length > 0) return { problems };
  const texts = { sources, places, layers, flows, routes, indicators, events, discrepancies };
  return parseFirstAtlas(texts, record);
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

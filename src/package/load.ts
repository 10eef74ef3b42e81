// Files to the package and its words through a given reader: what cannot be read becomes a DataProblem, never a throw.
import type { Language } from '../lib/language.ts';
import type { Atlas } from './atlas.ts';
import { BUILT_FILE, readBuiltAtlas } from './builtAtlas.ts';
import { type DataTextResult, parseDataText, textFile } from './dataText.ts';
import type { DataProblem } from './problem.ts';

/** The text of a file inside data/ (`flows.csv`, `text/az.json`); rejects when it cannot be had. */
export type ReadText = (file: string) => Promise<string>;

/** Reads the package that the build wrote; resolves to it or to its problem, and never rejects. */
export async function loadBuiltAtlas(readText: ReadText): Promise<Atlas | readonly DataProblem[]> {
  const result = await attempt(BUILT_FILE, readText);
  return 'text' in result ? readBuiltAtlas(result.text) : [result.problem];
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

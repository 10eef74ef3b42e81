// The words of one language in a file of data/: JSON text to words by key, or what is wrong with it.
import type { Language } from '../lib/language.ts';
import type { DataText } from './atlas.ts';
import type { DataProblem } from './problem.ts';

export const textFile = (lang: Language) => `text/${lang}.json` as const;

export type DataTextResult = { readonly words: DataText } | { readonly problems: readonly DataProblem[] };

/** The frozen words of `file` (inside data/), or its problems; never throws. */
export function parseDataText(file: string, text: string): DataTextResult {
  const problem = (column: string | null, expected: string, found: string): DataProblem => {
    return { file, row: null, column, expected, found };
  };
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    return { problems: [problem(null, 'valid JSON', String(error))] };
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    return { problems: [problem(null, 'an object of texts by key', text)] };
  }
  const entries: readonly (readonly [string, unknown])[] = Object.entries(parsed);
  const words: [string, string][] = [];
  const problems: DataProblem[] = [];
  for (const [key, value] of entries) {
    if (typeof value === 'string' && value.trim() !== '') words.push([key, value]);
    else problems.push(problem(key, 'words', JSON.stringify(value)));
  }
  return problems.length > 0 ? { problems } : { words: Object.freeze(Object.fromEntries(words)) };
}

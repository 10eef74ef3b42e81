// Everything that is said in one language: words of the interface and texts of the data, together.
import { withRegions } from './loadWords.ts';
import type { Words } from './words.ts';

export interface LocaleBundle {
  readonly words: Words;
  readonly dataText: Readonly<Record<string, string>>;
}

/** Words that also know the names of regions, which stand in the texts of the data. */
export function bundle(words: Words, dataText: LocaleBundle['dataText']): LocaleBundle {
  return Object.freeze({ words: withRegions(words, dataText), dataText });
}

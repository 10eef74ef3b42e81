// The stories and their words in one language through a given reader, fetched when a story is opened and not before.
import type { Language } from '../lib/language.ts';
import type { Atlas, DataText } from './atlas.ts';
import { parseDataText } from './dataText.ts';
import type { ReadText } from './load.ts';
import { loadRecord } from './loadRecords.ts';
import { describeProblem } from './problem.ts';
import type { SourceRecord } from './records.ts';
import { parseStories, type Story } from './stories.ts';
import { STORIES_FILE, storyTextFile } from './storyText.ts';

export interface StoryBook {
  readonly lang: Language;
  readonly stories: readonly Story[];
  /** Keys: `<story>.title`, `<story>.<step>.words` and the like. */
  readonly text: DataText;
  /** The records that the numbers of the stories stand in. */
  readonly records: readonly SourceRecord[];
}

/** Rejects with what is wrong where a file cannot be had or read. */
export async function loadStories(atlas: Atlas, lang: Language, readText: ReadText): Promise<StoryBook> {
  const [stories, text] = await Promise.all([readText(STORIES_FILE), readText(storyTextFile(lang))]);
  const parsed = parseStories(stories);
  const words = parseDataText(storyTextFile(lang), text);
  if ('problems' in parsed) throw new Error(parsed.problems.map(describeProblem).join('; '));
  if ('problems' in words) throw new Error(words.problems.map(describeProblem).join('; '));
  const keys = parsed.stories.flatMap(({ steps }) =>
    steps.flatMap(({ rows, cites }) => [...Object.values(rows), ...cites]),
  );
  const named = atlas.records
    .map(({ name }) => name)
    .filter((name) => !atlas.flowFiles.includes(name) && keys.some((key) => key.startsWith(`${name}:`)));
  const records = await Promise.all(
    named.map(async (name) => {
      const result = await loadRecord(atlas, name, readText);
      if ('problems' in result) throw new Error(result.problems.map(describeProblem).join('; '));
      return result.record;
    }),
  );
  return Object.freeze({ lang, stories: parsed.stories, text: words.words, records: Object.freeze(records) });
}

// Where the stories and their words stand in the built page; only a lesson and the data package ask for them.
import stories from '../../data/stories.json?url';
import { FILE_URLS, fetchFrom } from './files.ts';
import { STORIES_FILE } from './storyText.ts';

const WORD_URLS = import.meta.glob<string>('../../data/stories/*.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** File inside data/ (`stories.json`, `stories/az.json`) to its address. */
export const STORY_URLS: ReadonlyMap<string, string> = new Map([
  [STORIES_FILE, stories],
  ...Object.entries(WORD_URLS).map(([path, url]) => [path.replace('../../data/', ''), url] as const),
]);

/** The text of a file of the stories or of a record; rejects with what happened (no such file, no network, an HTTP status). */
export const fetchStoryText = (file: string): Promise<string> =>
  fetchFrom(STORY_URLS.has(file) ? STORY_URLS : FILE_URLS, file);

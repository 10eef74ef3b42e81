// The words of a story: where they stand, which keys a step has, and how they are split at the numbers bound to rows.
import type { Language } from '../lib/language.ts';
import type { Story } from './stories.ts';

export const STORIES_FILE = 'stories.json';

/** `{left}`, `{left people}`, `{more size people}`: a name of the step, and how the number is written. */
export interface BoundNumber {
  readonly name: string;
  /** people: with its noun · size: without its sign · bare: without its unit */
  readonly how: readonly HowWritten[];
}

export const HOW_WRITTEN = ['people', 'size', 'bare'] as const;
export type HowWritten = (typeof HOW_WRITTEN)[number];

const PLACE = /\{([^{}]*)\}/;

/** File inside data/ of the words of all stories in one language. */
export function storyTextFile(lang: Language): string {
  return `stories/${lang}.json`;
}

/** What each step says: heading, words, notes for the speaker, and the annotation on the map. */
export const STEP_PARTS = ['title', 'words', 'notes', 'annotation'] as const;

/** The keys that a story's words have in every language; what it asks the class at its end, unless it goes on by itself. */
export function storyTextKeys(story: Story): readonly string[] {
  return [
    `${story.id}.title`,
    `${story.id}.summary`,
    ...(story.seconds === null ? [`${story.id}.question`] : []),
    ...story.steps.flatMap(({ id }) => STEP_PARTS.map((part) => `${story.id}.${id}.${part}`)),
  ];
}

/** Text and bound numbers in order; what stands in braces and is no bound number comes back as text. */
export function splitStoryText(text: string): readonly (string | BoundNumber)[] {
  return text.split(/(\{[^{}]*\})/).flatMap((part): readonly (string | BoundNumber)[] => {
    const inside = PLACE.exec(part)?.[1];
    if (inside === undefined) return part === '' ? [] : [part];
    const [name = '', ...words] = inside.split(' ');
    const how = HOW_WRITTEN.filter((each) => words.includes(each));
    return how.length === words.length && name !== '' ? [{ name, how }] : [part];
  });
}

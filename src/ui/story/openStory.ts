// The story and step on screen with its words, from the view and the book.
import { unbroken, unbrokenNumbers } from '../../lib/unbroken.ts';
import type { SourceRecord } from '../../package/records.ts';
import type { Story, StoryStep } from '../../package/stories.ts';
import type { UiProps } from '../shell/props.ts';

export interface OpenStory {
  readonly story: Story;
  readonly step: StoryStep;
  /** Counted from 1. */
  readonly at: number;
  readonly title: string;
  readonly heading: string;
  readonly words: string;
  readonly notes: string;
  /** As the file of words has it, with its places for numbers. */
  readonly annotation: string;
  /** What the class is asked at the end of the story; empty before its last step. */
  readonly question: string;
  readonly records: readonly SourceRecord[];
}

/** Null where no story is open or its book has not come yet. */
export function openStory({ view, book }: Pick<UiProps, 'view' | 'book'>): OpenStory | null {
  const story = book?.stories.find(({ id }) => id === view.story?.id);
  if (!story || !view.story || !book) return null;
  const at = Math.min(view.story.step, story.steps.length);
  const step = story.steps[at - 1];
  if (!step) return null;
  const text = (part: string) => book.text[`${story.id}.${step.id}.${part}`] ?? '';
  return {
    story,
    step,
    at,
    title: book.text[`${story.id}.title`] ?? story.id,
    heading: text('title'),
    words: unbrokenNumbers(text('words')),
    notes: text('notes'),
    annotation: unbroken(text('annotation')),
    question: at === story.steps.length ? (book.text[`${story.id}.question`] ?? '') : '',
    records: book.records,
  };
}

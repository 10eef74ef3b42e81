// What a worksheet asks: of a topic its questions and headline, of a story a gap to fill for each step, all from the data.
import { questions } from '../../figures/questions.ts';
import { stepRefs, storyNumbers } from '../../figures/storyNumbers.ts';
import type { StoryBook } from '../../package/loadStories.ts';
import type { Story } from '../../package/stories.ts';
import { splitStoryText } from '../../package/storyText.ts';
import type { UiProps } from '../shell/props.ts';
import { storyNumberWords } from '../story/storyNumberWords.ts';
import { topicItems } from './topicItems.ts';
import { choiceItem, eachSourceOnce, GAP, type WorksheetItem } from './worksheetItem.ts';

/** As many as one sheet has room for in each language. */
const MOST = 8;

type Ui = Pick<UiProps, 'fullAtlas' | 'view' | 'words' | 'dataText' | 'book'>;

/** What a sheet is about: one topic, one story, or, where a package declares no topics, all its questions. */
export type WorksheetSubject = { readonly kind: 'topic' | 'story'; readonly id: string } | null;

/** The items of a sheet, in the order in which they are asked. */
export function worksheetItems(ui: Ui, subject: WorksheetSubject): readonly WorksheetItem[] {
  const topic = ui.fullAtlas.topics.find(({ id }) => subject?.kind === 'topic' && id === subject.id);
  if (topic) return topicItems(ui, topic);
  const story = ui.book?.stories.find(({ id }) => subject?.kind === 'story' && id === subject.id);
  return ui.book && story ? storyItems(ui, ui.book, story) : choices(ui);
}

function storyItems(ui: Ui, book: StoryBook, story: Story): readonly WorksheetItem[] {
  const { text, records } = book;
  const seen = { ...ui.words, numbersHidden: false };
  const items = story.steps.map((step): WorksheetItem => {
    const told = text[`${story.id}.${step.id}.words`] ?? '';
    const heading = text[`${story.id}.${step.id}.title`] ?? '';
    const numbers = storyNumbers(ui.fullAtlas, step, records);
    const parts = splitStoryText(told);
    const gap = parts.findIndex(
      (part) => typeof part !== 'string' && numbers.get(part.name)?.kind === 'figure',
    );
    const say = (part: (typeof parts)[number]): string => {
      if (typeof part === 'string') return part;
      const found = numbers.get(part.name);
      return found ? storyNumberWords(seen, found, part.how) : '';
    };
    const asked = parts[gap];
    const found = typeof asked === 'object' ? numbers.get(asked.name) : undefined;
    if (asked === undefined || found?.kind !== 'figure')
      return {
        kind: 'open',
        id: step.id,
        text: heading,
        answer: parts.map(say).join(''),
        refs: eachSourceOnce(stepRefs(ui.fullAtlas, step, records)),
      };
    return {
      kind: 'gap',
      id: step.id,
      text: parts.map((part, index) => (index === gap ? GAP : say(part))).join(''),
      answer: say(asked),
      figure: found.figure,
    };
  });
  const last = text[`${story.id}.question`] ?? '';
  // The last place is for the question of the story.
  return [
    ...items.slice(0, MOST - 1),
    ...(last === '' ? [] : [{ kind: 'open', id: 'question', text: last, answer: '', refs: [] } as const]),
  ];
}

function choices(ui: Ui): readonly WorksheetItem[] {
  return questions(ui.fullAtlas, ui.view.sourceFilter)
    .slice(0, MOST)
    .map((question) => choiceItem(ui.dataText, question));
}

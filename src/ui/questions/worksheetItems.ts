// What a worksheet asks: the questions of the atlas to tick, or for each step of a story a gap to fill, all from the data.
import type { Figure } from '../../figures/figure.ts';
import { type Question, questions } from '../../figures/questions.ts';
import { storyNumbers } from '../../figures/storyNumbers.ts';
import { splitStoryText } from '../../package/storyText.ts';
import type { UiProps } from '../shell/props.ts';
import { storyNumberWords } from '../story/storyNumberWords.ts';

export type WorksheetItem =
  | { readonly kind: 'choice'; readonly id: string; readonly text: string; readonly question: Question }
  | {
      readonly kind: 'gap';
      readonly id: string;
      readonly text: string;
      readonly answer: string;
      readonly figure: Figure;
    }
  /** To answer in one's own words; `answer` is what the atlas says, if it says anything. */
  | { readonly kind: 'open'; readonly id: string; readonly text: string; readonly answer: string };

const GAP = '____________';
const MOST = 10;

type Ui = Pick<UiProps, 'fullAtlas' | 'view' | 'words' | 'dataText' | 'book'>;

/** The items of a story, or of the questions of the atlas where `storyId` is null. */
export function worksheetItems(ui: Ui, storyId: string | null): readonly WorksheetItem[] {
  const story = ui.book?.stories.find(({ id }) => id === storyId);
  if (!story || !ui.book) return storyId === null ? choices(ui) : [];
  const { text, records } = ui.book;
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
      return { kind: 'open', id: step.id, text: heading, answer: parts.map(say).join('') };
    return {
      kind: 'gap',
      id: step.id,
      text: parts.map((part, index) => (index === gap ? GAP : say(part))).join(''),
      answer: say(asked),
      figure: found.figure,
    };
  });
  const last = text[`${story.id}.question`] ?? '';
  // The last step of ten makes room for the question of the story.
  return [
    ...items.slice(0, MOST - 1),
    ...(last === '' ? [] : [{ kind: 'open', id: 'question', text: last, answer: '' } as const]),
  ];
}

function choices({ fullAtlas, view, dataText }: Ui): readonly WorksheetItem[] {
  return questions(fullAtlas, view.sourceFilter)
    .slice(0, MOST)
    .map((question) => ({
      kind: 'choice',
      id: question.id,
      text: dataText[`question.${question.id}`] ?? '',
      question,
    }));
}

// The words of a story step, each number from its row, with the button to its source where there is room for one.

import { storyNumbers } from '../../figures/storyNumbers.ts';
import type { StoryStep } from '../../package/stories.ts';
import { splitStoryText } from '../../package/storyText.ts';
import { DiscrepancyMark } from '../base/DiscrepancyMark.tsx';
import { WithMarks } from '../base/WithMarks.tsx';
import { useUi } from '../shell/context.ts';
import { SourceButton } from '../sources/SourceButton.tsx';
import { storyNumberWords } from './storyNumberWords.ts';
import './story.css';

interface Props {
  readonly step: StoryStep;
  /** As the file of words has it, with its places for numbers. */
  readonly text: string;
  /** What the numbers belong to, for the names of their buttons. */
  readonly of: string;
  /** False on a slide, which has no buttons in its text. */
  readonly sourced: boolean;
}

export function StoryWords({ step, text, of, sourced }: Props) {
  const { atlas, words, book } = useUi();
  const numbers = storyNumbers(atlas, step, book?.records);
  return (
    <>
      {splitStoryText(text).map((part, index) => {
        if (typeof part === 'string') return part;
        const found = numbers.get(part.name);
        // The check of the data refuses a name without a row; nothing is made up here.
        if (!found) return null;
        const say = storyNumberWords(words, found, part.how);
        const key = `${index} ${part.name}`;
        if (found.kind === 'date') return <span key={key}>{say}</span>;
        const { figure } = found;
        const what = `${of}, ${say}`;
        return (
          <strong key={key} class="story-number">
            <WithMarks say={say}>
              {figure.computed && <span class="tag">{words.messages.figure.computed}</span>}
              {sourced && <DiscrepancyMark ids={figure.discrepancies} of={what} />}
              {sourced && <SourceButton figure={figure} of={what} />}
            </WithMarks>
          </strong>
        );
      })}
    </>
  );
}

// A number or date of a story step in words, the way its place in the sentence asks for.

import type { StoryNumber } from '../../figures/storyNumbers.ts';
import type { HowWritten } from '../../package/storyText.ts';
import type { Words } from '../../text/words.ts';
import { figureSentence } from '../base/figureSentence.ts';
import { figureWords } from '../base/figureWords.ts';
import { number, period } from '../base/format.ts';

export function storyNumberWords(words: Words, found: StoryNumber, how: readonly HowWritten[]): string {
  if (found.kind === 'date') return period(words, found.from, found.to);
  const { figure } = found;
  if (how.includes('bare') && figure.value !== null) return number(words, figure.value);
  // Without its sign a difference is a size, written like any other number.
  const sized = how.includes('size')
    ? { ...figure, value: figure.value === null ? null : Math.abs(figure.value), computed: null }
    : figure;
  const say = how.includes('people') ? figureSentence(words, sized) : figureWords(words, sized);
  // "About" stays on the line of its number.
  return figure.status === 'approximate' ? say.replace(' ', '\u00a0') : say;
}

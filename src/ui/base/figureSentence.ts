// A figure as words that stand alone.
import type { Figure } from '../../figures/figure.ts';
import type { Words } from '../../text/words.ts';
import { figureWords } from './figureWords.ts';

/** As `figureWords`, with the noun for persons: "2,204 people". */
export function figureSentence(words: Words, figure: Figure): string {
  const bare = figureWords(words, figure);
  if (figure.state !== 'value' || figure.unit !== 'persons' || figure.value === null) return bare;
  if (figure.computed === 'ratio') return bare;
  return words.messages.figure.people(bare, figure.high ?? figure.value);
}

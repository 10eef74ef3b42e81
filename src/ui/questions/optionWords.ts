// An answer of a question card in words.
import type { QuestionOption } from '../../figures/questions.ts';
import type { Words } from '../../text/words.ts';
import { figureSentence } from '../base/figureSentence.ts';
import { placeName } from '../base/format.ts';

/** `words` with numbers even while they are hidden: a number to choose is no number to read off. */
export function optionWords(words: Words, { label, figure }: QuestionOption): string {
  const say = words.messages.questions;
  switch (label.kind) {
    case 'place':
      return placeName(words, label.placeId);
    case 'year':
      return label.year;
    case 'years':
      return say.between(label.from, label.to);
    case 'side':
      return say.sides[label.side];
    case 'value':
      return figureSentence({ ...words, numbersHidden: false }, { ...figure, computed: null });
  }
}

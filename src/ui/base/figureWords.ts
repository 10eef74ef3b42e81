// A figure in words: value with its unit, or the state of one without a number.
import { differingBeside } from '../../figures/agreement.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Words } from '../../text/words.ts';
import { number } from './format.ts';

/** The bare value ("2,204", "45%", "no. 3", "about 8,000") or the words for its absence; no unit noun for persons. */
export function figureWords(words: Words, figure: Figure): string {
  const { figure: say } = words.messages;
  if (figure.status === 'mentioned') return say.mentioned;
  switch (figure.state) {
    case 'none':
      return say.none;
    case 'missing':
      return say.missing;
    case 'absent':
      return say.absent;
    case 'not-applicable':
      return say.notApplicable;
    case 'value':
      return valueWords(words, figure);
  }
}

/** What the report prints in the same cell, in words, where it is another number; else ''. */
export function besideWords(words: Words, figure: Figure): string {
  const beside = differingBeside(figure);
  return beside ? words.messages.figure.reportPrints(figureWords(words, beside)) : '';
}

/** As `figureWords`, with the number of the report beside it where that is another one. */
export function withBeside(words: Words, figure: Figure): string {
  const beside = besideWords(words, figure);
  return beside === '' ? figureWords(words, figure) : `${figureWords(words, figure)} (${beside})`;
}

function valueWords(words: Words, figure: Figure): string {
  const { figure: say } = words.messages;
  const low = figure.value ?? 0;
  const { unit, high } = figure;
  if (figure.computed === 'ratio')
    return low < 1 && low > 0
      ? `1\u00a0:\u00a0${number(words, 1 / low)}`
      : `${number(words, low)}\u00a0:\u00a01`;
  const isBalance = figure.computed === 'net' || figure.computed === 'difference';
  const options = { percent: unit === 'percent', signed: isBalance };
  const ends = [low, high].filter((end) => end !== null).map((end) => number(words, end, options));
  const [first = '', second] = ends;
  const bare = second === undefined ? first : say.range(first, second);
  const dressed = withNoun(words, figure, bare);
  return figure.status === 'approximate' ? say.about(dressed) : dressed;
}

/** Persons and percent stand bare: their column or sentence says what they are. */
function withNoun(words: Words, { unit, value, high }: Figure, bare: string): string {
  const { figure: say, units } = words.messages;
  switch (unit) {
    case 'persons':
    case 'thousand-persons':
    case 'percent':
      return bare;
    case 'usd-million':
      return say.usdMillion(bare);
    case 'rank':
      return say.rank(bare);
    case 'crimes':
    case 'applications':
    case 'decisions':
    case 'cases':
    case 'years':
    case 'registrations':
      return units[unit](bare, high ?? value ?? 0);
  }
}

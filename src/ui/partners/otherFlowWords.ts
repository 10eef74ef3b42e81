// Flows of two years and of both counts in words.
import type { ComparedFigures, TwoYears } from '../../figures/compareYears.ts';
import type { Figure } from '../../figures/figure.ts';
import type { BothCounts } from '../../figures/flowList.ts';
import type { Words } from '../../text/words.ts';
import { figureWords } from '../base/figureWords.ts';
import { number, yearText } from '../base/format.ts';

/** The change between two years: a signed number, or "new", "gone", "not comparable". */
export function changeWords(words: Words, compared: ComparedFigures): string {
  const say = words.messages.compare;
  const { change } = compared;
  switch (change) {
    case 'more':
    case 'fewer':
      return figureWords(words, compared.difference);
    case 'same':
    case 'none':
    case 'new':
    case 'gone':
    case 'incomparable':
      return say.changes[change];
  }
}

/** Both values of a comparison, "11,312 → 430"; where neither side is known, why not. */
export function sidesWords(words: Words, compared: ComparedFigures, { first, second }: TwoYears): string {
  const { first: before, second: after, hindrance } = compared;
  const why = hindrance
    ? words.messages.compare.hindrances[hindrance](yearText(words, first), yearText(words, second))
    : '';
  // One figure, or none at all, for both.
  if (before.state === 'not-applicable' && after.state === 'not-applicable')
    return figureWords(words, before);
  if (hindrance === 'both') return why;
  if (hindrance === 'one') return `${figureWords(words, before)}: ${why}`;
  // A net that cannot be known is no gap in a source.
  const said = (figure: Figure) =>
    figure.computed === 'net' && figure.state !== 'value'
      ? words.messages.flow.unavailable
      : figureWords(words, figure);
  const both = `${said(before)} → ${said(after)}`;
  return hindrance === 'period' ? `${both}: ${why}` : both;
}

/** Both counts of a move and how they stand to each other: "2,028 · 23,331 · 11.5 : 1"; a count that was not found is said. */
export function countsWords(words: Words, { own, partner, ratio }: BothCounts): string {
  const { noCount } = words.messages.card.mirror;
  // What a country counts, people or registrations, stands in the note of its source.
  const said = (figure: Figure) =>
    figure.state === 'absent'
      ? noCount
      : figure.value === null
        ? figureWords(words, figure)
        : number(words, figure.value);
  const ratios = ratio.state === 'value' ? [figureWords(words, ratio)] : [];
  return [said(own), said(partner), ...ratios].join('\u00a0· ');
}

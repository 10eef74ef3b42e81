// The answers that the atlas computes for its questions, in four languages: the sign, the number and the word for it.
import { describe, expect, it } from 'vitest';
import { type Question, type QuestionOption, questions } from '../../src/figures/questions.ts';
import { LANGUAGES } from '../../src/lib/language.ts';
import { formatNumber } from '../../src/lib/numberFormat.ts';
import { figureSentence } from '../../src/ui/base/figureSentence.ts';
import { optionWords } from '../../src/ui/questions/optionWords.ts';
import { atlas } from '../figures/readAtlas.ts';
import { dataRows } from '../package/dataRows.ts';
import { uiProps } from './uiProps.ts';

const computed = questions(atlas, 'all').filter(({ options }) =>
  options.some(({ figure }) => figure.computed),
);

const total = (layer: string, year: string): number =>
  Number(
    dataRows('indicators').find((row) => row.indicator === `${layer}-total` && row.from === year)?.value,
  );
const between = (layer: string, origin: string, destination: string, year: number): number =>
  Number(
    dataRows('flows').find(
      (row) =>
        row.layer === layer &&
        row.origin === origin &&
        row.destination === destination &&
        row.from === String(year),
    )?.value,
  );

/** The answer as the tables give it, worked out a second way; NaN where this test does not know how. */
function expected({ plan }: Question, { label, figure }: QuestionOption): number {
  const placeId = label.kind === 'place' ? label.placeId : '';
  if (plan.asks === 'fall' && label.kind === 'years')
    return total('residence-departures', label.to) - total('residence-departures', label.from);
  if (plan.asks === 'grew')
    return between(plan.layer, 'AZE', placeId, plan.toYear) - between(plan.layer, 'AZE', placeId, plan.year);
  if (plan.asks === 'balance')
    return (
      between('residence-arrivals', placeId, 'AZE', plan.year) -
      between('residence-departures', 'AZE', placeId, plan.year)
    );
  if (plan.asks === 'share') {
    const year = Number(figure.from);
    const share = between(plan.layer, 'AZE', plan.place, year) / total(plan.layer, String(year));
    return Math.round(share * 1000) / 10;
  }
  return Number.NaN;
}

describe.each(LANGUAGES)('In %s', (lang) => {
  it.each(computed.map((question) => [question.id, question] as const))(
    'the answers of %s say which way the number goes',
    async (_id, question) => {
      const { words } = await uiProps({}, lang);
      for (const option of question.options) {
        const value = expected(question, option);
        const isShare = option.figure.unit === 'percent';
        const number = formatNumber(lang, value, { percent: isShare, signed: !isShare });
        const said =
          option.label.kind === 'value' ? optionWords(words, option) : figureSentence(words, option.figure);
        expect(said).toMatch(isShare ? number : new RegExp(`^${number.replace('+', '\\+')}(?=\\D|$)`));
        expect(option.figure.computed && words.messages.figure[option.figure.computed]).toMatch(/\p{L}{3}/u);
      }
    },
  );
});

it('Four questions ask for a number that no table prints', () => {
  expect(computed.map(({ id }) => id)).toEqual(['share-1995', 'fall', 'grew', 'balance-2010']);
});

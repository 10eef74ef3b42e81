// What a picture says is what the page says: the same years, the same numbers, in every language.
import { describe, expect, it } from 'vitest';
import { maskNumbers } from '../../../src/figures/maskNumbers.ts';
import { LANGUAGES } from '../../../src/lib/language.ts';
import type { ViewState } from '../../../src/state/viewState.ts';
import { maskWords } from '../../../src/text/maskWords.ts';
import { sheetText } from '../../../src/ui/export/sheetText.ts';
import { atlas } from '../../figures/readAtlas.ts';
import { between, html, textOf } from '../rendered.tsx';
import { uiProps } from '../uiProps.ts';

const VIEWS: readonly (readonly [string, Partial<ViewState>])[] = [
  ['a year', { year: 1995 }],
  ['a year without figures by country', { year: 1997 }],
  ['two years', { year: 2010, compare: 1995 }],
  ['two years, the second earlier', { year: 1995, compare: 2010 }],
  ['two years of departures', { year: 2010, compare: 2000, flow: 'out' }],
  ['two years by the balance', { year: 2008, compare: 2003, flow: 'net' }],
  ['a year and one without figures', { year: 2010, compare: 1997, sourceFilter: 'report' }],
];

const TOPICS = atlas.topics.map(({ id }) => id);

/** Every number of a text, years included. */
const numbersIn = (text: string): readonly string[] => text.match(/\d[\d.,\u00a0\u202f]*\d|\d/g) ?? [];

describe.each(LANGUAGES)('In %s a picture', (lang) => {
  it.each(VIEWS)('of %s has the years and numbers of the panel', async (_what, change) => {
    const ui = await uiProps(change, lang);
    const { year, sentences } = sheetText(ui);
    const said = [year, ...sentences].join(' ');
    const panel = textOf(between(html(ui), '<p class="year', 'flow-choice'));
    const numbers = numbersIn(panel);
    expect(numbers.length).toBeGreaterThan(2);
    // The buttons of a gap jump to years that the sentence need not name.
    const jumps = numbersIn(textOf(between(html(ui), '<span class="jumps">', '</span>')));
    expect(numbers.filter((number) => !said.includes(number) && !jumps.includes(number))).toEqual([]);
  });

  it.each(TOPICS)('of the topic %s says what its panel says, and whom it counts', async (topic) => {
    const found = atlas.topics.find(({ id }) => id === topic);
    const ui = await uiProps({ topic, year: found?.opens ?? 0, layers: found?.layers ?? [] }, lang);
    const { sentences, caveat } = sheetText(ui);
    const panel = textOf(between(html(ui), 'class="sentence"', 'class="keys"'));
    const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\d]+/gu) ?? [];
    const said = wordsOf(sentences[0] ?? '');
    expect(said.length).toBeGreaterThan(5);
    expect(said.filter((word) => !wordsOf(panel).includes(word))).toEqual([]);
    expect(caveat).toContain(ui.dataText[`topic.${topic}.caveat`]);
  });

  it('of two years names both, the change of each total, and that it is computed', async () => {
    const ui = await uiProps({ year: 2010, compare: 1995 }, lang);
    const { year, sentences } = sheetText(ui);
    expect(year).toBe('1995 → 2010');
    expect(sentences).toHaveLength(4);
    for (const line of sentences.slice(1)) {
      expect(line).toContain(' → ');
      expect(line).toContain(`(${ui.words.messages.figure.computed})`);
    }
    expect(sentences[0]).toMatch(/1995.*2010/);
  });

  it('says no number while they are hidden, and nothing of which is the greater', async () => {
    const shown = await uiProps({ year: 1995 }, lang);
    const bundle = maskWords({ words: shown.words, dataText: shown.dataText });
    const { sentences } = sheetText({ ...shown, ...bundle, atlas: maskNumbers(atlas) });
    expect(numbersIn(sentences.join(' ')).filter((number) => number !== '1995')).toEqual([]);
    expect(sentences.join(' ').match(/\?/g)).toHaveLength(2);
  });
});

describe('The sources of a picture', () => {
  it('are those of both years', async () => {
    const ui = await uiProps({ year: 2011, compare: 2010, layers: ['deportations'] });
    const earlier = await uiProps({ year: 2010, layers: ['deportations'] });
    const lazyPart = await uiProps({ year: 2011, layers: ['deportations'] });
    const names = (text: string) => text.replace(/^[^:]*: /, '').split(' · ');
    const both = names(sheetText(ui).source);
    expect(new Set(both)).toEqual(
      new Set([...names(sheetText(earlier).source), ...names(sheetText(lazyPart).source)]),
    );
  });
});

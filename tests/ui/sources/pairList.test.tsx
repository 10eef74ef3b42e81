// The list of pairs in four languages: both numbers, dates and relations; nothing where it must not stand.
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/lib/language.ts';
import { formatNumber } from '../../../src/lib/numberFormat.ts';
import { loadPairs } from '../../../src/package/pairs.ts';
import type { ViewState } from '../../../src/state/viewState.ts';
import { maskWords } from '../../../src/text/maskWords.ts';
import { PairList, PairSection } from '../../../src/ui/sources/PairList.tsx';
import { wholeAtlas } from '../../figures/readAtlas.ts';
import { dataFile, dataRows } from '../../package/dataRows.ts';
import { withNotes } from '../notes.tsx';
import { textOf } from '../rendered.tsx';
import { uiProps } from '../uiProps.ts';

const data = await loadPairs(wholeAtlas, async (file) => dataFile(file));
if (!('pairs' in data)) throw new Error('the pairs are broken');

const propsOf = async (view: Partial<ViewState>, lang: (typeof LANGUAGES)[number] = 'en') => ({
  ...(await uiProps(view, lang)),
  atlas: wholeAtlas,
  fullAtlas: wholeAtlas,
});

describe.each(LANGUAGES)('In the language "%s"', (lang) => {
  it('every pair has its words, its relation and both numbers', async () => {
    const props = await propsOf({}, lang);
    const { markup } = withNotes(props, <PairSection data={data} again={() => undefined} />);
    const text = textOf(markup);
    const say = props.words.messages.sources.pairs;
    for (const { id } of dataRows('pairs'))
      expect(text).toContain(textOf(props.dataText[`pair.${id}`] ?? 'no words'));
    for (const relation of Object.values(say.relation)) expect(text).toContain(relation);
    for (const value of [16753, 16756, 1891, 1894, 579000, 578545, 1432600, 1433513, 2204, 2024, 3957, 3597])
      expect(text).toContain(textOf(formatNumber(lang, value)));
    for (const same of [say.sameNumbers('88', '90'), say.samePlaces('10', '10'), say.endOf('2005')])
      expect(text).toContain(same);
  });
});

describe('The list of pairs', () => {
  it('is not there while the report alone speaks', async () => {
    const props = await propsOf({ sourceFilter: 'report' });
    expect(withNotes(props, <PairList />).markup).toBe('');
  });

  it('is not there while numbers are hidden', async () => {
    const props = await propsOf({});
    const hidden = { ...props, ...maskWords({ words: props.words, dataText: props.dataText }) };
    expect(withNotes(hidden, <PairList />).markup).toBe('');
  });

  it('says that it is loading, and offers to try again where it does not come', async () => {
    const props = await propsOf({});
    const say = props.words.messages;
    const again = () => undefined;
    const loading = withNotes(props, <PairSection data="loading" again={again} />).markup;
    expect(textOf(loading)).toContain(say.sources.pairs.loading);
    const failed = withNotes(props, <PairSection data="failed" again={again} />).markup;
    expect(textOf(failed)).toContain(say.sources.pairs.failed);
    expect(textOf(failed)).toContain(say.failure.retry);
  });
});

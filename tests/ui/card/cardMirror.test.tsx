// The mirror in the card: both counts in four languages, each with its source, and nothing where it must not stand.
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/lib/language.ts';
import { formatNumber } from '../../../src/lib/numberFormat.ts';
import type { ViewState } from '../../../src/state/viewState.ts';
import { maskWords } from '../../../src/text/maskWords.ts';
import { placeName } from '../../../src/ui/base/format.ts';
import type { ArrivingRecord } from '../../../src/ui/base/useMirror.ts';
import { CardMirror, MirrorSection } from '../../../src/ui/card/CardMirror.tsx';
import { wholeAtlas } from '../../figures/readAtlas.ts';
import { readRecord } from '../../figures/readRecord.ts';
import { withNotes } from '../notes.tsx';
import { walkNumbers } from '../numberWalk.ts';
import { textOf } from '../rendered.tsx';
import { uiProps } from '../uiProps.ts';

const record = readRecord('flows-partners');

async function propsOf(view: Partial<ViewState>, lang: Language = 'en') {
  return { ...(await uiProps(view, lang)), atlas: wholeAtlas, fullAtlas: wholeAtlas };
}

async function section(
  placeId: string,
  year: number,
  lang: Language = 'en',
  arriving: ArrivingRecord = record,
) {
  const props = await propsOf({ year }, lang);
  const name = placeName(props.words, placeId);
  return {
    props,
    ...withNotes(
      props,
      <MirrorSection placeId={placeId} name={name} record={arriving} again={() => undefined} />,
    ),
  };
}

describe.each(LANGUAGES)('In the language "%s"', (lang) => {
  it('the card of Russia has both counts of 2008, their ratio and the sentence about the rules', async () => {
    const { markup, props } = await section('RUS', 2008, lang);
    const text = textOf(markup);
    const { mirror: say } = props.words.messages.card;
    for (const said of [say.title('2008'), say.caveat, say.gaps, say.out, say.in, say.own])
      expect(text).toContain(textOf(said));
    for (const value of [2028, 23331]) expect(text).toContain(textOf(formatNumber(lang, value)));
    expect(text).toContain(`${formatNumber(lang, 11.5)} : 1 ${props.words.messages.figure.computed}`);
  });

  it('no count by country is said of Azerbaijan in 1992, and of both in 2011', async () => {
    const before = await section('RUS', 1992, lang);
    const { mirror: say } = before.props.words.messages.card;
    expect(textOf(before.markup)).toContain(textOf(formatNumber(lang, 69943)));
    expect(textOf(before.markup)).toContain(say.noOwn);
    const after = textOf((await section('RUS', 2011, lang)).markup);
    expect(after).toContain(say.noOwn);
    expect(after).toContain(say.noCount);
    expect(after).not.toContain(' : 1');
  });

  it('green cards stand on a line of their own, said to be another thing', async () => {
    const { markup, props } = await section('USA', 2008, lang);
    const text = textOf(markup);
    expect(text).toContain(props.dataText['layer.residents-admitted.title']);
    expect(text).toContain(props.words.messages.card.mirror.notTheSame);
    expect(text).toContain(textOf(formatNumber(lang, 1071)));
  });
});

describe('The section', () => {
  it.each([
    ['RUS', 1992],
    ['RUS', 2007],
    ['RUS', 2008],
    ['DEU', 2003],
    ['USA', 2008],
    ['UKR', 2005],
    ['CAN', 1995],
  ])('opens the source of every number of %s in %i', async (placeId, year) => {
    const { markup, notes } = await section(placeId, year);
    const walked = walkNumbers(markup, notes, []);
    expect(walked.wrong).toEqual([]);
    expect(walked.sourced).toBeGreaterThan(0);
  });

  it('says that Germany counts registrations', async () => {
    const text = textOf((await section('DEU', 2003)).markup);
    expect(text).toContain('2,333 registrations');
    expect(text).toContain('50.7 : 1 computed');
  });

  it('says so where Azerbaijan counted more than the other country', async () => {
    expect(textOf((await section('RUS', 2005)).markup)).toContain('1.8 : 1 computed');
    // Azerbaijan counted 6,230 who left, Russia 5,587 who came.
    expect(textOf((await section('RUS', 2001)).markup)).toContain('1 : 1.1 computed');
  });

  it('is calm while the record comes, and offers to try again where it does not', async () => {
    const coming = textOf((await section('RUS', 2008, 'en', 'loading')).markup);
    expect(coming).toContain('Loading what the other country counted…');
    const { markup } = await section('RUS', 2008, 'en', 'failed');
    expect(markup).toContain('role="alert"');
    expect(textOf(markup)).toContain('What the other country counted could not be loaded. Try again');
  });

  it('is not there for a country that nobody counted', async () => {
    expect((await section('UGA', 2008)).markup).toBe('');
  });

  it('is not in the card with the report alone, while numbers are hidden, and of Azerbaijan itself', async () => {
    const card = (props: Awaited<ReturnType<typeof propsOf>>, placeId: string) =>
      withNotes(props, <CardMirror placeId={placeId} name="Russia" />).markup;
    const shown = await propsOf({ year: 2008 });
    const hidden = { ...shown, ...maskWords({ words: shown.words, dataText: shown.dataText }) };
    expect(card(shown, 'RUS')).toContain('Loading');
    expect(card(hidden, 'RUS')).toBe('');
    expect(card(await propsOf({ year: 2008, sourceFilter: 'report' }), 'RUS')).toBe('');
    expect(card(shown, 'AZE')).toBe('');
  });
});

// People counted at a date: their date in words, both sides of a flight in the same form, and no moves of a year.
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/lib/language.ts';
import { colourVariable } from '../../src/ui/base/colourVariable.ts';
import { number } from '../../src/ui/base/format.ts';
import { headlineText } from '../../src/ui/topics/headlineWords.ts';
import { bankAtlas, unhcrAtlas } from '../figures/readRecord.ts';
import { dataRows } from '../package/dataRows.ts';
import { between, html, stockTipHtml, textOf } from './rendered.tsx';
import { uiProps } from './uiProps.ts';

describe.each(LANGUAGES)('A layer of people at a date, in %s', (lang) => {
  const view = { year: 2008, layers: ['displacement'] };
  const listOf = (markup: string) => between(markup, '<section class="shares stock">', '</section>');

  it('is a list with its date in words, those who fled either way one after another', async () => {
    const props = await uiProps(view, lang);
    const { partners, figure } = props.words.messages;
    const list = textOf(listOf(html(props)));
    expect(list).toContain(partners.stockIn);
    expect(list).toContain(partners.stockOut);
    const date = { en: 'February 2008', az: 'fevral', ru: 'февраль', tr: 'Şubat' }[lang];
    expect(list).toContain(date);
    const [came, left] = ['note.displaced-armenia', 'note.displaced-armenians'].map(
      (key) => props.dataText[key] ?? key,
    );
    expect(list.split(came ?? '')).toHaveLength(2);
    expect(list.split(left ?? '')).toHaveLength(2);
    expect(list).toContain(figure.mentioned);
  });

  it('is no list of partners by people who moved in the year', async () => {
    const props = await uiProps(view, lang);
    const { partners } = props.words.messages;
    const text = textOf(html(props));
    expect(text).not.toContain(partners.heading('2008'));
    expect(text).not.toContain(partners.empty('2008'));
  });

  it('is called by its topic where those who are counted did not move to live, and by partners where they did', async () => {
    const topics = [
      ['deportations', ['deportations'], 2011],
      ['residence', ['residence-arrivals', 'residence-departures'], 1995],
    ] as const;
    for (const [topic, layers, year] of topics) {
      const props = await uiProps({ topic, layers: [...layers], year }, lang);
      const { partners } = props.words.messages;
      const title = `${props.dataText[`topic.${topic}.title`]}, ${year}`;
      const list = textOf(between(html(props), '<section class="partners">', '</section>'));
      expect(list.includes(title), topic).toBe(topic === 'deportations');
      expect(list.includes(partners.heading(String(year))), topic).toBe(topic === 'residence');
    }
  });

  it('says in a year between its dates that it has none, and offers both', async () => {
    const props = await uiProps({ year: 2007, layers: ['displacement'] }, lang);
    const list = between(html(props), '<section class="partners">', '</section>');
    expect(textOf(list)).toContain(textOf(props.words.messages.year.gap('2007', '2006', '2008')));
    for (const year of ['2006', '2008']) expect(list).toContain(props.words.messages.jumpTo(year));
  });

  it('has on the card of a country its date and which way, and both notes', async () => {
    const props = await uiProps({ ...view, focus: 'ARM' }, lang);
    const card = textOf(between(html(props), '<dialog', '</dialog>'));
    const { stock } = props.words.messages.card;
    expect(card).toContain(`${stock.from} ${props.words.messages.partners.asOf('').trim()}`.split(' ')[0]);
    for (const key of ['note.displaced-armenia', 'note.displaced-armenians'])
      expect(card).toContain(props.dataText[key] ?? key);
  });
});

describe.each(LANGUAGES)('The people whom UNHCR counts at the end of a year, in %s', (lang) => {
  const topic = unhcrAtlas.topics.find(({ id }) => id === 'displacement');
  const persons = (layer: string, origin: string, destination: string) =>
    Number(
      dataRows('stocks-unhcr').find(
        (row) =>
          row.layer === layer &&
          row.from === String(topic?.opens) &&
          row.origin === origin &&
          row.destination === destination,
      )?.value,
    );
  const within = persons('internally-displaced', 'AZE', 'AZE');
  const abroad = persons('refugees', 'AZE', 'ARM');
  const here = persons('refugees', 'ARM', 'AZE');
  const propsOf = async () => {
    const view = { topic: 'displacement', layers: topic?.layers ?? [], year: topic?.opens ?? 0 };
    const props = await uiProps(view, lang);
    return { ...props, atlas: unhcrAtlas, counted: unhcrAtlas, mapped: unhcrAtlas, overview: unhcrAtlas };
  };

  it('stand in the headline of the year in which the topic opens, in the list and for those who hear the page', async () => {
    const props = await propsOf();
    const markup = html(props);
    const headline = textOf(between(markup, '<p class="statements">', '</p>'));
    const list = textOf(markup.slice(markup.indexOf('<section class="shares stock">')));
    for (const value of [within, abroad, here])
      for (const text of [headline, list, headlineText(props)])
        expect(textOf(text)).toContain(textOf(number(props.words, value)));
    expect(list).toContain(props.words.messages.partners.stockWithin);
    expect(list).toContain(props.words.messages.partners.unstated);
  });

  it('are told in the tip of their disc, each group with its number, with the date and who counted', async () => {
    const props = await propsOf();
    const tip = textOf(stockTipHtml(props, 'AZE'));
    const { partners } = props.words.messages;
    expect(tip).toContain(`${partners.stockWithin}: ${textOf(number(props.words, within))}`);
    expect(tip).toContain(textOf(number(props.words, here)));
    expect(tip).toContain(String(topic?.opens));
  });
});

describe('The list of emigrants and immigrants', () => {
  const topic = bankAtlas.topics.find(({ id }) => id === 'stocks');
  const listOf = async (change: Parameters<typeof uiProps>[0] = {}) => {
    const view = { topic: 'stocks', layers: topic?.layers ?? [], year: 2010, ...change };
    const props = { ...(await uiProps(view)), atlas: bankAtlas, counted: bankAtlas, mapped: bankAtlas };
    const whole = between(html({ ...props, overview: bankAtlas }), '<section class="partners">', '</aside>');
    return { whole, words: props.words.messages, note: props.dataText['note.world-bank'] };
  };
  /** The last picture before the words. */
  const markBefore = (markup: string, words: string) =>
    markup.slice(markup.lastIndexOf('<svg', markup.indexOf(words)), markup.indexOf(words));

  it('has beside each group the colour and pattern that the map has for who they are', async () => {
    const { whole, words } = await listOf();
    const [left, came] = [words.partners.stockOut, words.partners.stockIn].map((each) =>
      markBefore(whole, each),
    );
    expect(left).toContain(colourVariable('stocks'));
    expect(left).not.toContain(colourVariable('origins'));
    expect(came).toContain(colourVariable('origins'));
    expect(came).toContain('stroke-dasharray');
  });

  it('names the rings that the map draws of earlier years, and goes to theirs; without outlines it has none', async () => {
    const jump = "Migrants' origins: go to 2009";
    expect((await listOf()).whole).toContain(jump);
    expect((await listOf({ outlines: false })).whole).not.toContain(jump);
  });

  it('says once what both lists have in common', async () => {
    const { whole } = await listOf();
    expect(textOf(whole).split('An estimate of the World Bank')).toHaveLength(2);
  });
});

// People counted at a date: their date in words, both sides of a flight in the same form, and no moves of a year.
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/lib/language.ts';
import { between, html, textOf } from './rendered.tsx';
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

  it('has on the card of a country its date and which way, and both notes', async () => {
    const props = await uiProps({ ...view, focus: 'ARM' }, lang);
    const card = textOf(between(html(props), '<dialog', '</dialog>'));
    const { stock } = props.words.messages.card;
    expect(card).toContain(`${stock.from} ${props.words.messages.partners.asOf('').trim()}`.split(' ')[0]);
    for (const key of ['note.displaced-armenia', 'note.displaced-armenians'])
      expect(card).toContain(props.dataText[key] ?? key);
  });
});

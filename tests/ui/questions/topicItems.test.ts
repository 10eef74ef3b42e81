// The worksheet of a topic: enough to do, nothing asked twice, no item that tells what another asks; each answer has its source.
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/lib/language.ts';
import { loadStories } from '../../../src/package/loadStories.ts';
import type { WorksheetItem } from '../../../src/ui/questions/worksheetItem.ts';
import { worksheetItems } from '../../../src/ui/questions/worksheetItems.ts';
import { wholeAtlas as atlas } from '../../figures/readAtlas.ts';
import { dataFile } from '../../package/dataRows.ts';
import { uiProps } from '../uiProps.ts';

async function itemsOf(
  id: string,
  lang: (typeof LANGUAGES)[number] = 'en',
): Promise<readonly WorksheetItem[]> {
  const ui = { ...(await uiProps({}, lang)), atlas, counted: atlas, fullAtlas: atlas };
  return worksheetItems(ui, { kind: 'topic', id });
}

const TOPICS = atlas.topics.map(({ id }) => id);

describe.each(TOPICS)('The worksheet of the topic %s', (id) => {
  it.each(LANGUAGES)('asks six to ten things in %s, each in other words', async (lang) => {
    const texts = (await itemsOf(id, lang)).map(({ text }) => text);
    expect(texts.length).toBeGreaterThanOrEqual(6);
    expect(texts.length).toBeLessThanOrEqual(10);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.join()).not.toMatch(/[{}]|undefined/);
  });

  it('writes into no item the number that another asks for', async () => {
    const items = await itemsOf(id);
    for (const item of items) {
      if (item.kind !== 'gap' || !/\d{3}/.test(item.answer)) continue;
      const others = items.filter((other) => other !== item).map(({ text }) => text);
      expect(others.join(' ')).not.toContain(item.answer);
    }
  });
});

describe('The worksheet of a topic', () => {
  it('takes its answers from the figures, with their sources', async () => {
    const items = await itemsOf('deportations');
    const gap = items.find(({ text }) => text.endsWith('counted ____________ deported foreigners (2011).'));
    expect(gap).toMatchObject({ kind: 'gap', answer: '3,023', figure: { refs: [{ source: 'mia' }] } });
  });

  it('asks for places that sources name without a number, and lists them on the answer sheet', async () => {
    const items = await itemsOf('transit');
    expect(items.find(({ text }) => text.startsWith('Ways onward: which ones?'))).toMatchObject({
      kind: 'open',
      answer: '4: China, Georgia, Russia, Türkiye',
      refs: [
        { source: 'icmpd-2005-yearbook', locator: 'Irregular migration, main routes, onward territory' },
        { source: 'report' },
      ],
    });
  });

  it('has a source for every answer, of a story too', async () => {
    const book = await loadStories(atlas, 'en', async (file) => dataFile(file));
    const ui = { ...(await uiProps()), atlas, counted: atlas, fullAtlas: atlas, book };
    const subjects = [
      ...TOPICS.map((id) => ({ kind: 'topic', id }) as const),
      ...book.stories.map(({ id }) => ({ kind: 'story', id }) as const),
    ];
    const refsOf = (item: WorksheetItem) =>
      item.kind === 'open'
        ? item.refs
        : item.kind === 'gap'
          ? item.figure.refs
          : (item.question.options[item.question.answer]?.figure.refs ?? []);
    const items = subjects.flatMap((subject) => worksheetItems(ui, subject));
    const answered = items.filter((item) => item.kind !== 'open' || item.answer !== '');
    expect(answered.some(({ kind }) => kind === 'open')).toBe(true);
    expect(answered.filter((item) => refsOf(item).length === 0).map(({ text }) => text)).toEqual([]);
    const known = new Set(atlas.sources.map(({ id }) => id));
    expect(answered.flatMap(refsOf).filter(({ source }) => !known.has(source))).toEqual([]);
  });
});

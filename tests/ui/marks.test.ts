// What stands beside a number wherever it is listed: the mark of a contradiction, and that it is not of the report.
import { describe, expect, it } from 'vitest';
import { atlas, wholeAtlas } from '../figures/readAtlas.ts';
import { between, html, layersHtml, textOf } from './rendered.tsx';
import { uiProps } from './uiProps.ts';

const NOT = 'not from the report';
const row = (markup: string, place: string) => between(markup, `data-place="${place}"`, '</li>');

describe('The list of partners', () => {
  it('marks the number that sources contradict, and no other', async () => {
    const markup = html(await uiProps({ year: 2011, layers: ['deportations'], top: 99 }));
    expect(row(markup, 'RUS')).toContain('aria-label="Sources differ: Russia, 2011"');
    expect(row(markup, 'TUR')).not.toContain('Sources differ');
  });

  it('marks shares that are only almost percentages', async () => {
    const markup = html(await uiProps({ year: 2011, layers: ['work-permits'] }));
    expect(markup).toContain('aria-label="Sources differ: Work permits, Türkiye"');
  });
});

describe('The two tables that differ on 2008', () => {
  it('stand beside each other in the sentence of the year', async () => {
    const said = textOf(between(html(await uiProps({ year: 2008 })), '<div class="sentence">', '</div>'));
    expect(said).toMatch(/^3,600 .*people came to live, 2,500 .*Another table of the report has 3,957/);
  });

  it('are marked at the countries that are not listed, in that year alone', async () => {
    const others = async (year: number) => between(html(await uiProps({ year })), 'others-line', '</p>');
    expect(await others(2008)).toContain('aria-label="Sources differ: Other countries, 2008"');
    expect(await others(2010)).not.toContain('Sources differ');
  });
});

describe('What is not of the report', () => {
  it('is said in the row of its layer, in the year in which another source speaks', async () => {
    const layer = async (year: number) =>
      textOf(
        between(
          layersHtml(await uiProps({ year, layers: ['deportations'] })),
          'Deportations</span>',
          '</div>',
        ),
      );
    expect(await layer(2009)).toContain(NOT);
    expect(await layer(2010)).toContain(`January–June 2010 ${NOT}`);
    expect(await layer(2011)).not.toContain(NOT);
  });

  it('is said in the sentence of a year whose totals it gives', async () => {
    const sentence = async (year: number) =>
      textOf(between(html(await uiProps({ year })), '<div class="sentence">', '</div>'));
    expect(await sentence(1993)).toContain(`left. (${NOT})`);
    expect(await sentence(1995)).not.toContain(NOT);
  });

  it('is said in its rows of the table', async () => {
    const table = async (year: number) =>
      textOf(
        between(html(await uiProps({ year, layers: ['deportations'], view: 'table' })), '<tbody', '</tbody>'),
      );
    expect(await table(2009)).toContain(NOT);
    expect(await table(2011)).not.toContain(NOT);
  });
});

describe('Each of the contradictions', () => {
  it('gives every value with who published it and where, those of second sources marked', async () => {
    const props = await uiProps({}, 'en', { panel: 'sources' });
    const parts = html({ ...props, atlas: wholeAtlas })
      .split('<div class="contradiction">')
      .slice(1);
    expect(parts).toHaveLength(atlas.discrepancies.length);
    atlas.discrepancies.forEach(({ id, rows }, at) => {
      const values = (parts[at] ?? '').split('<p class="who">').slice(1);
      expect(values.length, id).toBeGreaterThan(0);
      const who = values.map((part) => textOf(between(`<${part}`, '<', '</p>')));
      expect(who.filter((name) => !/\p{L}{3}/u.test(name))).toEqual([]);
      const lines = values.flatMap((part) => part.split('<li>').slice(1));
      expect(lines.length, id).toBe(rows.length);
      for (const line of lines)
        expect(textOf(line.split('class="soft" lang="en">')[1] ?? '')).toMatch(/\p{L}{4}/u);
    });
    const second = textOf(between(parts[0] ?? '', 'agora-az.org', '</p>'));
    expect(second).toContain(NOT);
  });
});

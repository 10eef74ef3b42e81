// The charts of the panel of Azerbaijan: a share of its whole, both ends of a range, no half year as a year, one unit.
import { describe, expect, it } from 'vitest';
import { nationalSections } from '../../src/figures/national.ts';
import { atlas } from '../figures/readAtlas.ts';
import { between, html, textOf } from './rendered.tsx';
import { uiProps } from './uiProps.ts';

const words = async (lang: 'en' | 'az' | 'ru' | 'tr' = 'en') => {
  const { words: spoken, dataText } = await uiProps({}, lang);
  const headings = atlas.sections.map(({ id }) => [id, dataText[`section.${id}`] ?? ''] as const);
  const sections: Readonly<Record<string, string>> = Object.fromEntries(headings);
  return { ...spoken.messages.azerbaijan, sections };
};
const panel = async (lang: 'en' | 'az' | 'ru' | 'tr' = 'en') =>
  html(await uiProps({ year: 2010 }, lang, { panel: 'azerbaijan' }));

/** The markup of the section with this heading. */
function section(markup: string, heading = ''): string {
  const found = markup.split('<section class="national">').find((part) => part.includes(`>${heading}</h3>`));
  return (found ?? '').split('</section>')[0] ?? '';
}

const barsIn = (markup: string) => markup.match(/class="lying-bar"/g) ?? [];

describe.each(['en', 'az', 'ru', 'tr'] as const)('The panel of Azerbaijan in %s', (lang) => {
  it('has a chart for every section of one unit, its table one press away', async () => {
    const [markup, { sections, showTable }] = await Promise.all([panel(lang), words(lang)]);
    for (const { id, chart } of nationalSections(atlas, 'all')) {
      const part = section(markup, sections[id]);
      expect(/class="(?:national-bars|national-years)"/.test(part), id).toBe(chart !== 'list');
      expect(part.includes(`aria-label="${sections[id]}: ${showTable}"`), id).toBe(chart !== 'list');
    }
    const lists = atlas.sections.filter(({ chart }) => chart === 'list').map(({ id }) => id);
    expect(lists).toEqual(['skilled', 'victims']);
  });
});

describe('A chart of the panel', () => {
  it('has a bar for each number', async () => {
    const [markup, { sections }] = await Promise.all([panel(), words()]);
    expect(barsIn(section(markup, sections.motives))).toHaveLength(4);
    expect(barsIn(section(markup, sections.permits))).toHaveLength(5);
    const part = section(markup, sections.irregular);
    expect(barsIn(part)).toHaveLength(2);
    expect(textOf(part)).toContain('about 30,000 to 50,000');
  });

  it('never stands half a year beside whole years as if it were one', async () => {
    const [markup, { sections }] = await Promise.all([panel(), words()]);
    const part = section(markup, sections.deportations);
    expect(part).not.toContain('national-years');
    expect(textOf(part)).toMatch(/Deportations, total January–June 2010 1,440 not from the report/);
  });

  it('says at its axis what it counts', async () => {
    const [markup, { sections }] = await Promise.all([panel(), words()]);
    const unit = (heading = '') => textOf(between(section(markup, heading), '<p class="axis-unit">', '</p>'));
    expect([sections.movement, sections.net, sections['remittances-in']].map(unit)).toEqual([
      'people',
      'people',
      'US$ million',
    ]);
  });

  it('draws the work of the State Migration Service in cases, its other units in the table below', async () => {
    const [markup, { sections }] = await Promise.all([panel(), words()]);
    const part = section(markup, sections['state-migration-service']);
    expect(barsIn(part)).toHaveLength(3);
    for (const figure of ['48,250 applications', '7,211 decisions', '655.5 decisions'])
      expect(textOf(part)).toContain(figure);
  });
});

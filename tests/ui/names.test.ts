// The roles and names that people and screen readers rely on; English names are fixed.
import { describe, expect, it } from 'vitest';
import { atlas } from '../figures/readAtlas.ts';
import { between, html, layersHtml, names, textOf } from './rendered.tsx';
import { uiProps } from './uiProps.ts';

describe('The interface in English', () => {
  it('names the buttons of the timeline', async () => {
    const buttons = names(html(await uiProps()), 'button');
    for (const name of ['Play', 'Previous year', 'Next year', 'First year', 'Last year']) {
      expect(buttons).toContain(name);
    }
  });

  it('turns Play into Pause while playing, and keeps the status silent', async () => {
    const markup = html(await uiProps({}, 'en', { playing: true }));
    expect(names(markup, 'button')).toContain('Pause');
    expect(names(markup, 'button')).not.toContain('Play');
    expect(textOf(between(markup, '<p role="status"', '</p>'))).toBe('');
  });

  it('has a native range named Year, whose value text says the year and what it holds', async () => {
    const markup = html(await uiProps({ year: 2008 }));
    const slider = /<input[^>]*type="range"[^>]*>/.exec(markup)?.[0] ?? '';
    expect(slider).toContain('aria-label="Year"');
    expect(slider).toContain('min="1990"');
    expect(slider).toContain('max="2011"');
    expect(slider).toContain('aria-valuetext="2008: arrivals 3,600, departures 2,500; figures by country"');
  });

  it('has a group of layers with a checkbox for each, named by its title', async () => {
    const props = await uiProps();
    const group = between(layersHtml(props), '<fieldset class="layers">', '</fieldset>');
    expect(textOf(between(group, '<legend>', '</legend>'))).toBe('Layers');
    expect(group.match(/type="checkbox"/g)?.length).toBe(atlas.layers.length);
    for (const { id } of atlas.layers) expect(group).toContain(props.dataText[`layer.${id}.title`]);
  });

  it('has comboboxes for countries and language, a radio for each topic, and one menu', async () => {
    const markup = html(await uiProps());
    expect(markup).toMatch(/<input[^>]*role="combobox"[^>]*aria-label="Find a country"/);
    expect(names(markup, 'select')).toContain('Language');
    const topics = between(markup, 'role="radiogroup" aria-label="Topic"', '</div>');
    expect(names(topics, 'input')).toEqual([
      'Registered moves',
      'Deportations',
      'Irregular routes',
      'Trafficking in persons',
      'Refugees and displaced people',
      'Emigrants and immigrants',
      'Work and remittances',
    ]);
    expect(names(markup, 'button')).toContain('Menu');
  });

  it('names the card by its country', async () => {
    const markup = html(await uiProps({ focus: 'UKR' }));
    const dialog = between(markup, '<dialog', '</dialog>');
    const id = /aria-labelledby="([^"]+)"/.exec(dialog)?.[1];
    expect(dialog).toMatch(new RegExp(`<h2 id="${id}"[^>]*>Ukraine</h2>`));
    expect(names(dialog, 'button')).toContain('Close');
  });
});

describe.each(['en', 'az', 'ru', 'tr'] as const)('The interface in %s', (lang) => {
  it('gives every button a name', async () => {
    for (const panel of ['sources', 'help', 'azerbaijan', null] as const) {
      const markup = html(await uiProps({ focus: 'RUS', year: 2008 }, lang, { panel }));
      const nameless = [...markup.matchAll(/<button\b([^>]*)>(.*?)<\/button>/gs)].filter(
        ([, attributes = '', inside = '']) => !/aria-label="[^"]+"/.test(attributes) && textOf(inside) === '',
      );
      expect(nameless.map(([whole]) => whole)).toEqual([]);
    }
  });

  it('shows no undefined, NaN or key in the place of words', async () => {
    for (const year of [1990, 1995, 1997, 2008, 2011]) {
      const props = await uiProps({ year, focus: 'TUR', layers: atlas.layers.map(({ id }) => id) }, lang, {
        panel: 'azerbaijan',
      });
      expect(textOf(html(props))).not.toMatch(/undefined|NaN|\[object|indicator\.|layer\./);
    }
  });
});

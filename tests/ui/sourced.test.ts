// Every number of the card and of the national panel carries a button to its source.
import { describe, expect, it } from 'vitest';
import { atlas } from '../figures/readAtlas.ts';
import { between, html, textOf } from './rendered.tsx';
import { uiProps } from './uiProps.ts';

/** Each figure with a value, as far as the element that holds it goes. */
function figures(markup: string): readonly string[] {
  return markup
    .split('<span class="figure ')
    .slice(1)
    .filter((part) => part.startsWith('value"'))
    .map((part) => part.split(/<\/(?:dd|li|td|p)>/)[0] ?? '');
}

const unsourced = (markup: string) =>
  figures(markup)
    .filter((part) => !part.includes('class="ref"'))
    .map(textOf);

describe('The country card', () => {
  it.each([1995, 1997, 2008, 2011])(
    'has a source button at each number of %i, for every place',
    async (year) => {
      for (const { id } of atlas.places) {
        const card = between(html(await uiProps({ year, focus: id })), '<dialog', '</dialog>');
        expect(unsourced(card), id).toEqual([]);
      }
    },
  );

  it('says that a net is computed', async () => {
    const card = html(await uiProps({ year: 1995, focus: 'UKR' }));
    // Table 3 less Table 2, Ukraine, 1995: 367 - 860.
    expect(textOf(card)).toContain('Net migration −493 computed');
  });

  it('gives each route a source button', async () => {
    const routes = between(
      html(await uiProps({ focus: 'UZB' })),
      '<section class="card-routes">',
      '</section>',
    );
    const lines = routes.match(/class="stops"/g)?.length ?? 0;
    expect(lines).toBeGreaterThan(0);
    expect(routes.match(/class="ref"/g)?.length).toBe(lines);
    expect(textOf(routes)).not.toMatch(/\d/);
  });
});

describe('The national panel', () => {
  it('has a source button at each number', async () => {
    const markup = html(await uiProps({}, 'en', { panel: 'azerbaijan' }));
    const panel = between(markup, '<dialog class="side-panel"', '</dialog>');
    expect(figures(panel).length).toBeGreaterThan(20);
    expect(unsourced(panel)).toEqual([]);
  });
});

describe('The sources panel', () => {
  it('lists every source and every contradiction with its values', async () => {
    const props = await uiProps({}, 'en', { panel: 'sources' });
    const panel = textOf(html(props));
    for (const { title } of atlas.sources) expect(panel).toContain(textOf(title));
    for (const { id } of atlas.discrepancies)
      expect(panel).toContain(textOf(props.dataText[`discrepancy.${id}`] ?? id));
  });
});

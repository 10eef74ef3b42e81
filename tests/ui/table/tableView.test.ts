// The table view: every row behind the view, in words, each number with its source and its place there.
import { describe, expect, it } from 'vitest';
import { atlas, wholeAtlas } from '../../figures/readAtlas.ts';
import { dataRows } from '../../package/dataRows.ts';
import { between, html, names, textOf } from '../rendered.tsx';
import { uiProps } from '../uiProps.ts';

const ALL_LAYERS = atlas.layers.map((layer) => layer.id);

async function rowsOf(change: Parameters<typeof uiProps>[0], lang?: Parameters<typeof uiProps>[1]) {
  return rowsIn(await uiProps({ ...change, view: 'table' }, lang));
}

function rowsIn(props: Parameters<typeof html>[0]) {
  const table = between(html(props), '<section class="table-view"', '</section>');
  const body = between(table, '<tbody', '</tbody>');
  const rows = body.split('<tr').slice(1);
  return rows.map((row) => ({
    markup: row,
    cells: row
      .split('<td')
      .slice(1)
      .map((cell) => textOf(`<td${cell}`)),
  }));
}

describe('The table view', () => {
  it('holds a row for each cell of Tables 2 and 3 of a year, and the remainders and totals', async () => {
    const rows = await rowsOf({ year: 1995 });
    const listed = dataRows('flows').filter(
      (row) => row.from === '1995' && (row.layer ?? '').startsWith('residence-'),
    );
    const kinds = rows.map((row) => /class="kind-(\w+)"/.exec(row.markup)?.[1]);
    expect(kinds.filter((kind) => kind === 'row')).toHaveLength(listed.length);
    expect(kinds.filter((kind) => kind === 'other')).toHaveLength(2);
    expect(kinds.filter((kind) => kind === 'total')).toHaveLength(2);
  });

  it('labels other countries as computed and gives them no place', async () => {
    const other = (await rowsOf({ year: 1995 })).find((row) => row.cells.includes('other countries'));
    // Table 2, 1995: 16,033 less the eight countries listed.
    expect(other?.cells.join(' ')).toContain('2,829');
    expect(other?.cells).toContain('computed');
  });

  it('says "none reported" for a dash and never zero', async () => {
    const rows = await rowsOf({ year: 2008 });
    const iran = rows.find((row) => row.cells[0]?.startsWith('Departures') && row.cells[2] === 'Iran');
    expect(iran?.cells[3]).toContain('none reported');
    expect(iran?.cells[5]).toBe('none reported');
    expect(rows.some((row) => /^0\b/.test(row.cells[3] ?? ''))).toBe(false);
  });

  it('names the bodies of its sources without their departments', async () => {
    const props = await uiProps({ year: 1996, view: 'table' }, 'ru');
    const rows = rowsIn({ ...props, atlas: wholeAtlas, counted: wholeAtlas });
    const sources = new Set(rows.map(({ cells }) => cells.at(-2)));
    expect(sources).toContain('Организация Объединённых Наций');
    expect([...sources].filter((name) => name?.includes(','))).toEqual([]);
  });

  it('says of a source that it is in English only where its name is', async () => {
    const cellsIn = async (lang: 'ru' | 'en') =>
      (await rowsOf({ year: 2010, layers: ALL_LAYERS }, lang)).flatMap(
        ({ markup }) => markup.match(/<td class="col-source".*?<\/td>/g) ?? [],
      );
    const cells = await cellsIn('ru');
    expect(cells.length).toBeGreaterThan(20);
    for (const cell of cells) {
      expect(cell).not.toMatch(/^<td[^>]*lang/);
      expect(/lang="en"[^<]*\p{Script=Cyrillic}/u.test(cell), cell).toBe(false);
      if (!/\p{Script=Cyrillic}/u.test(cell)) expect(cell).toContain('<span lang="en">');
    }
  });

  it.each([1995, 2008, 2009, 2010, 2011])(
    'has source, place and a source button in each row of %i',
    async (year) => {
      const rows = await rowsOf({ year, layers: ALL_LAYERS });
      expect(rows.length).toBeGreaterThan(20);
      const lacking = rows.filter(
        ({ cells, markup }) => !cells.at(-2) || !cells.at(-1) || !markup.includes('class="ref"'),
      );
      expect(lacking.map((row) => row.cells)).toEqual([]);
    },
  );

  it('holds the totals alone in a year without figures by country', async () => {
    const rows = await rowsOf({ year: 1997 });
    expect(rows.map(({ cells }) => cells.slice(1, 3))).toEqual([
      ['Azerbaijan', 'all countries'],
      ['all countries', 'Azerbaijan'],
    ]);
    const markup = html(await uiProps({ year: 1997, layers: ['deportations'], view: 'table' }));
    expect(textOf(markup)).toContain('The layers shown have no figure for 1997.');
  });

  it('is reached by tabs named Map and Table, and sorted by its column heads', async () => {
    const markup = html(await uiProps({ view: 'table' }));
    const tabs = between(markup, 'role="tablist"', '</div>');
    expect(textOf(`<${tabs}`)).toMatch(/^Map .*Table$/);
    expect(tabs).toMatch(/aria-selected="true"[^>]*>Table|aria-selected[^>]*>Table/);
    expect(markup.match(/aria-sort="none"/g)).toHaveLength(8);
    expect(textOf(between(markup, '<thead', '</thead>'))).toContain('Figure (people)');
    expect(names(markup, 'section')).toContain('All rows of this view');
  });

  it('gives the unit a column of its own where rows differ in it, and never mixes them unsaid', async () => {
    const rows = await rowsOf({ year: 2011, layers: ['deportations', 'work-permits', 'trafficking'] });
    const units = new Set(rows.map((row) => row.cells[4]));
    expect(units).toEqual(new Set(['people', 'percent', '']));
    for (const row of rows.filter(({ cells }) => cells[4] === 'percent')) expect(row.cells[3]).toMatch(/%/);
  });

  it('opens the country of a row by its name', async () => {
    const rows = await rowsOf({ year: 1995, layers: ['residence-departures'] });
    const named = rows.filter((row) => /<button[^>]*class="place"/.test(row.markup));
    expect(named).toHaveLength(8);
  });

  it('says which country it is narrowed to and offers all of them', async () => {
    const text = textOf(html(await uiProps({ view: 'table', focus: 'KAZ' })));
    expect(text).toContain('Only rows for Kazakhstan. Show all countries');
  });

  it.each(['az', 'ru', 'tr'] as const)('speaks %s', async (lang) => {
    const rows = await rowsOf({ year: 1995 }, lang);
    const text = rows.map((row) => row.cells.slice(0, 6).join(' ')).join(' ');
    expect(text).not.toMatch(/people|as printed|computed|countries/);
  });
});

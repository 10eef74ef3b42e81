// Missing is never zero: the states of a missing number are said in words.
import { describe, expect, it } from 'vitest';
import { flowKey } from '../../src/figures/discrepancyIds.ts';
import { tableRows } from '../../src/figures/tableRows.ts';
import { STATUSES } from '../../src/package/atlas.ts';
import { geoJsonOf } from '../../src/ui/export/geoJsonOf.ts';
import { exportRows } from '../../src/ui/table/tableExport.ts';
import { atlas } from '../figures/readAtlas.ts';
import { between, html, layersHtml, textOf } from './rendered.tsx';
import { uiProps } from './uiProps.ts';

/** As many rows as there are partners: a link with limits shows all that they leave. */
const ALL = 99;

describe('A year without figures by country', () => {
  it('says so with the nearest years, one press away', async () => {
    const gap = between(html(await uiProps({ year: 1997 })), '<p class="gap">', '</p>');
    expect(textOf(gap)).toContain('No figure by country for 1997; the nearest are 1995 and 2000');
    expect(gap).toContain('aria-label="Go to 1995"');
    expect(gap).toContain('aria-label="Go to 2000"');
  });

  it('is said with the right ending in Azerbaijani', async () => {
    const gap = textOf(between(html(await uiProps({ year: 2003 }, 'az')), '<p class="gap">', '</p>'));
    expect(gap).toBe('');
    const missing = textOf(between(html(await uiProps({ year: 1996 }, 'az')), '<p class="gap">', '</p>'));
    expect(missing).toContain('1996-cı il üçün ölkələr üzrə məlumat yoxdur; ən yaxın illər: 1995 və 2000');
  });

  it('has one nearest year where there is none on the other side', async () => {
    const gap = textOf(between(html(await uiProps({ year: 1993 })), '<p class="gap">', '</p>'));
    expect(gap).toContain('No figure by country for 1993; the nearest is 1995.');
  });

  it('mentions outlines only where they are drawn', async () => {
    const on = textOf(html(await uiProps({ year: 1997 })));
    const off = textOf(html(await uiProps({ year: 1997, outlines: false })));
    expect(on).toContain('The outlines show 1995.');
    expect(off).not.toContain('The outlines');
  });
});

describe('A place in focus from which nobody came', () => {
  it('is said to have nobody where arrivals alone are shown, with the way out', async () => {
    const view = { year: 2008, focus: 'IRN', flow: 'out' } as const;
    const gap = between(html(await uiProps(view)), '<p class="gap">', '</p>');
    expect(textOf(gap)).toContain('Iran, 2008. Departures: none reported.');
    expect(gap).toContain('>Show both</button>');
    for (const change of [{ flow: 'in' }, { flow: 'both' }, { focus: null }, { focus: 'RUS' }] as const)
      expect(html(await uiProps({ ...view, ...change }))).not.toContain('<p class="gap">');
  });

  it('is said in the other languages by their own words', async () => {
    const said = await Promise.all(
      (['az', 'ru', 'tr'] as const).map(async (lang) =>
        textOf(
          between(
            html(await uiProps({ year: 2008, focus: 'IRN', flow: 'out' }, lang)),
            '<p class="gap">',
            '</p>',
          ),
        ),
      ),
    );
    expect(said.map((each) => each.split(':')[0])).toEqual([
      'İran, 2008. Gedənlər',
      'Иран, 2008. Выбывшие',
      'İran, 2008. Gidenler',
    ]);
  });
});

describe('A dash of the source', () => {
  it('is "none reported" in the list and in the card, not 0', async () => {
    const list = between(html(await uiProps({ year: 2008, top: ALL })), 'data-place="IRN"', '</button>');
    expect(textOf(list)).toContain('out: none reported');
    const card = between(html(await uiProps({ year: 2008, focus: 'IRN' })), '<dialog', '</dialog>');
    expect(textOf(card)).toContain('none reported');
    expect(textOf(card)).not.toMatch(/Departures 0/);
  });
});

/** The atlas with the arrivals from Georgia in 2008 marked as not available. */
function notAvailable(): typeof atlas {
  const { flows } = atlas;
  const row = Array.from({ length: flows.length }, (_, at) => at).find(
    (at) => flowKey(atlas, at) === 'flows:residence-arrivals|GEO|AZE|2008|2008',
  );
  if (row === undefined) throw new Error('no such row');
  return {
    ...atlas,
    flows: {
      ...flows,
      value: flows.value.with(row, Number.NaN),
      status: flows.status.with(row, STATUSES.indexOf('missing')),
    },
  };
}

describe.each([
  ['en', 'not available', 'none reported', 'no figure'],
  ['az', 'mövcud deyil', 'qeydə alınmayıb', 'məlumat yoxdur'],
  ['ru', 'недоступно', 'случаев не отмечено', 'нет данных'],
  ['tr', 'mevcut değil', 'bildirilen yok', 'veri yok'],
] as const)('A value that the source marks as not available, in %s', (lang, words, dash, gap) => {
  it('is said so in the national panel, its table and its chart, and is neither a dash nor a gap', async () => {
    const markup = html(await uiProps({ year: 2010 }, lang, { panel: 'azerbaijan' }));
    const chart = /aria-label="([^"]*2010 [^"]*)"/g;
    const spoken = [...markup.matchAll(chart)].map(([, label]) => label ?? '');
    const out = spoken.filter((label) => label.includes(`2010 ${words}`));
    expect(out).toHaveLength(2);
    for (const label of out) {
      expect(label).not.toContain(dash);
      expect(label).not.toContain(gap);
    }
  });

  it('is said so in the list, the card, the table, the chart and the exports', async () => {
    const changed = notAvailable();
    const of = async (view: Parameters<typeof uiProps>[0]) => {
      const props = await uiProps({ year: 2008, ...view }, lang);
      return { ...props, atlas: changed, counted: changed, fullAtlas: changed };
    };
    const list = between(html(await of({ top: ALL })), 'data-place="GEO"', '</button>');
    expect(textOf(list)).toContain(words);
    const card = textOf(between(html(await of({ focus: 'GEO' })), '<dialog', '</dialog>'));
    expect(card).toContain(words);
    const ui = await of({ view: 'table' });
    const table = textOf(html(ui));
    expect(table).toContain(words);
    const flows = textOf(html(await of({ view: 'chart', chart: 'flows', measure: 'arrivals' })));
    expect(flows).toContain(ui.words.messages.chart.missingFor('').trim());
    const rows = tableRows(changed, ui.view).filter(({ origin }) => origin === 'GEO');
    const cells = exportRows(ui, rows).flat();
    expect(cells).toContain(ui.words.messages.table.statuses.missing);
    expect(cells).not.toContain(0);
    const [line] = geoJsonOf(ui, rows).features;
    expect(line?.properties).toMatchObject({ state: 'missing', status: 'missing', value: null });
  });

  it('has its own sign and key in a chart over the years and in a table of cells', async () => {
    const { chart } = (await uiProps({}, lang)).words.messages;
    for (const kind of ['time', 'matrix'] as const) {
      const props = await uiProps(
        { year: 2009, view: 'chart', chart: kind, measure: 'remittances-out' },
        lang,
      );
      const markup = html(props);
      const keys = textOf(between(markup, '<ul class="chart-keys">', '</ul>'));
      expect(keys).toContain(`… ${chart.keys.missing}`);
      expect(keys).not.toContain(chart.keys.none);
      expect([...markup.matchAll(new RegExp(`2010: ${words}`, 'g'))]).toHaveLength(4);
    }
  });
});

describe('A layer whose figures lie in another year', () => {
  it('says which and offers the jump', async () => {
    const markup = layersHtml(await uiProps({ year: 1997 }));
    expect(markup).toContain('aria-label="Border violations: go to 2009"');
    expect(textOf(markup)).toContain('2009 only');
  });

  it('is tagged by its report where it has no yearly figure', async () => {
    expect(textOf(layersHtml(await uiProps()))).toContain('as reported in 2005');
  });
});

describe('With the report alone', () => {
  it('a year of the second source has no totals', async () => {
    const all = textOf(html(await uiProps({ year: 1993 })));
    const report = textOf(html(await uiProps({ year: 1993, sourceFilter: 'report' })));
    expect(all).not.toContain('No figure for arrivals or departures in 1993.');
    expect(report).toContain('No figure for arrivals or departures in 1993.');
  });
});

// An opened table as a whole atlas: what it says and draws is what the table says, in four languages, and it can be taken along.
import { strToU8, zipSync } from 'fflate';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { readNames } from '../../geo/readNames.ts';
import { yearTotals } from '../../src/figures/yearTotals.ts';
import { FLOW_BUDGET } from '../../src/flows/flowBudget.ts';
import { selectView } from '../../src/flows/select.ts';
import { widestFlows, widestOf } from '../../src/flows/widest.ts';
import { formatDate } from '../../src/lib/dateFormat.ts';
import { LANGUAGES } from '../../src/lib/language.ts';
import { atlasOfFlows, countsAtDates } from '../../src/package/import/atlasOfFlows.ts';
import { packageOfAtlas } from '../../src/package/import/packageOfAtlas.ts';
import { isProblems } from '../../src/package/isProblems.ts';
import { openPackage } from '../../src/package/openPackage.ts';
import { viewPicture } from '../../src/scene/map/picture.ts';
import { THREAD_WIDTH } from '../../src/scene/map/strokes.ts';
import { addressContext, decodeView, encodeView } from '../../src/state/codec.ts';
import { firstView } from '../../src/state/codecOfParts.ts';
import { OPENED_DATA } from '../../src/state/viewState.ts';
import { loadImportWords, neutralMessages } from '../../src/text/import/importWords.ts';
import { loadWords } from '../../src/text/loadWords.ts';
import { bundle } from '../../src/text/localeBundle.ts';
import { openedText } from '../../src/ui/import/openedText.ts';
import { WidestFlows } from '../../src/ui/partners/WidestFlows.tsx';
import { App } from '../../src/ui/shell/App.tsx';
import { UiContext } from '../../src/ui/shell/context.ts';
import { fetchParts } from '../../src/ui/shell/lazyView.tsx';
import { headlineText } from '../../src/ui/topics/headlineWords.ts';
import { uiProps } from '../ui/uiProps.ts';
import { importedTable, sessionOf, tableOf, textFile } from './openFile.ts';

// A page that is rendered at once shows what is here.
await fetchParts();

const TITLE = 'My table';
const table = await importedTable('world-bank.csv');
const atlas = atlasOfFlows(table.flows, TITLE);
const data = { kind: 'table', title: TITLE, flows: table.flows, report: table.preview.report } as const;

async function bundleOf(lang: (typeof LANGUAGES)[number], of: Parameters<typeof openedText>[2] = data) {
  const [words, say] = await Promise.all([loadWords(lang, readNames), loadImportWords(lang)]);
  const messages = neutralMessages(words.messages, say, TITLE);
  return bundle({ ...words, messages, time: of.flows.unit }, openedText(words, say, of));
}

describe('An opened table', () => {
  it('is a package without a hub, in the years of the table, with all of its flows in the first view', () => {
    expect([atlas.hub, atlas.time.from, atlas.time.to, atlas.flows.length]).toEqual([null, 1960, 1970, 4]);
    const view = firstView(addressContext(atlas));
    expect([view.year, view.layers]).toEqual([1970, ['flows-1']]);
    const { strokes } = viewPicture(atlas, view);
    expect([...strokes.persons].filter((persons) => persons > 0)).toEqual([42]);
    expect(yearTotals(atlas, 'all', 1970).arrivals.value).toBeNull();
  });

  it.each(LANGUAGES)('says in %s both where its largest flow comes from and where it goes', async (lang) => {
    const { words, dataText } = await bundleOf(lang);
    const view = { ...firstView(addressContext(atlas)), data: OPENED_DATA, lang };
    const text = headlineText({ atlas, counted: atlas, view, words, dataText });
    const { flows, places } = atlas;
    const ends = [flows.origin, flows.destination].map((column) => {
      const row = flows.value.lastIndexOf(42);
      return words.names[places[column[row] ?? -1]?.id ?? '']?.name ?? '?';
    });
    expect(text).toMatch(new RegExp(`${ends.join('.+')}.+42`));
  });

  it.each(LANGUAGES)('speaks %s without a word of the country of the page', async (lang) => {
    const { words, dataText } = await bundleOf(lang);
    const props = await uiProps({}, lang);
    const view = { ...firstView(addressContext(atlas)), data: OPENED_DATA, lang };
    const html = render(
      h(App, { props: { ...props, atlas, fullAtlas: atlas, view, words, dataText } }),
    ).replaceAll(words.messages.openData.back, '');
    expect(html).toContain(TITLE);
    expect(html.match(/.{60}(?:Azerbaijan|Azərbaycan(?!ca)|Азербайджан|Azerbaycan).{20}/g)).toBeNull();
    expect(html).not.toContain('undefined');
    expect(JSON.stringify({ ...words.messages, openData: null, help: null })).not.toMatch(/1990|2011/);
  });

  it('becomes a data package whose zip opens to the same flows', async () => {
    const texts = Object.fromEntries(
      await Promise.all(LANGUAGES.map(async (lang) => [lang, (await bundleOf(lang)).dataText] as const)),
    );
    const files = packageOfAtlas(atlas, texts);
    const bytes = new Uint8Array(
      zipSync(Object.fromEntries([...files].map(([name, text]) => [`flows/${name}`, strToU8(text)]))),
    );
    const { outcome } = await sessionOf({ name: 'flows.zip', bytes });
    if (outcome.kind !== 'package') throw new Error(`expected a package, found ${JSON.stringify(outcome)}`);
    const again = openPackage(outcome.whole.texts);
    if (isProblems(again)) throw new Error(JSON.stringify(again.slice(0, 3)));
    expect([...again.flows.value]).toEqual([...atlas.flows.value]);
    expect(again.places).toEqual(atlas.places);
    expect([again.time, again.scale, again.topics[0]?.headline]).toEqual([
      atlas.time,
      atlas.scale,
      atlas.topics[0]?.headline,
    ]);
    expect(JSON.parse(outcome.whole.words.ru ?? '{}')['atlas.title']).toBe(TITLE);
  });
});

describe('A table of people at a date', () => {
  it('is drawn as discs where they live, as large as all who live there, with few threads', async () => {
    const { flows, preview } = await importedTable('unhcr.csv');
    const dated = atlasOfFlows(flows, TITLE);
    const view = { ...firstView(addressContext(dated)), year: 2000 };
    const { stocks, arcs, strokes } = viewPicture(dated, view);
    const idOf = (place: number) => dated.places[place]?.id;
    const livingIn = new Map(stocks.map(({ place, persons }) => [idOf(place), persons]));
    expect(Object.fromEntries(livingIn)).toEqual({ ARM: 280_580, AUT: 120 });
    expect(stocks[0]?.radius).toBeGreaterThan(stocks[1]?.radius ?? 0);
    expect(new Set(strokes.width)).toEqual(new Set([Math.fround(THREAD_WIDTH)]));
    expect(arcs.head.every((head) => head === 'none')).toBe(true);
    expect(dated.stocks?.persons).toBe(280_580);
    const { dataText } = await bundleOf('en', { ...data, flows, report: preview.report });
    expect(dataText['topic.flows.title']).toBe('People by origin');
    const { words } = await bundleOf('en', { ...data, flows, report: preview.report });
    const shown = { ...(await uiProps()), atlas: dated, counted: dated, mapped: dated, fullAtlas: dated };
    const value = { ...shown, view, words, dataText };
    const html = render(h(UiContext.Provider, { value, children: h(WidestFlows, {}) }));
    expect(html).toContain('People by origin, 2000');
    // All of them are drawn: nothing is left out of a budget.
    expect(html).not.toContain('flow-budget');
    expect(html).not.toContain('flows are drawn');
    const again = JSON.parse(packageOfAtlas(dated, {}).get('atlas.json') ?? '');
    expect(again.stocks).toEqual(dated.stocks);
  });

  it('of more places than are drawn each for itself has arcs, as no disc could hold all of its people', async () => {
    const { flows } = await importedTable('unhcr.csv');
    const many = Array.from({ length: 251 }, (_, index) => ({
      id: `X-${index}`,
      lng: 0,
      lat: 0,
      name: null,
    }));
    expect([flows, { ...flows, places: many }].map(countsAtDates)).toEqual([true, false]);
  });
});

const UNITS_OF_TIME = [
  ['months', 'year-of-months.csv', '2020-07', '77', ['2020-01', '2020-12'], 'month'],
  ['days', 'week-of-days.csv', '2020-03-04', '4', ['2020-03-01', '2020-03-07'], 'day'],
] as const;

describe.each(UNITS_OF_TIME)('A table in %s', (_, file, date, people, [from, to], granularity) => {
  it.each(LANGUAGES)(
    'names them in %s, in headline, slider, list and table, and in the address',
    async (lang) => {
      const { flows, preview } = await importedTable(file);
      const dated = atlasOfFlows(flows, TITLE);
      const context = addressContext(dated);
      const view = { ...decodeView(`year=${date}&compare=`, context), data: OPENED_DATA, lang };
      expect(encodeView({ ...view, lang: null, data: '' }, context)).toBe(`topic=flows&year=${date}`);
      const { words, dataText } = await bundleOf(lang, { ...data, flows, report: preview.report });
      const props = await uiProps({}, lang);
      const shown = {
        ...props,
        atlas: dated,
        counted: dated,
        mapped: dated,
        fullAtlas: dated,
        words,
        dataText,
      };
      for (const of of ['map', 'table', 'chart', 'years'] as const) {
        const html = render(h(App, { props: { ...shown, view: { ...view, view: of } } }));
        expect(html).toContain(formatDate(words.messages.dates, date));
        // The numbers by which periods are counted are no words.
        expect(html.replaceAll(/="[^"]*"/g, '')).not.toMatch(/242\d\d|183\d\d/);
      }
      const html = render(h(App, { props: { ...shown, view } }));
      expect(html).toContain(people);
      const files = packageOfAtlas(dated, { en: dataText });
      expect(JSON.parse(files.get('atlas.json') ?? '').time).toEqual({ granularity, from, to, start: to });
    },
  );
});

describe('Many to many', () => {
  const codes = [
    'AZE',
    'TUR',
    'GEO',
    'RUS',
    'IRN',
    'DEU',
    'FRA',
    'ITA',
    'ESP',
    'GBR',
    'USA',
    'CAN',
    'MEX',
    'BRA',
  ];
  const letters = [...codes, ...Array.from({ length: 46 }, (_, index) => `P${index}`)];
  const lines = letters.flatMap((from, a) =>
    letters.flatMap((to, b) => (a === b ? [] : [`${from},${to},2000,${1 + ((a * 61 + b * 17) % 997)}`])),
  );
  const places = letters.map((id, index) => `${id},${id},${(index % 12) * 5 - 30},${index * 5 - 150}`);

  it('draws the widest flows up to the budget, all of a place in focus, and says what that leaves out', async () => {
    const { outcome } = await sessionOf(
      textFile('flows.csv', ['origin,dest,year,count', ...lines].join('\n')),
      textFile('locations.csv', ['id,name,lat,lon', ...places].join('\n')),
    );
    const many = atlasOfFlows(tableOf(outcome).flows, 'many');
    const view = firstView(addressContext(many));
    const drawn = (change: Partial<typeof view>) => {
      const { arcs, strokes } = viewPicture(many, { ...view, ...change });
      return Array.from({ length: arcs.count }, (_, arc) => arc).filter(
        (arc) => (strokes.width[arc] ?? 0) > 0,
      );
    };
    const said = widestOf(selectView(many, view, view.year), FLOW_BUDGET);
    const values = lines.map((line) => Number(line.split(',')[3])).sort((a, b) => b - a);
    const least = values[FLOW_BUDGET - 1] ?? 0;
    const plain = values.filter((value) => value >= least);
    expect([said.of, said.people]).toEqual([lines.length, values.reduce((sum, value) => sum + value, 0)]);
    expect([said.shown, said.shownPeople]).toEqual([
      plain.length,
      plain.reduce((sum, value) => sum + value, 0),
    ]);
    expect(drawn({}).length).toBe(plain.length);
    expect(drawn({ top: 100 }).length).toBe(values.filter((value) => value >= (values[99] ?? 0)).length);
    const focus = many.places.find(({ id }) => id.startsWith('X-'))?.id ?? '';
    expect(drawn({ focus, top: 50 }).length).toBeGreaterThanOrEqual(2 * (letters.length - 1));
    // Seen from near: those alone that begin or end there, told of all.
    const part = { west: -40, east: 60, south: -35, north: 10 };
    const near = new Set(
      places
        .map((line) => line.split(','))
        .filter(
          ([, , lat, lng]) =>
            Number(lat) >= -35 && Number(lat) <= 10 && Number(lng) >= -40 && Number(lng) <= 60,
        )
        .map(([id]) => id),
    );
    const touching = lines
      .map((line) => line.split(','))
      .filter(([from, to]) => near.has(from) || near.has(to))
      .map(([, , , people]) => Number(people))
      .sort((a, b) => b - a);
    expect(touching.length).toBeGreaterThan(FLOW_BUDGET);
    expect(touching.length).toBeLessThan(lines.length);
    const widest = touching.filter((value) => value >= (touching[FLOW_BUDGET - 1] ?? 0));
    const inPart = widestOf(selectView(many, view, view.year), FLOW_BUDGET, part);
    expect([inPart.of, inPart.people]).toEqual([said.of, said.people]);
    expect([inPart.shown, inPart.shownPeople]).toEqual([
      widest.length,
      widest.reduce((sum, value) => sum + value, 0),
    ]);
    const { width } = viewPicture(many, view, { widest: FLOW_BUDGET, lit: [], within: part }).strokes;
    expect(width.filter((each) => each > 0).length).toBe(widest.length);
    expect(widestFlows(selectView(many, view, view.year), 3, part).map(({ value }) => value)).toEqual(
      touching.slice(0, 3),
    );
    expect(widestFlows(selectView(many, view, view.year), 3).map(({ value }) => value)).toEqual(
      values.slice(0, 3),
    );
  });
});

// Every number that a panel renders has a button beside it that opens its source and its place there.
import { describe, expect, it } from 'vitest';
import { nationalSections } from '../../src/figures/national.ts';
import { textAt } from '../../src/package/textAt.ts';
import type { ViewState } from '../../src/state/viewState.ts';
import { period } from '../../src/ui/base/format.ts';
import { CountryCard } from '../../src/ui/card/CountryCard.tsx';
import { ChartView } from '../../src/ui/charts/ChartView.tsx';
import { AzerbaijanPanel } from '../../src/ui/national/AzerbaijanPanel.tsx';
import { NationalTable } from '../../src/ui/national/NationalTable.tsx';
import { PartnerList } from '../../src/ui/partners/PartnerList.tsx';
import type { UiProps } from '../../src/ui/shell/props.ts';
import { TableView } from '../../src/ui/table/TableView.tsx';
import { OthersLine } from '../../src/ui/year/OthersLine.tsx';
import { YearPanel } from '../../src/ui/year/YearPanel.tsx';
import { YearsView } from '../../src/ui/years/YearsView.tsx';
import { dose } from '../dose.ts';
import { atlas } from '../figures/readAtlas.ts';
import { unhcrAtlas } from '../figures/readRecord.ts';
import { FIRST_YEAR, LAST_YEAR, MEASURES } from '../firstView.ts';
import { withNotes } from './notes.tsx';
import { walkNumbers } from './numberWalk.ts';
import { textOf } from './rendered.tsx';
import { uiProps } from './uiProps.ts';

const ALL = atlas.layers.map((layer) => layer.id);
const YEARS = [1990, 1995, 1997, 2003, 2008, 2009, 2010, 2011];
const LAYER_SETS = [
  ['residence-departures', 'residence-arrivals'],
  ['migrant-origins', 'work-permits', 'emigrants', 'immigrants'],
  ['deportations', 'border-violations', 'displacement'],
  ALL,
];

const namesIn = new Map<string, readonly string[]>();

/** Words of the atlas that hold digits and are no figures: names, descriptions and dates; gathered once a language. */
function namesOf(props: UiProps): readonly string[] {
  const { lang } = props.words;
  const names = namesIn.get(lang) ?? gatherNames(props);
  namesIn.set(lang, names);
  return names;
}

function gatherNames({ words, dataText }: UiProps): readonly string[] {
  const named = Object.entries(dataText).flatMap(([key, text]) =>
    /^(indicator|layer|event|source)\./.test(key) ? [text] : [],
  );
  const { flows, indicators } = atlas;
  const dates = Array.from(flows.from.code, (_, row) =>
    period(words, textAt(flows.from, row), textAt(flows.to, row)),
  );
  const dated = indicators.map(({ from, to }) => period(words, from, to));
  const all = [...new Set([...named, ...dates, ...dated])].filter((text) => /\d/.test(text));
  // The longest first: a date must not lose its year to another name.
  return all.map(textOf).sort((a, b) => b.length - a.length);
}

function walk(props: UiProps, children: Parameters<typeof withNotes>[1]) {
  const { markup, notes } = withNotes(props, children);
  return walkNumbers(markup, notes, namesOf(props));
}

const views = LAYER_SETS.flatMap((layers) =>
  YEARS.map((year): readonly [number, string, Partial<ViewState>] => [
    year,
    layers === ALL ? 'all layers' : layers.join(', '),
    { year, layers },
  ]),
);

describe.each(views)('In %i with %s', (_year, _layers, change) => {
  it('every number of the panels, the list, the legend and the table opens its source', async () => {
    const props = await uiProps({ ...change, view: 'table' });
    const walked = walk(
      props,
      <>
        <YearPanel />
        <PartnerList hidden={false} />
        <OthersLine />
        <TableView />
      </>,
    );
    expect(walked.wrong).toEqual([]);
    expect(walked.sourced).toBeGreaterThan(1);
  });
});

const CHOICES: readonly (readonly [string, Partial<ViewState>])[] = [
  ['the net of 2008', { year: 2008, flow: 'net' }],
  ['the arrivals of 2010 of at least 10 people', { year: 2010, flow: 'in', least: 10 }],
  ['1995 compared with 2010', { year: 2010, compare: 1995 }],
  ['the net of 1995 and 2010', { year: 1995, compare: 2010, flow: 'net' }],
  ['every layer of 2009 and 2010', { year: 2010, compare: 2009, layers: ALL }],
];

describe.each(CHOICES)('With %s', (_what, change) => {
  it('every number of the panels and the list opens its source', async () => {
    const walked = walk(
      await uiProps(change),
      <>
        <YearPanel />
        <PartnerList hidden={false} />
      </>,
    );
    expect(walked.wrong).toEqual([]);
    expect(walked.sourced).toBeGreaterThan(5);
  });
});

describe.each(YEARS)('In %i', (year) => {
  /** Every sixth place, by turns of the years; in the long run all. */
  const places = atlas.places.filter((_, index) => dose(index % 6 === YEARS.indexOf(year) % 6, true));

  it('every number of every country card opens its source', async () => {
    const props = await uiProps({ year, layers: ALL });
    const wrong = places.flatMap(({ id }) =>
      walk(props, <CountryCard placeId={id} />).wrong.map((line) => `${id}: ${line}`),
    );
    expect(wrong).toEqual([]);
  });

  it('every number of every country card that compares it with 2000 opens its source', async () => {
    const props = await uiProps({ year, compare: 2000, layers: ALL });
    const wrong = places.flatMap(({ id }) =>
      walk(props, <CountryCard placeId={id} />).wrong.map((line) => `${id}: ${line}`),
    );
    expect(wrong).toEqual([]);
  });

  it('every number of the panel of Azerbaijan opens its source', async () => {
    const walked = walk(await uiProps({ year }, 'en', { panel: 'azerbaijan' }), <AzerbaijanPanel />);
    expect(walked.wrong).toEqual([]);
    expect(walked.sourced).toBeGreaterThan(30);
  });
});

const YEAR_CHOICES: readonly (readonly [string, Partial<ViewState>])[] = [
  ['both directions', {}],
  ['arrivals alone', { flow: 'in' }],
  ['net', { flow: 'net' }],
  ['Russia in focus', { focus: 'RUS' }],
  ['beside a comparison', { year: 2010, compare: 1995 }],
];

describe.each(LAYER_SETS.map((layers) => [layers.join(', '), layers] as const))(
  'In all years with %s',
  (_what, layers) => {
    it.each(YEAR_CHOICES)(
      'every number beside the small maps opens its source: %s',
      async (_choice, change) => {
        const walked = walk(await uiProps({ layers, view: 'years', ...change }), <YearsView />);
        expect(walked.wrong).toEqual([]);
        const isCounted = atlas.layers.some(({ id, kind }) => kind === 'flow' && layers.includes(id));
        expect(walked.sourced > 0).toBe(isCounted);
      },
    );
  },
);

describe.each(MEASURES)('In the chart of %s', (measure) => {
  it.each([null, 'RUS', 'DEU'])('every number over time opens its source, in focus: %s', async (focus) => {
    for (const widths of ['sqrt', 'linear'] as const) {
      const props = await uiProps({ view: 'chart', measure, focus, widths });
      const walked = walk({ ...props, atlas: unhcrAtlas }, <ChartView />);
      expect(walked.wrong).toEqual([]);
      if (focus === null) expect(walked.sourced).toBeGreaterThan(1);
    }
  });

  it('every number of the flows of each year opens its source', async () => {
    // Every third year, by turns of the measures; in the long run each.
    const turn = MEASURES.indexOf(measure);
    for (let year = FIRST_YEAR + dose(turn % 3, 0); year <= LAST_YEAR; year += dose(3, 1))
      expect(
        walk(await uiProps({ view: 'chart', chart: 'flows', measure, year }), <ChartView />).wrong,
      ).toEqual([]);
  });

  it('every number by country and year opens its source', async () => {
    const props = await uiProps({ view: 'chart', chart: 'matrix', measure });
    const walked = walk({ ...props, atlas: unhcrAtlas }, <ChartView />);
    expect(walked.wrong).toEqual([]);
    expect(walked.sourced).toBeGreaterThan(1);
  });
});

describe('Behind the charts of the panel of Azerbaijan', () => {
  it('every number of their tables opens its source', async () => {
    const props = await uiProps();
    const wrong = nationalSections(atlas, 'all').flatMap(
      ({ series }) => walk(props, <NationalTable series={series} />).wrong,
    );
    expect(wrong).toEqual([]);
  });
});

describe('The walk itself', () => {
  it('finds a mark of a chart whose note is about another number', () => {
    const mark = '<svg><g class="mark" role="button" aria-label="Arrivals"><text>2,204</text></g></svg>';
    const note = `<cite>${atlas.sources[0]?.title}</cite><p class="locator">Table 3</p>`;
    const walked = (said: string) => walkNumbers(mark, new Map([['Arrivals', [`${said} ${note}`]]]), []);
    expect(walkNumbers(mark, new Map(), []).wrong).toEqual(['the button opens nothing: 2,204']);
    expect(walked('2,205').wrong).toEqual(['the note is not about 2,204: 2,204']);
    expect(walked('2,204')).toEqual({ sourced: 1, wrong: [] });
    expect(walkNumbers('<svg><text>7</text></svg>', new Map(), []).wrong).toEqual([
      'not marked as a value: 7',
    ]);
  });

  it('finds a number without a button, and one that is not marked', async () => {
    const bare = walkNumbers(
      '<p class="figure"><span class="value">2,204</span></p><p>12</p>',
      new Map(),
      [],
    );
    expect(bare.wrong).toEqual(['no source button: 2,204', 'not marked as a value: 12']);
  });
});

// What is rendered again when something changes: what shows it, once, and nothing else.
import { signal } from '@preact/signals';
import { Fragment, type FunctionComponent, h, options, render } from 'preact';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Core } from '../../src/app/core.ts';
import { createCounting } from '../../src/app/counting.ts';
import { createLocaleBundles } from '../../src/app/localeBundles.ts';
import { createPageState, type PageState } from '../../src/app/pageState.ts';
import { createLazyLesson } from '../../src/app/present/lazyLesson.ts';
import { createScheduler } from '../../src/app/scheduler.ts';
import { createShown, uiProps } from '../../src/app/shown.ts';
import { flowList } from '../../src/figures/flowList.ts';
import type { Language } from '../../src/lib/language.ts';
import { viewPicture } from '../../src/scene/map/picture.ts';
import { moveCamera, setYear } from '../../src/state/actions.ts';
import { addressContext } from '../../src/state/codec.ts';
import { toggleLayer } from '../../src/state/laterActions.ts';
import { App } from '../../src/ui/shell/App.tsx';
import { fetchParts } from '../../src/ui/shell/lazyView.tsx';
import { partnerOf, tipOf } from '../../src/ui/shell/tipArc.ts';
import { atlas } from '../figures/readAtlas.ts';
import { DEFAULT_VIEW } from '../firstView.ts';
import { createRoot } from '../ui/treeOfNodes.ts';
import { uiProps as propsOf } from '../ui/uiProps.ts';

const HOOK = '__r';
/** Names of the components that were rendered since the test began, in order. */
let rendered: string[] = [];
const before = Reflect.get(options, HOOK);
Reflect.set(options, HOOK, (vnode: { readonly type: FunctionComponent }) => {
  if (vnode.type !== Fragment) rendered.push(vnode.type.name);
  before?.(vnode);
});

/** Until nothing follows any more: some parts are rendered after a paint. */
async function settled(): Promise<void> {
  const before = rendered.length;
  await new Promise((done) => setTimeout(done, 80));
  if (rendered.length > before) await settled();
}
const times = (name: string) => rendered.filter((each) => each === name).length;

let state: PageState;
const tree = createRoot();

afterAll(async () => {
  render(null, tree.root);
  await settled();
  // Other files are rendered by the same modules, where nothing is painted.
  Reflect.set(options, HOOK, before);
  tree.remove();
});

beforeAll(async () => {
  await fetchParts();
  state = createPageState(DEFAULT_VIEW, true, () => {});
  const language = (): Language => state.get().lang ?? 'en';
  const core: Core = {
    atlas,
    context: addressContext(atlas),
    state,
    scheduler: createScheduler(),
    language,
  };
  const counting = createCounting(core);
  const lesson = createLazyLesson({ ...core, session: '', years: counting.years });
  const bundles = createLocaleBundles(async (lang) => {
    const { words, dataText } = await propsOf({}, lang);
    return { bundle: { words, dataText } };
  });
  const { words, dataText, commands } = await propsOf();
  const shown = createShown(core, counting, lesson, {
    speech: { bundles, first: { words, dataText } },
    grouping: null,
    space: signal({ width: 1440, height: 900, insets: { top: 0, right: 0, bottom: 0, left: 0 } }),
  });
  render(h(App, { props: uiProps(core, shown, lesson, { bundles: bundles.getAll, commands }) }), tree.root);
  await settled();
});

beforeEach(async () => {
  state.set(DEFAULT_VIEW, 'replace');
  state.pass({ hovered: null, tip: null });
  await settled();
  rendered = [];
});

/** What stands in every view and says nothing of years, layers and countries. */
const STILL = ['App', 'TopBar', 'SearchBox', 'LessonBar', 'MenuButton', 'LanguageChoice', 'MapButtons'];

describe('a hover', () => {
  const [first, second] = flowList(atlas, DEFAULT_VIEW).partners;

  test('over an arc renders the tip and the row of its country', async () => {
    const placeId = first?.placeId ?? '';
    const picture = viewPicture(atlas, DEFAULT_VIEW);
    const tips = Array.from({ length: picture.arcs.count }, (_, arc) =>
      tipOf(atlas, picture, { placeId: null, places: [], arcs: [arc], x: 1, y: 1 }, false),
    );
    const tip = tips.find((each) =>
      each?.arcs.some((arc) => arc.row >= 0 && partnerOf(atlas, arc) === placeId),
    );
    expect(tip).toBeDefined();
    state.pass({ hovered: placeId, tip: tip ?? null });
    await settled();
    expect(times('ArcTip')).toBe(1);
    expect(times('PartnerRow')).toBe(1);
    const allowed = ['Tip', 'Later', 'ArcTip', 'ArcWords', 'LayerSymbol', 'PartnerRow', 'DiscrepancyMark'];
    expect(rendered.filter((name) => !allowed.includes(name))).toEqual([]);
  });

  test('from row to row renders these two', async () => {
    state.pass({ hovered: first?.placeId ?? '' });
    await settled();
    rendered = [];
    state.pass({ hovered: second?.placeId ?? '' });
    await settled();
    expect(times('PartnerRow')).toBe(2);
    expect(rendered.filter((name) => !['PartnerRow', 'DiscrepancyMark'].includes(name))).toEqual([]);
  });
});

describe('a change of the view', () => {
  test('of the year renders what shows the year, each part once', async () => {
    state.change((view) => setYear(view, DEFAULT_VIEW.year + 1, atlas.time), 'push');
    await settled();
    for (const name of ['YearParts', 'YearSlider', 'ListParts', 'Status']) expect(times(name), name).toBe(1);
    const still = [
      ...STILL,
      'TopicChoice',
      'ViewTabs',
      'FlowChoice',
      'CountChoice',
      'AddLayer',
      'PlayButtons',
    ];
    expect(still.filter((name) => times(name) > 0)).toEqual([]);
  });

  test('of the layers leaves bar and buttons alone', async () => {
    const ids = atlas.layers.map(({ id }) => id);
    state.change((view) => toggleLayer(view, atlas.inflow ?? '', ids), 'push');
    await settled();
    expect(times('ListParts')).toBe(1);
    expect(STILL.filter((name) => times(name) > 0)).toEqual([]);
  });

  test('of the camera renders nothing', async () => {
    state.change((view) => moveCamera(view, { lng: 40, lat: 40, zoom: 3 }), 'replace');
    await settled();
    expect(rendered).toEqual([]);
  });

  test('of the language renders every part once', async () => {
    state.change((view) => ({ ...view, lang: 'tr' }), 'push');
    while (rendered.length === 0) await settled();
    for (const name of STILL.filter((each) => each !== 'App')) expect(times(name), name).toBe(1);
    expect(times('YearParts')).toBe(1);
  });
});

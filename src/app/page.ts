// The page once its figures are there: state, model, scene, map and interface meet here and nowhere else.

import { effect, type ReadonlySignal } from '@preact/signals';
import { comparedYears } from '../figures/compareYears.ts';
import { anotherTask } from '../lib/anotherTask.ts';
import type { Language } from '../lib/language.ts';
import { painted } from '../lib/painted.ts';
import type { Atlas } from '../package/atlas.ts';
import type { Refusal } from '../package/import/refusal.ts';
import { globeCode } from '../paint/svg/globeCode.ts';
import type { LocaleBundle } from '../text/localeBundle.ts';
import { elementById } from '../ui/base/elementById.ts';
import { fetchRecords } from '../ui/base/useRecord.ts';
import { bindKeys } from '../ui/shell/bindKeys.ts';
import { inputCode } from '../ui/shell/inputCode.ts';
import { fetchParts } from '../ui/shell/lazyView.tsx';
import { mountUi } from '../ui/shell/mountUi.tsx';
import { createCommands } from './commands.ts';
import { type Core, createCore } from './core.ts';
import { createCounting } from './counting.ts';
import { followAddress } from './followAddress.ts';
import type { LocaleBundles } from './localeBundles.ts';
import type { Grouping, HandedZooms } from './map/grouping.ts';
import { fetchMotion } from './map/lateMotion.ts';
import { createMapControl } from './map/mapControl.ts';
import { pointerCode } from './map/pointerCode.ts';
import { prepareView } from './prepareView.ts';
import { createLazyLesson, followLesson, type LazyLesson } from './present/lazyLesson.ts';
import { takeSession } from './present/lessonSession.ts';
import { createShown, type Shown, uiProps } from './shown.ts';
import { createSpace, type Space } from './space.ts';
import { createTheming } from './theming.ts';

/** What the page is made of. */
export interface PageStart {
  readonly atlas: Atlas;
  readonly bundles: LocaleBundles;
  /** The page speaks this language until the reader chooses another one. */
  readonly firstBundle: LocaleBundle;
  readonly browserLanguage: Language;
  readonly fontsReady: Promise<unknown>;
  /** A stopwatch in milliseconds. */
  readonly now: () => number;
  /** Why the data that the address asks for are not shown, or null. */
  readonly refusal: Refusal | null;
  /** What is open in the place of the page's own atlas, or null. */
  readonly opened: OpenedStart | null;
}

/** What opened data have of their own while their page starts. */
export interface OpenedStart {
  /** What a worker has grouped of them. */
  readonly groups: HandedZooms;
  /** Hears that the map stands. */
  readonly drawn: () => void;
  /** The ground of the map has come: resolves once it is on the screen. */
  readonly grounded: () => Promise<void>;
}

/** Runs the atlas on this page, in steps: its first view stands already. */
export async function runPage({
  atlas,
  bundles,
  firstBundle,
  browserLanguage,
  refusal,
  opened,
  ...start
}: PageStart): Promise<void> {
  const core = createCore(atlas, browserLanguage);
  followAddress(core);
  const { state } = core;
  const root = elementById('app');
  const counting = createCounting(core);
  const lesson = createLazyLesson({ ...core, session: takeSession(), years: counting.years });
  const place = { container: elementById('map'), labels: elementById('labels'), grounded: opened?.grounded };
  const { space, measure } = createSpace(place.container, root);
  const grouping = await groupingOf(core, opened?.groups ?? null, space);
  const shown = createShown(core, counting, lesson, {
    speech: { bundles, first: firstBundle },
    grouping,
    space,
  });
  const waiting: WaitingBuild = { apply: () => undefined };
  await prepareView(shown.mapped.value, state.get());
  const map = createMapControl(
    {
      ...core,
      shown,
      space,
      theming: createTheming(state),
      years: counting.years,
      now: start.now,
      ready: () => void fetchRest({ ...core, opened, root }, bundles, lesson, waiting),
    },
    { ...place, gestures: state.get().embed ? firstBundle.words.messages.share.gestures : null },
  );
  const commands = createCommands(core, counting, lesson, { map, applyUpdate: () => waiting.apply() });
  followView(core, lesson);
  nameDocument(core, shown, place.container);
  bindKeys(() => ({
    ...core,
    view: state.get(),
    transient: state.transient,
    years: counting.years(),
    commands,
  }));
  if (refusal) state.pass({ panel: 'open', handed: refusal });
  counting.need();
  await anotherTask();
  await mountUi(root, uiProps(core, shown, lesson, { bundles: bundles.getAll, commands }));
  followLesson(lesson, state, 'none');
  await anotherTask();
  // Panels are measured with their typeface.
  await start.fontsReady.then(measure);
  map.open();
}

/** What groups places of a package of many to many; null of a package with a hub. */
async function groupingOf(
  core: Core,
  handed: HandedZooms | null,
  space: ReadonlySignal<Space>,
): Promise<((counted: ReadonlySignal<Atlas>) => Grouping) | null> {
  if (core.atlas.hub !== null) return null;
  const { createGrouping } = await import('./map/grouping.ts');
  return (counted) => createGrouping(core, counted, { handed, space });
}

/** A newer build that waits, if one does. */
interface WaitingBuild {
  apply: () => void;
}

/** What can wait until the map stands: with it nothing that is asked for later needs a network. */
async function fetchRest(
  {
    atlas,
    state,
    scheduler,
    opened,
    root,
  }: Core & Pick<PageStart, 'opened'> & { readonly root: HTMLElement },
  bundles: LocaleBundles,
  lesson: LazyLesson,
  waiting: WaitingBuild,
): Promise<void> {
  opened?.drawn();
  void fetchMotion().then(scheduler.redraw);
  await anotherTask();
  void bundles.getAll();
  await anotherTask();
  // Another painter that comes later stands on what is watched already.
  const isFirst = !state.transient.mapStands;
  state.pass({ mapStands: true });
  // Who points or presses a key before asks for it, and later once more where it does not come.
  void Promise.allSettled([pointerCode.fetch(), inputCode.fetch()]).then(() => {
    if (!isFirst) return;
    inputCode.here?.keepFocus(root);
    inputCode.here?.watchHandedFiles((handed) => state.pass({ panel: 'open', handed }));
  });
  void fetchParts();
  // Who asks for a globe later asks for its code once more.
  globeCode.fetch().catch(() => undefined);
  await anotherTask();
  if (atlas.records.length > 0) void fetchRecords(atlas);
  void lesson.warm();
  void import('./offline.ts').then(({ keepOffline }) =>
    keepOffline({
      ready: () => state.pass({ offline: true }),
      update(apply) {
        waiting.apply = apply;
        state.pass({ notice: 'update' });
      },
    }),
  );
}

function followView({ state }: Core, lesson: LazyLesson): void {
  state.subscribe((view, _, how) => {
    // Two years stand still.
    if (comparedYears(view)) state.pass({ playing: false });
    followLesson(lesson, state, how);
  });
}

/** The language of the page, which styles and lays out every word anew, follows the paint of the words. */
async function nameLanguage(bundle: Shown['bundle']): Promise<void> {
  await painted();
  document.documentElement.lang = bundle.peek().words.lang;
}

/** The names that stand outside of the interface: of the page, of its language, and of the map. */
function nameDocument({ state }: Core, { bundle }: Shown, map: HTMLElement): void {
  map.setAttribute('role', 'region');
  effect(() => {
    const { lang, messages } = bundle.value.words;
    if (document.documentElement.lang !== lang) void nameLanguage(bundle);
    document.title = messages.title;
    map.setAttribute('aria-label', messages.map);
  });
  effect(() => {
    document.documentElement.dataset.view = state.view.view;
  });
}

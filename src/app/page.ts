// The page once its figures are there: state, model, scene, map and interface meet here and nowhere else.

import { comparedYears } from '../figures/compareYears.ts';
import type { Language } from '../lib/language.ts';
import type { Atlas } from '../package/atlas.ts';
import type { Refusal } from '../package/import/refusal.ts';
import { emphasisOf } from '../scene/map/emphasis.ts';
import { moveCamera } from '../state/actions.ts';
import { keepBeside, onAddress, readAddress } from '../state/address.ts';
import { addressContext, encodeView } from '../state/codec.ts';
import { createStore } from '../state/store.ts';
import type { ViewState } from '../state/viewState.ts';
import type { LocaleBundle } from '../text/localeBundle.ts';
import { elementById } from '../ui/base/elementById.ts';
import { fetchRecords } from '../ui/base/useRecord.ts';
import { bindKeys } from '../ui/shell/bindKeys.ts';
import { fetchParts } from '../ui/shell/lazyView.tsx';
import { mountUi } from '../ui/shell/mountUi.tsx';
import type { TransientState } from '../ui/shell/props.ts';
import { createAddressBar } from './addressBar.ts';
import { createCommands } from './commands.ts';
import { createCounting } from './counting.ts';
import { watchHandedFiles } from './handedFiles.ts';
import type { LocaleBundles } from './localeBundles.ts';
import { createDrawing } from './map/drawing.ts';
import { createGrouping } from './map/grouping.ts';
import { createMapStage, type MapStage, type StageInput } from './map/mapStage.ts';
import { createPointing } from './map/pointing.ts';
import { stageInputOf } from './map/stageInput.ts';
import { createYearChange } from './map/yearChange.ts';
import { createMotionSwitch } from './motionSwitch.ts';
import { createLazyLesson, FLIGHT_SECONDS } from './present/lazyLesson.ts';
import { takeSession } from './present/lessonSession.ts';
import { rememberAgain, rememberedNow, rememberMotion, rememberTheme } from './remembered.ts';
import { showData } from './showData.ts';
import { createTheming } from './theming.ts';
import { createTransient } from './transient.ts';
import { viewOfAddress } from './viewOfAddress.ts';

const FLY_SECONDS = 0.6;
const MIN_FREE_PIXELS = 150;
const calmSystem = matchMedia('(prefers-reduced-motion: reduce)');

/** Runs the atlas on this page, in `firstTongue` until the reader chooses another language; `now` is a stopwatch in ms. */
export function runPage(
  atlas: Atlas,
  bundles: LocaleBundles,
  firstBundle: LocaleBundle,
  browserLanguage: Language,
  fontsReady: Promise<unknown>,
  now: () => number,
  refusal: Refusal | null = null,
): void {
  const mapElement = elementById('map');
  const context = addressContext(atlas);
  const viewOf = (hash: string): ViewState => viewOfAddress(hash, context);
  const store = createStore<ViewState>(viewOf(readAddress()));
  const ui = mountUi(elementById('app'), () => queueMicrotask(reframe));
  // Measured when panels or window change, never in a change of year: measuring lays the page out anew.
  let covered = ui.insets();
  let spoken = firstBundle;
  let stage: MapStage | null = null;
  const motion = createMotionSwitch(store, calmSystem, (isOn) => pass({ motion: isOn }));
  const transient = createTransient(motion.isOn(store.get()));
  const counting = createCounting(atlas, store.get, (counts) => [pass({ counts }), repaint()]);
  const { years } = counting;
  // While numbers are hidden, nothing below gets hold of them.
  const shown = (whole: Atlas) => (transient.get().lesson.hidden ? lesson.maskNumbers(whole) : whole);
  const countedAtlas = () => shown(counting.atlas());
  const grouping = createGrouping(atlas);
  const mappedAtlas = () => grouping.atlas(countedAtlas(), store.get());
  const shownBundle = () => (transient.get().lesson.hidden ? lesson.maskWords(spoken) : spoken);
  const addressBar = createAddressBar(rememberedNow);
  const yearChange = createYearChange(mappedAtlas, store.get());
  const presenting = () => transient.get().lesson.presenting;
  const theming = createTheming(() => store.get().theme, presenting, repaint);
  const needFrame = (): void => drawing.needFrame();
  const { commands, offline } = createCommands({
    store,
    years,
    yearChange,
    pass,
    needFrame,
    setMotion: motion.set,
    aimFlat: () => stage?.aim(transient.get().motion ? FLY_SECONDS : 0, true),
    tilt: (degrees) => stage?.tilt(degrees),
    zoom: (steps) => stage?.zoom(steps, transient.get().motion ? FLY_SECONDS : 0),
    retryMap: () => (stage ? stage.retry() : openStage()),
    lesson: () => lesson.commands,
    fetchStories: () => void lesson.need(),
    fetchCounts: counting.need,
    showData: (data) => showData(store.get(), context, data),
  });
  const drawing = createDrawing({
    stage: () => stage,
    yearChange,
    view: store.get,
    transient: transient.get,
    pass,
    years,
    change: commands.change,
    setBusy,
    now,
  });
  const lesson = createLazyLesson({
    atlas,
    context,
    store,
    session: takeSession(),
    language: () => store.get().lang ?? browserLanguage,
    years,
    lesson: () => transient.get().lesson,
    pass(change) {
      pass({ lesson: { ...transient.get().lesson, ...change } });
      if (!('presenting' in change)) return;
      theming.apply();
      repaint();
    },
    repaint,
    moves: () => transient.get().motion,
    fly: () => stage?.aim(transient.get().motion ? FLIGHT_SECONDS : 0),
    render,
  });
  const pointing = createPointing({
    atlas: mappedAtlas,
    picture: yearChange.picture,
    transient: transient.get,
    pass,
    commands,
  });

  const directed = () => lesson.directed(shown(atlas), shownBundle().words);
  const stageInput = (): StageInput =>
    stageInputOf({
      atlas: mappedAtlas(),
      ownAtlas: shown(atlas),
      bundle: spoken,
      words: shownBundle().words,
      view: store.get(),
      picture: yearChange.picture(),
      palette: theming.palette(),
      theme: presenting() ? 'projector' : theming.theme(),
      insets: covered,
      directed: directed(),
    });
  const moment = {
    arcMoment: () => ({
      mixShare: yearChange.mix(),
      ...emphasisOf(atlas, store.get(), transient.get().hovered, directed().lit),
      hoverArc: pointing.arc(),
      before: yearChange.before().arcs,
      after: yearChange.picture().arcColumn,
    }),
    dotColumns: () => ({ before: yearChange.before().dots, after: yearChange.picture().dots }),
    nodeColumns: () => ({ before: yearChange.before().nodes, after: yearChange.picture().nodeColumn }),
    gateColumn: yearChange.gate,
  };

  store.subscribe((view, previous, how) => {
    counting.need();
    if (view.motion !== previous.motion) pass({ motion: motion.isOn(view) });
    if (yearChange.follow(view, transient.get().motion)) setBusy(stage !== null);
    if (how !== 'none') {
      if (view.theme !== previous.theme) rememberTheme(view.theme);
      if (view.motion !== previous.motion) rememberMotion(view.motion);
      addressBar.write(encodeView(view, context), how);
    }
    if (transient.get().playing && comparedYears(view)) pass({ playing: false });
    if (view.lang !== previous.lang) void speak(view.lang ?? browserLanguage);
    lesson.follow(view, how);
    if (view.theme !== previous.theme) theming.apply();
    render();
    stage?.show(stageInput(), moment);
    const refits = view.layers !== previous.layers || view.projection !== previous.projection;
    if (refits || (view.at !== previous.at && how === 'none')) {
      if (view.at === null || how === 'none') stage?.aim(transient.get().motion ? FLY_SECONDS : 0);
    }
    drawing.namesChanged();
  });
  keepBeside(rememberedNow());
  onAddress((hash, kept) => {
    addressBar.forget();
    if (!rememberAgain(kept)) keepBeside(rememberedNow());
    const view = viewOf(hash);
    // Another package is another page.
    if (view.data !== store.get().data) location.reload();
    else store.set(view, 'none');
  });
  addEventListener('resize', reframe);
  bindKeys(() => ({ view: store.get(), transient: transient.get(), context, years: years(), commands }));

  watchHandedFiles((handed) => pass({ panel: 'open', handed }));
  if (refusal) pass({ panel: 'open', handed: refusal });

  mapElement.setAttribute('role', 'region');
  setBusy(true);
  counting.need();
  render();
  lesson.follow(store.get(), 'none');
  openStage();

  function openStage(): void {
    pass({ mapTrouble: null });
    startStage().catch((error: unknown) => {
      pass({ mapTrouble: { kind: 'shapes-missing', cause: String(error) } });
      setBusy(false);
    });
  }

  async function startStage(): Promise<void> {
    await fontsReady;
    covered = ui.insets();
    stage = await createMapStage(
      mapElement,
      elementById('labels'),
      stageInput(),
      store.get().embed ? spoken.words.messages.share.gestures : null,
      {
        ready() {
          needFrame();
          void bundles.getAll();
          void fetchParts();
          if (atlas.records.length > 0) void fetchRecords(atlas);
          void lesson.warm();
          void import('./offline.ts').then(({ keepOffline }) => keepOffline(offline));
        },
        trouble: (mapTrouble) => pass({ mapTrouble }),
        cameraByReader: (camera) => store.set(moveCamera(store.get(), camera), 'replace'),
        ...pointing,
        settled: (zoom) => grouping.settled(zoom) && [render(), repaint()],
        scaled: (discScale) => pass({ discScale }),
        tilted: (degrees) => pass({ tilt: Math.round(degrees) }),
        needFrame,
      },
    );
    // What came while the map was on its way, the counts of others or words, is drawn and named.
    repaint();
  }

  /** The space that panels leave has changed: fits the picture to it unless the reader has chosen a camera. */
  function reframe(): void {
    covered = ui.insets();
    stage?.show(stageInput(), moment);
    // A sheet that covers the map hides it for a while only: the picture behind stays.
    const hidden = innerHeight - covered.top - covered.bottom < MIN_FREE_PIXELS;
    if (store.get().at === null && !hidden) stage?.aim(0);
    else stage?.relabel();
    needFrame();
  }

  function repaint(): void {
    yearChange.follow(store.get(), false);
    stage?.show(stageInput(), moment);
    stage?.relabel();
    needFrame();
  }

  function pass(change: Partial<TransientState>): void {
    if (!transient.pass(change)) return;
    render();
    needFrame();
  }

  function render(): void {
    const { words, dataText } = shownBundle();
    const view = store.get();
    document.documentElement.lang = words.lang;
    document.documentElement.dataset.view = view.view;
    document.title = words.messages.title;
    mapElement.setAttribute('aria-label', words.messages.map);
    ui.update({
      atlas: shown(atlas),
      counted: countedAtlas(),
      mapped: mappedAtlas(),
      fullAtlas: atlas,
      book: lesson.book(),
      view,
      transient: transient.get(),
      words,
      dataText,
      bundles: bundles.getAll,
      commands,
    });
  }

  async function speak(lang: Language): Promise<void> {
    const result = await bundles.get(lang).catch(() => null);
    if (!result || !('bundle' in result) || lang !== (store.get().lang ?? browserLanguage)) return;
    spoken = result.bundle;
    render();
    stage?.show(stageInput(), moment);
    stage?.relabel();
  }

  /** Busy until the picture of the present view is complete; without a map there is nothing to wait for. */
  function setBusy(busy: boolean): void {
    const value = String(busy);
    if (mapElement.getAttribute('aria-busy') !== value) mapElement.setAttribute('aria-busy', value);
  }
}

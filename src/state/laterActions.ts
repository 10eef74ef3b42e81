// Actions of what comes later, cards, lists of options, stories and panels, as in actions.ts: `(view, argument) -> view`.
import type { PackageTime } from '../package/descriptor.ts';
import { change } from './actions.ts';
import type {
  Chart,
  Measure,
  Projection,
  SourceFilter,
  Speed,
  Steps,
  ViewState,
  Widths,
} from './viewState.ts';

/** Exactly these layers, each once, in the order of `layerIds`; unknown ids are dropped. */
export function setLayers(view: ViewState, ids: readonly string[], layerIds: readonly string[]): ViewState {
  const layers = layerIds.filter((id) => ids.includes(id));
  const same = layers.length === view.layers.length && layers.every((id, at) => id === view.layers[at]);
  return same ? view : change(view, { layers: Object.freeze(layers) });
}

/** Shows a hidden layer, hides a shown one. */
export function toggleLayer(view: ViewState, id: string, layerIds: readonly string[]): ViewState {
  const shown = view.layers.includes(id);
  return setLayers(
    view,
    shown ? view.layers.filter((other) => other !== id) : [...view.layers, id],
    layerIds,
  );
}

/** Keeps the card in focus while another country is opened; a card pinned before changes places with it. */
export function pinFocus(view: ViewState): ViewState {
  if (view.focus === null) return view;
  return change(view, { pin: view.focus, focus: view.pin ?? view.focus });
}

/** Keeps no card: the one in focus stays alone. */
export function unpin(view: ViewState): ViewState {
  return change(view, { pin: null, focus: view.focus ?? view.pin });
}

/** Closes the pinned card; one beside it stays. */
export function closePinned(view: ViewState): ViewState {
  return change(view, { pin: null, focus: view.focus === view.pin ? null : view.focus });
}

/** A second year to compare with; one that is not of the package changes nothing. */
export function setCompare(view: ViewState, year: number, { from, to }: PackageTime): ViewState {
  const known = Number.isInteger(year) && year >= from && year <= to;
  return known ? change(view, { compare: year }) : view;
}

/** Whether steps go to years with figures or to every year. */
export function setSteps(view: ViewState, steps: Steps): ViewState {
  return change(view, { steps });
}

/** How many times faster than 1.2 s a step. */
export function setSpeed(view: ViewState, speed: Speed): ViewState {
  return change(view, { speed });
}

/** Whether playing starts over at the end. */
export function toggleLoop(view: ViewState): ViewState {
  return change(view, { loop: !view.loop });
}

/** A story and its step, counted from 1; null leaves the story. */
export function setStory(view: ViewState, story: ViewState['story']): ViewState {
  const same = story !== null && story.id === view.story?.id && story.step === view.story.step;
  return same ? view : change(view, { story });
}

/** The question card that is open; null closes it. */
export function setQuestion(view: ViewState, question: string | null): ViewState {
  return change(view, { question });
}

/** Outlines of the last published figures, on or off. */
export function toggleOutlines(view: ViewState): ViewState {
  return change(view, { outlines: !view.outlines });
}

/** How width grows with persons. */
export function setWidths(view: ViewState, widths: Widths): ViewState {
  return change(view, { widths });
}

/** The earth flat or as a globe, fitted anew. */
export function setProjection(view: ViewState, projection: Projection): ViewState {
  return change(view, { projection, at: null });
}

/** Which sources speak. */
export function setSourceFilter(view: ViewState, sourceFilter: SourceFilter): ViewState {
  return change(view, { sourceFilter: sourceFilter });
}

/** Values written on the arcs, on or off. */
export function toggleValues(view: ViewState): ViewState {
  return change(view, { values: !view.values });
}

/** What the chart view draws. */
export function setMeasure(view: ViewState, measure: Measure): ViewState {
  return change(view, { measure });
}

/** How the chart view draws it. */
export function setChart(view: ViewState, chart: Chart): ViewState {
  return change(view, { chart });
}

/** Only so many partners, the largest; null for all, and for what is no count. */
export function setTop(view: ViewState, top: number | null): ViewState {
  return change(view, { top: top !== null && Number.isInteger(top) && top > 0 ? top : null });
}

/** Only flows of at least so many persons. */
export function setLeast(view: ViewState, least: number): ViewState {
  return change(view, { least: Number.isInteger(least) && least > 0 ? least : 0 });
}

/** Every flow and every partner again. */
export function clearFilters(view: ViewState): ViewState {
  return change(view, { top: null, least: 0 });
}

/** The view `first` again; language, theme, stopped motion and being embedded belong to the reader and stay. */
export function resetView(view: ViewState, first: ViewState): ViewState {
  const { lang, theme, motion, embed } = view;
  return change(view, { ...first, lang, theme, motion, embed });
}

// Actions: `(view, argument) -> view`. The same object comes back when nothing changes.

import type { Language } from '../lib/language.ts';
import { keysOf } from '../lib/typedKeys.ts';
import type { PackageTime } from '../package/descriptor.ts';
import { READERS, topicView } from './codec.ts';
import { type AddressContext, roundCamera } from './fields.ts';
import {
  type Camera,
  type Chart,
  type Count,
  type Flow,
  type Measure,
  type Motion,
  type Projection,
  type SourceFilter,
  type Speed,
  type Steps,
  settled,
  type Theme,
  type View,
  type ViewState,
  type Widths,
} from './viewState.ts';

/** What steps go through. */
export interface YearSteps {
  readonly time: PackageTime;
  /** Years with figures, ascending. */
  readonly known: readonly number[];
  /** Those of them with figures by country: they stand longer. */
  readonly byCountry?: readonly number[];
}

/** Another topic as it opens; what the reader has chosen of view, measure, pace and drawing stays. */
export function setTopic(view: ViewState, id: string, context: AddressContext): ViewState {
  if (id === view.topic || !context.topics.some((each) => each.id === id)) return view;
  const kept = Object.fromEntries(READERS.map((name) => [name, view[name]]));
  const { measure } = view;
  const chosen = measure === topicView(context, view.topic, view.sourceFilter).measure ? {} : { measure };
  return change(view, {
    ...topicView(context, id, view.sourceFilter),
    ...kept,
    ...chosen,
    view: view.view,
  });
}

/** The view at `year`, brought into the time of the package. */
export function setYear(view: ViewState, year: number, { from, to }: PackageTime): ViewState {
  if (Number.isNaN(year)) return view;
  return change(view, { year: Math.round(Math.min(to, Math.max(from, year))) });
}

/** One step to the later (1) or earlier (-1) year; at the end the view stays. */
export function stepYear(view: ViewState, direction: 1 | -1, { time, known }: YearSteps): ViewState {
  if (view.steps === 'every' || known.length === 0) return setYear(view, view.year + direction, time);
  const next =
    direction === 1 ? known.find((year) => year > view.year) : known.findLast((year) => year < view.year);
  return next === undefined ? view : setYear(view, next, time);
}

/** The first year in playing order. */
export function toFirst(view: ViewState, { time, known }: YearSteps): ViewState {
  return setYear(view, view.steps === 'every' ? time.from : (known[0] ?? time.from), time);
}

/** The last year in playing order. */
export function toLast(view: ViewState, { time, known }: YearSteps): ViewState {
  return setYear(view, view.steps === 'every' ? time.to : (known.at(-1) ?? time.to), time);
}

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

/** Puts a place in focus, by its id; one whose card is pinned beside another stays where it is. */
export function focusPlace(view: ViewState, placeId: string): ViewState {
  return view.pin === placeId && view.focus !== null ? view : change(view, { focus: placeId });
}

/** Takes the focus away: closes the card on top, and a pinned one only where no other stands beside it. */
export function clearFocus(view: ViewState): ViewState {
  const beside = view.pin !== null && view.focus !== null && view.pin !== view.focus;
  return change(view, beside ? { focus: view.pin } : { focus: null, pin: null });
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

/** Closes every card, the pinned one too. */
export function closeCards(view: ViewState): ViewState {
  return change(view, { pin: null, focus: null });
}

/** Which directions are shown. */
export function setFlow(view: ViewState, flow: Flow): ViewState {
  return change(view, { flow });
}

/** Whose count is shown; with that of others there is neither a net nor a second year. */
export function setCount(view: ViewState, count: Count): ViewState {
  return change(view, { count });
}

/** Which of the four views is open. */
export function setView(view: ViewState, name: View): ViewState {
  return change(view, { view: name });
}

/** The view of this name, or the map where it is open already. */
export function toggleView(view: ViewState, name: View): ViewState {
  return setView(view, view.view === name ? 'map' : name);
}

/** A second year to compare with; one that is not of the package changes nothing. */
export function setCompare(view: ViewState, year: number, { from, to }: PackageTime): ViewState {
  const known = Number.isInteger(year) && year >= from && year <= to;
  return known ? change(view, { compare: year }) : view;
}

/** One year alone again. */
export function stopComparing(view: ViewState): ViewState {
  return change(view, { compare: null });
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

/** Where the map looks, at the precision of the address; null fits it to what is shown. */
export function moveCamera(view: ViewState, camera: Camera | null): ViewState {
  const at = camera === null ? null : roundCamera(camera);
  const old = view.at;
  const same =
    at !== null && old !== null && at.zoom === old.zoom && at.lat === old.lat && at.lng === old.lng;
  return same ? view : change(view, { at });
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

/** The interface language; null follows the browser. */
export function setLanguage(view: ViewState, lang: Language | null): ViewState {
  return change(view, { lang });
}

/** `off` stops all that moves; null lets the system decide. */
export function setMotion(view: ViewState, motion: Motion | null): ViewState {
  return change(view, { motion });
}

/** The theme; null follows the system. */
export function setTheme(view: ViewState, theme: Theme | null): ViewState {
  return change(view, { theme });
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

function change(view: ViewState, patch: Partial<ViewState>): ViewState {
  const next = settled({ ...view, ...patch });
  const same = keysOf(next).every((name) => Object.is(view[name], next[name]));
  return same ? view : Object.freeze(next);
}

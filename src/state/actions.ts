// Actions: `(view, argument) -> view`. The same object comes back when nothing changes.

import type { Language } from '../lib/language.ts';
import { keysOf } from '../lib/typedKeys.ts';
import type { PackageTime } from '../package/descriptor.ts';
import { READERS, topicView } from './codec.ts';
import { type AddressContext, roundCamera } from './fields.ts';
import {
  type Camera,
  type Count,
  type Flow,
  type Motion,
  settled,
  type Theme,
  type View,
  type ViewState,
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

/** Puts a place in focus, by its id; one whose card is pinned beside another stays where it is. */
export function focusPlace(view: ViewState, placeId: string): ViewState {
  return view.pin === placeId && view.focus !== null ? view : change(view, { focus: placeId });
}

/** Takes the focus away: closes the card on top, and a pinned one only where no other stands beside it. */
export function clearFocus(view: ViewState): ViewState {
  const beside = view.pin !== null && view.focus !== null && view.pin !== view.focus;
  return change(view, beside ? { focus: view.pin } : { focus: null, pin: null });
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

/** One year alone again. */
export function stopComparing(view: ViewState): ViewState {
  return change(view, { compare: null });
}

/** Where the map looks, at the precision of the address; null fits it to what is shown. */
export function moveCamera(view: ViewState, camera: Camera | null): ViewState {
  const at = camera === null ? null : roundCamera(camera);
  const old = view.at;
  const same =
    at !== null && old !== null && at.zoom === old.zoom && at.lat === old.lat && at.lng === old.lng;
  return same ? view : change(view, { at });
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

/** The view with what `patch` names, settled; the same object where nothing changes. */
export function change(view: ViewState, patch: Partial<ViewState>): ViewState {
  const next = settled({ ...view, ...patch });
  const same = keysOf(next).every((name) => Object.is(view[name], next[name]));
  return same ? view : Object.freeze(next);
}

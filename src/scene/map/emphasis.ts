// Whose flows stand out: those of the place in focus or under the pointer, more quietly of the pinned one.
import type { Atlas } from '../../package/atlas.ts';
import type { ViewState } from '../../state/viewState.ts';

/** Of a stroke's opacity: what is left where another place is in focus, and where it is the pinned one's. */
export const FAINT_ARC = 0.14;
export const QUIET_ARC = 0.5;
export const FAINT_NODE = 0.25;
export const QUIET_NODE = 0.7;

export interface Emphasis {
  /** Place index in focus, or -1: then all flows are whole; the number of places: then none is, but for the hub itself. */
  readonly focusPlace: number;
  /** Place index whose card is pinned beside the one in focus, or -1. */
  readonly pinPlace: number;
  /** Indices of up to eight more places that are as strong as the one in focus: the subject of a story step. */
  readonly lit?: readonly number[];
}

/** More places beside the one in focus than a painter can light. */
export const MAX_LIT = 8;

/**
 * Every flow is one of Azerbaijan, which therefore stands out by itself. The places of `subject` are lit where the reader
 * points at no other; the hub alone, and all flows are faint.
 */
export function emphasisOf(
  atlas: Atlas,
  { focus, pin }: Pick<ViewState, 'focus' | 'pin'>,
  hovered: string | null = null,
  subject: readonly string[] = [],
): Emphasis {
  const indexOf = (id: string | null) =>
    id === null || id === atlas.hub ? -1 : atlas.places.findIndex((place) => place.id === id);
  // A link may carry a pinned country alone.
  const focusPlace = indexOf(hovered ?? focus ?? pin);
  const pinPlace = indexOf(pin);
  if (focusPlace >= 0) return { focusPlace, pinPlace: pinPlace === focusPlace ? -1 : pinPlace };
  const none = subject.length > 0 && subject.every((id) => id === atlas.hub) ? atlas.places.length : -1;
  const [first = none, ...more] = subject.map(indexOf).filter((index) => index >= 0);
  return { focusPlace: first, pinPlace: -1, ...(more.length > 0 ? { lit: more.slice(0, MAX_LIT) } : {}) };
}

/** How strong something is that belongs to these places. */
export function strengthOf(
  { focusPlace, pinPlace, lit }: Emphasis,
  places: readonly (number | undefined)[],
  faint: number,
  quiet: number,
): number {
  if (focusPlace < 0 || places.includes(focusPlace)) return 1;
  if (lit?.some((place) => places.includes(place))) return 1;
  return pinPlace >= 0 && places.includes(pinPlace) ? quiet : faint;
}

// Whose flows stand out: those of the place in focus or under the pointer, more quietly of the pinned one.
import type { Atlas } from '../../package/atlas.ts';
import type { ViewState } from '../../state/viewState.ts';

/** Of a stroke's opacity: what is left where another place is in focus, and where it is the pinned one's. */
export const FAINT_ARC = 0.14;
export const QUIET_ARC = 0.5;
export const FAINT_NODE = 0.25;
export const QUIET_NODE = 0.7;

export interface Emphasis {
  /** Place index in focus, or -1: then all flows are whole. */
  readonly focusPlace: number;
  /** Place index whose card is pinned beside the one in focus, or -1. */
  readonly pinPlace: number;
}

/** Every flow is one of Azerbaijan, which therefore stands out by itself. */
export function emphasisOf(
  atlas: Atlas,
  { focus, pin }: Pick<ViewState, 'focus' | 'pin'>,
  hovered: string | null = null,
): Emphasis {
  const indexOf = (id: string | null) =>
    id === null || id === atlas.hub ? -1 : atlas.places.findIndex((place) => place.id === id);
  // A link may carry a pinned country alone.
  const focusPlace = indexOf(hovered ?? focus ?? pin);
  const pinPlace = indexOf(pin);
  return { focusPlace, pinPlace: focusPlace < 0 || pinPlace === focusPlace ? -1 : pinPlace };
}

/** How strong something is that belongs to these places. */
export function strengthOf(
  { focusPlace, pinPlace }: Emphasis,
  places: readonly (number | undefined)[],
  faint: number,
  quiet: number,
): number {
  if (focusPlace < 0 || places.includes(focusPlace)) return 1;
  return pinPlace >= 0 && places.includes(pinPlace) ? quiet : faint;
}

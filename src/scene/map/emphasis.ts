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
  /** Up to eight more places that are as strong as the one in focus, the subject of a story step: their indices, with one of LIT_END added where only arcs from or to them are. */
  readonly lit?: readonly number[];
}

/** At which end of an arc a place must stand for the arc to be lit with it. */
export const LIT_END = { origin: 0.25, destination: 0.5 } as const;

/** What a step of a story is about. */
export interface Subject {
  /** Ids of the places that are lit; none: all are. */
  readonly lit: readonly string[];
  /** Of those that stand at one end alone of what the step tells. */
  readonly ends?: Readonly<Record<string, keyof typeof LIT_END>>;
}

const NO_SUBJECT: Subject = { lit: [] };

/** More places beside the one in focus than a painter can light. */
export const MAX_LIT = 8;

/**
 * Every flow is one of Azerbaijan, which therefore stands out by itself. The subject is lit where the reader points at no
 * place; where that is the hub alone all flows are faint.
 */
export function emphasisOf(
  atlas: Atlas,
  { focus, pin }: Pick<ViewState, 'focus' | 'pin'>,
  hovered: string | null = null,
  { lit, ends = {} } = NO_SUBJECT,
): Emphasis {
  const indexOf = (id: string | null) =>
    id === null || id === atlas.hub ? -1 : atlas.places.findIndex((place) => place.id === id);
  // A link may carry a pinned country alone.
  const focusPlace = indexOf(hovered ?? focus ?? pin);
  const pinPlace = indexOf(pin);
  if (focusPlace >= 0) return { focusPlace, pinPlace: pinPlace === focusPlace ? -1 : pinPlace };
  const known = lit.filter((id) => indexOf(id) >= 0);
  const [first] = known.filter((id) => !ends[id]);
  const more = known
    .filter((id) => id !== first)
    .map((id) => indexOf(id) + (ends[id] ? LIT_END[ends[id]] : 0));
  const isNone = more.length > 0 || (lit.length > 0 && lit.every((id) => id === atlas.hub));
  return {
    focusPlace: first ? indexOf(first) : isNone ? atlas.places.length : -1,
    pinPlace: -1,
    ...(more.length > 0 ? { lit: more.slice(0, MAX_LIT) } : {}),
  };
}

/** How strong something is that belongs to these places, of an arc its origin and its destination. */
export function strengthOf(
  { focusPlace, pinPlace, lit }: Emphasis,
  places: readonly (number | undefined)[],
  faint: number,
  quiet: number,
): number {
  if (focusPlace < 0 || places.includes(focusPlace)) return 1;
  if (lit?.some((place) => isAt(place, places))) return 1;
  return pinPlace >= 0 && places.includes(pinPlace) ? quiet : faint;
}

function isAt(lit: number, places: readonly (number | undefined)[]): boolean {
  const place = Math.floor(lit);
  const end = lit - place;
  if (end === 0 || places.length === 1) return places.includes(place);
  return places[end === LIT_END.origin ? 0 : 1] === place;
}

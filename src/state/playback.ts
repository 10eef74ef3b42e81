// Playback without a clock: which year comes after so many seconds, and how far a year change has come.
import { stepYear, toFirst, type YearSteps } from './actions.ts';
import type { Speed, ViewState } from './viewState.ts';

/** Seconds a year stands at speed 1. */
export const PLAY_STEP_SECONDS = 1.2;
/** A year with figures by country stands so many times as long. */
const COUNTRIES_FACTOR = 2;
/** Seconds a year change takes at speeds that leave room for it. */
export const TWEEN_SECONDS = 0.5;

export interface PlayStep {
  readonly year: number;
  /** True once the last year is reached and nothing starts over. */
  readonly finished: boolean;
}

/** Seconds that a year stands at `speed`. */
export function stepSeconds(speed: Speed): number {
  return PLAY_STEP_SECONDS / speed;
}

/** Seconds that the present year stands: twice as long where there are figures by country to read. */
function standSeconds(
  { year, speed }: Pick<ViewState, 'year' | 'speed'>,
  { byCountry = [] }: YearSteps,
): number {
  return stepSeconds(speed) * (byCountry.includes(year) ? COUNTRIES_FACTOR : 1);
}

/** Seconds of a year change at `speed`; above 2x it shortens, so that every year still comes to rest. */
export function tweenSeconds(speed: Speed): number {
  return Math.min(TWEEN_SECONDS, stepSeconds(speed) * 0.8);
}

/** The year that Play starts from: the present one, or the first when there is none after it. */
export function playStart(view: ViewState, years: YearSteps): number {
  return isLast(view, years) ? toFirst(view, years).year : view.year;
}

/**
 * The year to show when the present one has stood `elapsedSeconds`; at most one step further, however long
 * the page was asleep.
 */
export function playStep(view: ViewState, elapsedSeconds: number, years: YearSteps): PlayStep {
  const last = isLast(view, years);
  if (last && !view.loop) return { year: view.year, finished: true };
  if (elapsedSeconds < standSeconds(view, years)) return { year: view.year, finished: false };
  const next = last ? toFirst(view, years) : stepYear(view, 1, years);
  return { year: next.year, finished: !next.loop && isLast(next, years) };
}

/** How much of the new year shows, 0..1, easing in and out; with reduced motion the change is instant. */
export function tweenMix(elapsedSeconds: number, reducedMotion: boolean, seconds = TWEEN_SECONDS): number {
  if (reducedMotion || elapsedSeconds >= seconds) return 1;
  const part = Math.max(0, elapsedSeconds / seconds);
  return part < 0.5 ? 4 * part ** 3 : 1 - (2 - 2 * part) ** 3 / 2;
}

function isLast(view: ViewState, years: YearSteps): boolean {
  return stepYear(view, 1, years) === view;
}

// The moving parts without a clock: a year change that tweens, a playback that steps; seconds come in.
import type { YearSteps } from './actions.ts';
import { playStep, tweenMix, tweenSeconds } from './playback.ts';
import type { ViewState } from './viewState.ts';

export interface Clockwork {
  /** Second at which the present tween began, null when none runs or it has not seen a frame yet. */
  readonly tweenStart: number | null;
  readonly tweening: boolean;
  /** Second at which the present year came up while playing. */
  readonly stepStart: number | null;
}

export const AT_REST: Clockwork = Object.freeze({ tweenStart: null, tweening: false, stepStart: null });

export interface Tick {
  readonly clockwork: Clockwork;
  /** How much of the new year shows, 0..1. */
  readonly mix: number;
  /** A year to go to now, or null. */
  readonly year: number | null;
  /** True where playback came to its end. */
  readonly finished: boolean;
}

/** A clockwork with a fresh year change. */
export function startTween(clockwork: Clockwork): Clockwork {
  return { ...clockwork, tweening: true, tweenStart: null, stepStart: null };
}

/** One frame at second `now`. */
export function tick(
  clockwork: Clockwork,
  now: number,
  {
    view,
    playing,
    reducedMotion,
    years,
  }: {
    readonly view: ViewState;
    readonly playing: boolean;
    readonly reducedMotion: boolean;
    readonly years: YearSteps;
  },
): Tick {
  const tweenStart = clockwork.tweening ? (clockwork.tweenStart ?? now) : null;
  const mix = tweenStart === null ? 1 : tweenMix(now - tweenStart, reducedMotion, tweenSeconds(view.speed));
  const tweening = clockwork.tweening && mix < 1;
  const stepStart = playing ? (clockwork.stepStart ?? now) : null;
  const step = stepStart === null ? null : playStep(view, now - stepStart, years);
  return {
    clockwork: { tweening, tweenStart: tweening ? tweenStart : null, stepStart },
    mix,
    year: step && step.year !== view.year ? step.year : null,
    finished: step?.finished ?? false,
  };
}

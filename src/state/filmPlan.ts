// A film without a clock: which years each frame shows, how far the change between them has come, and at which second.
import { TWEEN_SECONDS, tweenMix } from './playback.ts';

export interface FilmWish {
  /** Ascending. */
  readonly years: readonly number[];
  readonly secondsAYear: number;
  readonly framesASecond: number;
}

export interface FilmFrame {
  readonly year: number;
  /** The year that the change comes from; the same as `year` where nothing changes. */
  readonly before: number;
  /** How much of `year` shows, 0..1. */
  readonly mix: number;
  /** Seconds since the film began. */
  readonly seconds: number;
}

/** Every frame of the film, the same for the same wish on any machine. */
export function filmPlan({ years, secondsAYear, framesASecond }: FilmWish): readonly FilmFrame[] {
  const perYear = Math.max(1, Math.round(secondsAYear * framesASecond));
  const tween = Math.min(TWEEN_SECONDS, secondsAYear * 0.8);
  return years.flatMap((year, index) =>
    Array.from({ length: perYear }, (_, frame): FilmFrame => {
      const before = years[index - 1] ?? year;
      const mix = before === year ? 1 : tweenMix(frame / framesASecond, false, tween);
      return { year, before, mix, seconds: (index * perYear + frame) / framesASecond };
    }),
  );
}

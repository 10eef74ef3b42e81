// What moves in a picture that is no map on screen: dots at rest on paper, dots and pulses of a film.
import type { Emphasis } from '../map/emphasis.ts';
import { mixPictures } from '../map/mixPictures.ts';
import type { Picture } from '../map/picture.ts';
import type { DotMoment } from './dotFrame.ts';
import { type MotionFrame, type MotionWants, motionAt, motionWays } from './motion.ts';

/** A picture at rest in a window: the dots of its first second, between all that is named. */
export function standingDots(
  { dots, ...picture }: Picture,
  emphasis: Emphasis,
  placed: Pick<MotionWants, 'project' | 'labels' | 'textScale' | 'width' | 'height'>,
): MotionFrame['dots'] {
  const columns = { before: dots, after: dots };
  const ways = motionWays({ ...picture, ...columns, ...placed });
  return motionAt(ways, { seconds: 0, mix: 1, every: 1, ...columns, ...emphasis, hoverArc: -1 }, true).dots;
}

/** What moves `seconds` on, where `mix` of the picture `now` shows and the rest is still `old`: as films show it. */
export function motionBetween(
  old: Picture,
  now: Picture,
  { seconds, mix, ...emphasis }: Pick<DotMoment, 'seconds' | 'mix'> & Emphasis,
  placed: Pick<MotionWants, 'project' | 'labels' | 'width' | 'height'>,
): MotionFrame {
  const columns = mixPictures(old, now, mix);
  const ways = motionWays({ ...now, ...columns, ...placed });
  return motionAt(ways, { seconds, mix, every: 1, ...columns, ...emphasis, hoverArc: -1 });
}

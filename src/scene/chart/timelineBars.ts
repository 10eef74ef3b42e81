// The bars of the timeline: for each year one of each series, up or down, as high as the square root of its value.
import { isOnlyElsewhere } from '../../figures/agreement.ts';
import { type Figure, isOfPartYear } from '../../figures/figure.ts';

export interface TimelineBar {
  /** absent: nothing is drawn · full · second: an outline, of another source · part: where the bar of some months would end. */
  readonly form: 'absent' | 'full' | 'second' | 'part';
  readonly goes: 'up' | 'down';
  /** Of the space on its side, percent. */
  readonly height: number;
}

/** Percent of the side's height. */
const SHORTEST = 5;

/** The bar of a figure among others of which the greatest is `greatest`; below zero it goes down like those that `leave`. */
export function timelineBar(figure: Figure, greatest: number, leaves: boolean): TimelineBar {
  if (figure.value === null) return { form: 'absent', goes: leaves ? 'down' : 'up', height: 0 };
  return {
    form: isOfPartYear(figure) ? 'part' : isOnlyElsewhere(figure) ? 'second' : 'full',
    goes: leaves || figure.value < 0 ? 'down' : 'up',
    height: Math.max(SHORTEST, 100 * Math.sqrt(Math.abs(figure.value) / greatest)),
  };
}

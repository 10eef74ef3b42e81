// The ticks of a value axis: round values from 0 outwards, as many as have room for their words.
import { scaleLinear } from 'd3-scale';
import type { Widths } from '../../state/viewState.ts';

export interface ValueAxis {
  /** Ends of the axis: 0 lies between them. */
  readonly low: number;
  readonly high: number;
  /** Square root for people, whose years differ a hundredfold. */
  readonly scale: Widths;
}

export interface ValueTick {
  readonly value: number;
  /** px. */
  readonly y: number;
}

const TICKS = 4;
/** Between the words of two ticks, px. */
const TICK_SPACE = 16;

/** Ticks ascending, 0 always one of them; `y` places a value. */
export function valueTicks(axis: ValueAxis, y: (value: number) => number): readonly ValueTick[] {
  return apart(ticksOf(axis).map((value) => ({ value, y: y(value) })));
}

/** Round values, evenly spaced on screen. */
function ticksOf({ low, high, scale }: ValueAxis): readonly number[] {
  if (scale === 'linear') return scaleLinear().domain([low, high]).ticks(TICKS);
  const steps = Array.from({ length: TICKS }, (_, index) => ((index + 1) / TICKS) ** 2);
  const side = (end: number) =>
    steps.map((part) => round(end * part)).filter((value) => Math.abs(value) <= Math.abs(end));
  return [...new Set([...side(low), 0, ...side(high)])].sort((a, b) => a - b);
}

/** Ticks that leave room for each other's words, from 0 outwards. */
function apart(ticks: readonly ValueTick[]): readonly ValueTick[] {
  const kept: ValueTick[] = [];
  for (const tick of [...ticks].sort((a, b) => Math.abs(a.value) - Math.abs(b.value)))
    if (kept.every(({ y }) => Math.abs(y - tick.y) >= TICK_SPACE)) kept.push(tick);
  return kept.sort((a, b) => a.value - b.value);
}

/** Down to one digit and zeros, towards 0. */
function round(value: number): number {
  if (value === 0) return 0;
  const unit = 10 ** Math.floor(Math.log10(Math.abs(value)));
  return Math.trunc(value / unit) * unit;
}

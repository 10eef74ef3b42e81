// How many dots leave on each arc in a round: the year's people, ten or a hundred to a dot, each layer's sum kept.
import { at } from '../../lib/at.ts';
import type { DotPlan } from '../../package/descriptor.ts';
import type { ArcMarks, StrokeColumn } from '../map/arcs.ts';

/** The people of a year leave once in so many seconds, evenly spaced, and then again. */
export const ROUND_SECONDS = 20;

/**
 * Dots a round by arc; 0 where the plan names no such layer, where an arc is an outline, and where two years are
 * compared. Of a layer with 16,033 people 1,603 dots leave at 10 people a dot: remainders go to the arcs that have most of them.
 */
export function dotsOfYear(
  plan: DotPlan | null,
  peopleADot: number,
  arcs: ArcMarks,
  strokes: StrokeColumn,
): Float32Array {
  const dots = new Float32Array(arcs.count);
  if (!plan || strokes.changes) return dots;
  for (const layer of plan.layers) {
    const counted = Array.from(dots.keys()).filter(
      (arc) => arcs.layer[arc] === layer && at(strokes.solid, arc) === 1 && at(strokes.persons, arc) > 0,
    );
    const people = counted.map((arc) => at(strokes.persons, arc));
    apportion(people, peopleADot).forEach((whole, index) => {
      dots[at(counted, index)] = whole;
    });
  }
  return dots;
}

/** How many whole dots each number of people has, so that their sum is that of all people, rounded. */
export function apportion(people: readonly number[], peopleADot: number): readonly number[] {
  const whole = people.map((each) => Math.floor(each / peopleADot));
  const remainder = (index: number) => at(people, index) - at(whole, index) * peopleADot;
  const missing = Math.round(sum(people) / peopleADot) - sum(whole);
  const order = [...people.keys()].sort((a, b) => remainder(b) - remainder(a) || a - b);
  const raised = new Set(order.slice(0, missing));
  return whole.map((each, index) => (raised.has(index) ? each + 1 : each));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

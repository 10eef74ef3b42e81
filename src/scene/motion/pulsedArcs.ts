// The arcs on which a pulse goes.
import { at } from '../../lib/at.ts';
import type { DotPlan } from '../../package/descriptor.ts';
import type { ArcMarks, StrokeColumn } from '../map/arcs.ts';

/** Of more arcs that cross one another pulses would hide the strokes; their heads show the way. */
const MAX_PULSED = 60;

/** The arcs on which a pulse goes: whole, with a way, not computed, and without dots; none of many. */
export function pulsedArcs(plan: DotPlan | null, marks: ArcMarks, strokes: StrokeColumn): readonly number[] {
  if (strokes.changes) return [];
  const computed = new Set(marks.netArcs);
  const pulsed: number[] = [];
  // Of very many arcs few are drawn in one year.
  for (let arc = 0; arc < marks.count; arc++) {
    if (!((strokes.width[arc] ?? 0) > 0) || strokes.solid[arc] !== 1 || marks.head[arc] === 'none') continue;
    if (!computed.has(arc) && !plan?.layers.includes(at(marks.layer, arc))) pulsed.push(arc);
  }
  return pulsed.length > MAX_PULSED ? [] : pulsed;
}

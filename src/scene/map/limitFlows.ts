// Narrows the strokes of a year to the largest partners and to flows of a least size; legs, which have no size, and stocks stay.

import { FLOW_BUDGET } from '../../flows/flowBudget.ts';
import { isStock } from '../../flows/movement.ts';
import type { Bounds } from '../../flows/placesWithin.ts';
import { at } from '../../lib/at.ts';
import { compareText } from '../../lib/compareText.ts';
import { memoByFields } from '../../lib/memo.ts';
import type { Atlas, PlaceId } from '../../package/atlas.ts';
import type { ArcMarks, StrokeColumn } from './arcs.ts';
import { forms } from './formsCode.ts';

/** So many are drawn, however alike they are. */
const FEW = 8;

interface AskedLimits {
  readonly atlas: Atlas;
  readonly marks: ArcMarks;
  readonly strokes: StrokeColumn;
  readonly top: number | null;
  readonly least: number;
  readonly focus: PlaceId | null;
  readonly widest: number;
  readonly lit: readonly PlaceId[];
  readonly within: Bounds | null;
}

/** `widest`: no more arcs than this, whoever their partners are, beside those of the partners that are `lit`; without a hub
 * those alone that begin or end `within` a part of the world. The same strokes where nothing is narrowed; outlines of earlier years are narrowed by the figures they outline. */
export const limitFlows = memoByFields(
  {
    atlas: true,
    marks: true,
    strokes: true,
    top: true,
    least: true,
    focus: true,
    widest: true,
    lit: true,
    within: true,
  },
  ({ atlas, marks, strokes, top, least, focus, widest, lit, within }: AskedLimits): StrokeColumn => {
    if (atlas.hub === null) {
      const budget = top ?? Math.min(FLOW_BUDGET, widest);
      return forms.here?.widestOnly(atlas, marks, { strokes, budget, least, focus, within }) ?? strokes;
    }
    const arcs = Array.from({ length: marks.count }, (_, arc) => arc);
    const threads = arcs.filter((arc) => isStock(atlas, at(marks.layer, arc)) && at(strokes.width, arc) > 0);
    if (top === null && least === 0 && widest >= marks.count && threads.length === 0) return strokes;
    const home = atlas.places.findIndex((place) => place.id === atlas.hub);
    const partnerOf = (arc: number) => {
      const origin = at(marks.places, arc * 2);
      return origin === home ? at(marks.places, arc * 2 + 1) : origin;
    };
    // Two counts of one move stay or go together, by the greater of them.
    const twinOf = (arc: number) => at(marks.twin, arc);
    const counted = (arc: number) => (arc < 0 ? 0 : strokes.persons[arc] || 0);
    const persons = (arc: number) => Math.max(counted(arc), counted(twinOf(arc)));
    const drawn = new Set(forms.here?.threadsDrawn(threads, persons, partnerOf, widest));
    const stays = arcs.map((arc) => marks.pair[arc] === -1 || drawn.has(arc));
    const large = arcs.filter(
      (arc) => !stays[arc] && !threads.includes(arc) && at(strokes.width, arc) > 0 && persons(arc) >= least,
    );
    const totals = new Map<number, number>();
    const once = large.filter((arc) => !(marks.hollow[arc] && large.includes(twinOf(arc))));
    for (const arc of once) totals.set(partnerOf(arc), (totals.get(partnerOf(arc)) ?? 0) + persons(arc));
    const idOf = (place: number) => at(atlas.places, place).id;
    const ranked = [...totals].sort(([a, x], [b, y]) => y - x || compareText(idOf(a), idOf(b)));
    const kept = new Set(ranked.slice(0, top ?? ranked.length).map(([place]) => place));
    const shown = new Set(large.filter((arc) => kept.has(partnerOf(arc))));
    if (shown.size > widest) {
      // The map has room for these; two counts of one move are one, and of moves that are alike all or none are drawn, so that
      // chance draws no one's arc and not another's.
      const others = [...shown]
        .filter(
          (arc) => !lit.includes(idOf(partnerOf(arc))) && !(marks.hollow[arc] && shown.has(twinOf(arc))),
        )
        .sort((a, b) => persons(b) - persons(a) || a - b);
      const [most = -1] = others.slice(widest).map(persons);
      const larger = others.findIndex((arc) => persons(arc) <= most);
      for (const arc of others.slice(larger < FEW ? widest : larger)) {
        shown.delete(arc);
        shown.delete(twinOf(arc));
      }
    }
    const width = strokes.width.map((each, arc) => (stays[arc] || shown.has(arc) ? each : 0));
    return { ...strokes, width };
  },
);

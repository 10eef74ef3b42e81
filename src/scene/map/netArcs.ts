// Net arcs: one for each partner and direction, of which a year draws at most one, from the side that loses.

import { netOfYear, netPartners } from '../../figures/netOfYear.ts';
import { NET_LAYER } from '../../figures/netPairs.ts';
import type { Selection } from '../../flows/select.ts';
import { at } from '../../lib/at.ts';
import { periodsOf } from '../../package/periods.ts';
import type { Widths } from '../../state/viewState.ts';
import { layerStyle } from '../style/layerStyle.ts';
import type { ArcMarks, Draft } from './arcs.ts';
import { strokeScale, strokeWidth } from './strokes.ts';

/** Both directions of every partner whose net some year knows; `pair` is the partner's place. */
export function netDrafts({ graph, query }: Selection, widths: Widths): readonly Draft[] {
  const { atlas, hub } = graph;
  const nets = periodsOf(atlas.time).flatMap((year) => netOfYear(atlas, query.sourceFilter, year) ?? []);
  return netPartners(atlas, query.sourceFilter).flatMap((partner) => {
    const balances = nets.map(({ persons }) => persons.get(partner) ?? 0);
    const greatest = Math.max(0, ...balances.map(Math.abs));
    if (greatest === 0) return [];
    return [false, true].map(
      (inward): Draft => ({
        layer: NET_LAYER,
        origin: inward ? partner : hub,
        destination: inward ? hub : partner,
        pair: partner,
        position: -1,
        periods: balances.filter((balance) => (inward ? balance > 0 : balance < 0)).length,
        greatest: strokeWidth(greatest, widths, strokeScale(atlas)),
        dash: layerStyle(atlas, NET_LAYER).dash,
        legs: [],
      }),
    );
  });
}

/** What a column of strokes is made of. */
interface Strokes {
  readonly width: Float32Array;
  readonly solid: Float32Array;
  readonly persons: Float64Array;
}

/** Writes the net of the selected year into the strokes of its arcs. */
export function strokeNet(
  marks: ArcMarks,
  { query, graph }: Selection,
  { widths, outlines }: { readonly widths: Widths; readonly outlines: boolean },
  { width, solid, persons }: Strokes,
): void {
  const net = netOfYear(graph.atlas, query.sourceFilter, Number(query.time));
  if (!net || !(net.whole || outlines)) return;
  for (const arc of marks.netArcs) {
    const balance = net.persons.get(at(marks.pair, arc)) ?? 0;
    const along = marks.places[arc * 2 + 1] === graph.hub ? balance : -balance;
    // Of the two arcs of a partner one goes the other way, or both where it is nothing or cannot be known.
    persons[arc] = along > 0 ? along : Number.NaN;
    width[arc] = strokeWidth(along, widths, strokeScale(graph.atlas));
    solid[arc] = net.whole ? 1 : 0;
  }
}

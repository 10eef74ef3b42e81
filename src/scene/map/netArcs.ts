// Net arcs: one for each partner and direction, of which a year draws at most one, from the side that loses.

import { NET_LAYER, netOfYear, netPartners } from '../../figures/netPairs.ts';
import type { Selection } from '../../flows/select.ts';
import { periodsOf } from '../../package/periods.ts';
import type { Widths } from '../../state/viewState.ts';
import { layerStyle } from '../style/layerStyle.ts';
import type { Draft } from './arcs.ts';
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

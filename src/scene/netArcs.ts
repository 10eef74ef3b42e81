// Net arcs: one for each partner and direction, of which a year draws at most one, from the side that loses.

import type { Atlas } from '../data/atlas.ts';
import { periodsOf } from '../data/periods.ts';
import { at } from '../lib/at.ts';
import { NET_LAYER, type NetSlices, netPairs, netPersons, netSlices } from '../model/netPairs.ts';
import type { Evidence, Widths } from '../state/viewState.ts';
import type { Draft } from './arcs.ts';
import { layerLook } from './layerLook.ts';
import { strokeWidth } from './strokes.ts';

/** Both directions of every partner whose net some year knows; `pair` counts netPairs. */
export function netDrafts(atlas: Atlas, evidence: Evidence, home: number, widths: Widths): readonly Draft[] {
  const years = periodsOf(atlas.time);
  const slices = years.map((year) => netSlices(atlas, evidence, year)).filter((each) => each !== null);
  return netPairs(atlas, evidence).flatMap((each, pair) => {
    const nets = slices.map((slice) => netPersons(atlas, slice, each)).filter((net) => !Number.isNaN(net));
    const greatest = Math.max(0, ...nets.map(Math.abs));
    if (greatest === 0) return [];
    return [false, true].map(
      (inward): Draft => ({
        layer: NET_LAYER,
        origin: inward ? each.partner : home,
        destination: inward ? home : each.partner,
        pair,
        greatest: strokeWidth(greatest, widths),
        dash: layerLook(atlas, NET_LAYER).dash,
        legs: [],
      }),
    );
  });
}

/** Persons of a net arc in a year: NaN where the net goes the other way, is nothing or cannot be known. */
export function netArcPersons(
  atlas: Atlas,
  evidence: Evidence,
  slices: NetSlices,
  pair: number,
  inward: boolean,
): number {
  const net = netPersons(atlas, slices, at(netPairs(atlas, evidence), pair));
  const along = inward ? net : -net;
  return along > 0 ? along : Number.NaN;
}

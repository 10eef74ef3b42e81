// Which bars of the timeline each direction shows.
import type { Flow } from '../../state/viewState.ts';

export type BarSide = 'arrivals' | 'departures' | 'net';
/** The bars that each direction shows. */
export const BARS_OF_FLOW: Readonly<Record<Flow, readonly BarSide[]>> = {
  both: ['arrivals', 'departures'],
  in: ['arrivals'],
  out: ['departures'],
  net: ['net'],
};

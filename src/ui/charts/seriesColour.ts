// Colours of the series of a national chart, in order; all of equal weight.
import type { Atlas } from '../../package/atlas.ts';
import type { ColourName } from '../../scene/style/palette.ts';
import { colourVariable } from '../base/colourVariable.ts';

const ORDER: readonly ColourName[] = [
  'origins',
  'protection',
  'removal',
  'transit',
  'permits',
  'stocks',
  'border-crossing',
];
/** A css colour; arrivals and departures keep theirs wherever they are drawn. */
export function seriesColour({ net }: Pick<Atlas, 'net'>, index: number, indicator = ''): string {
  const isOf = (side: 'inflow' | 'outflow') => net && Object.values(net.totals[side]).includes(indicator);
  const own = isOf('inflow') ? 'arrivals' : isOf('outflow') ? 'departures' : null;
  return colourVariable(own ?? ORDER[index % ORDER.length] ?? 'origins');
}

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
/** Arrivals and departures keep theirs wherever they are drawn. */
export function seriesColourName({ net }: Pick<Atlas, 'net'>, index: number, indicator = ''): ColourName {
  const isOf = (side: 'inflow' | 'outflow') => net && Object.values(net.totals[side]).includes(indicator);
  if (isOf('inflow')) return 'arrivals';
  if (isOf('outflow')) return 'departures';
  return ORDER[index % ORDER.length] ?? 'origins';
}

/** The same as a css colour. */
export function seriesColour(atlas: Pick<Atlas, 'net'>, index: number, indicator = ''): string {
  return colourVariable(seriesColourName(atlas, index, indicator));
}

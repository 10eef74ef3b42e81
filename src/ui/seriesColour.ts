// Colours of the series of a national chart, in order; all of equal weight.
import type { ColourName } from '../scene/palette.ts';
import { colourVariable } from './colourVariable.ts';

const ORDER: readonly ColourName[] = [
  'origins',
  'protection',
  'removal',
  'transit',
  'permits',
  'stocks',
  'border-crossing',
];
const OWN: Readonly<Record<string, ColourName>> = {
  arrivals: 'arrivals',
  'arrivals-official': 'arrivals',
  'residence-arrivals-total': 'arrivals',
  departures: 'departures',
  'departures-official': 'departures',
  'residence-departures-total': 'departures',
};

/** A css colour; arrivals and departures keep theirs wherever they are drawn. */
export function seriesColour(index: number, indicator = ''): string {
  return colourVariable(OWN[indicator] ?? ORDER[index % ORDER.length] ?? 'origins');
}

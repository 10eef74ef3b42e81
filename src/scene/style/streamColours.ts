// Colours of arcs that carry dots: a stroke of the layer's hue, and dots of it that stand out from stroke and ground.
import type { ColourName } from './palette.ts';

const STREAMS: Partial<Record<ColourName, ColourName>> = {
  arrivals: 'arrivalsStream',
  departures: 'departuresStream',
};
const LAYERS: Partial<Record<ColourName, ColourName>> = {
  arrivalsStream: 'arrivals',
  departuresStream: 'departures',
  // An outline of another count.
  arrivalsDot: 'arrivals',
  departuresDot: 'departures',
};
const DOTS: Partial<Record<ColourName, ColourName>> = {
  arrivalsStream: 'arrivalsDot',
  departuresStream: 'departuresDot',
};

/** The stroke under the dots of a layer of this colour. */
export function streamColour(colour: ColourName): ColourName {
  return STREAMS[colour] ?? colour;
}

/** The colour of letters about a stroke: that of its layer. */
export function layerColour(stroke: ColourName): ColourName {
  return LAYERS[stroke] ?? stroke;
}

/** The dots on a stroke of this colour. */
export function dotColour(stroke: ColourName): ColourName {
  return DOTS[stroke] ?? 'ink';
}

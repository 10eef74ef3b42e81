// The colours of paper.
import type { Palette } from './palette.ts';
import { light } from './palettes.ts';

/** On paper: departures light enough and arrivals dark enough to be told apart in grey. */
export const PRINT_PALETTE: Palette = {
  ...light,
  sea: '#eef3f5',
  land: '#ffffff',
  paper: '#ffffff',
  arrivals: '#0a4a73',
  departures: '#dc7d33',
  arrivalsStream: '#2a71a0',
  arrivalsDot: '#001b2e',
  departuresStream: '#dc7d33',
};

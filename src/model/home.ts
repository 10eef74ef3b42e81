// The country the atlas is about, and the two layers that make up its balance.
import type { PlaceId } from '../data/atlas.ts';

export const HOME: PlaceId = 'AZE';
export const ARRIVALS_LAYER = 'residence-arrivals';
export const DEPARTURES_LAYER = 'residence-departures';

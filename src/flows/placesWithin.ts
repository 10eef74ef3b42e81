// The part of the world that is seen, and which places lie in it.
import { memoByIdentity } from '../lib/memo.ts';
import type { Atlas } from '../package/atlas.ts';

/** Degrees; `west` is less than `east`, and either may lie beyond 180 where the part reaches over that line. */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** By index into `atlas.places` 1 for those within, else 0. */
export const placesWithin = memoByIdentity(
  ({ places }: Atlas, { west, south, east, north }: Bounds): Uint8Array =>
    Uint8Array.from(places, ({ lng, lat }) =>
      lat >= south && lat <= north && west + ((((lng - west) % 360) + 360) % 360) <= east ? 1 : 0,
    ),
);

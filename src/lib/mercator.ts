// Web Mercator: longitude and latitude to a square world and back, y growing southwards.

/** The latitude in degrees where the Mercator world is as high as it is wide. */
export const MERCATOR_MAX_LAT = 85.05113;

/** [lng, lat] in degrees to [x, y] in a world `worldSize` wide; latitudes beyond ±85.05113 are clamped. */
export function lngLatToWorld(
  [lng, lat]: readonly [number, number],
  worldSize: number,
): readonly [x: number, y: number] {
  const clamped = Math.max(-MERCATOR_MAX_LAT, Math.min(MERCATOR_MAX_LAT, lat));
  const sine = Math.sin((clamped * Math.PI) / 180);
  return [worldSize * (0.5 + lng / 360), worldSize * (0.5 - Math.atanh(sine) / (2 * Math.PI))];
}

/** [x, y] of a world `worldSize` wide to [lng, lat] in degrees; y beyond the world is clamped to ±85.05113. */
export function worldToLngLat(
  [x, y]: readonly [number, number],
  worldSize: number,
): readonly [lng: number, lat: number] {
  const lat = (Math.atan(Math.sinh((0.5 - y / worldSize) * 2 * Math.PI)) * 180) / Math.PI;
  return [(x / worldSize - 0.5) * 360, Math.max(-MERCATOR_MAX_LAT, Math.min(MERCATOR_MAX_LAT, lat))];
}

/** A difference of x, or of longitudes, brought to the short way round the `world`. */
export function shortWay(difference: number, world: number): number {
  return difference - world * Math.round(difference / world);
}

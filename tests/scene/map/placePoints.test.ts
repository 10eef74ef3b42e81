// Places in one copy of the world: whole turns from where they are, and as close together as they can be.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atlasOfFlows } from '../../../src/package/import/atlasOfFlows.ts';
import { viewPicture } from '../../../src/scene/map/picture.ts';
import { placePoints } from '../../../src/scene/map/placePoints.ts';
import { addressContext } from '../../../src/state/codec.ts';
import { firstView } from '../../../src/state/codecOfParts.ts';
import { sessionOf, tableOf, textFile } from '../../import/openFile.ts';

const placed = (longitudes: readonly number[], hub: string | null = null) =>
  placePoints({
    hub,
    places: longitudes.map((lng, index) => ({
      id: `P${index}`,
      kind: 'country',
      lng,
      lat: index,
      anchor: '',
    })),
  });
const span = (longitudes: readonly number[]) => Math.max(...longitudes) - Math.min(...longitudes);

describe('placePoints', () => {
  it('lie as narrow as any cut of the round lets them, whole turns away, their middle in the world', () => {
    const some = fc.array(fc.integer({ min: -180, max: 180 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(some, (longitudes) => {
        const found = placed(longitudes).map(([lng]) => lng);
        for (const [index, lng] of found.entries())
          expect(Math.abs((lng - (longitudes[index] ?? 0)) % 360)).toBe(0);
        const cuts = longitudes.map((cut) => span(longitudes.map((lng) => (lng < cut ? lng + 360 : lng))));
        expect(span(found)).toBe(Math.min(...cuts));
        expect(Math.abs(Math.max(...found) + Math.min(...found)) / 2).toBeLessThanOrEqual(180);
      }),
    );
  });

  it('leaves what lies around Greenwich as it is', () => {
    expect(placed([-60, 10, 100])).toEqual([
      [-60, 0],
      [10, 1],
      [100, 2],
    ]);
  });

  it('lie around the hub where there is one', () => {
    expect(placed([170, -170, -20], 'P0').map(([lng]) => lng)).toEqual([170, 190, 340]);
  });
});

describe('The arcs of a town', () => {
  it('bow as little as those of the world', async () => {
    const { outcome } = await sessionOf(
      textFile('locations.csv', 'id,name,lat,lon\nn,North,52.50,13.40\ns,South,52.40,13.50'),
      textFile('flows.csv', 'origin,dest,count\nn,s,5\ns,n,7'),
    );
    const town = atlasOfFlows(tableOf(outcome).flows, 'town');
    const { arcs } = viewPicture(town, firstView(addressContext(town)));
    expect(arcs.count).toBe(2);
    expect(Math.max(...arcs.bow)).toBeLessThan(Math.PI / 4);
  });
});

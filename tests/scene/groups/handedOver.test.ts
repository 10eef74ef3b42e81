// What a worker hands over of an opened atlas: the page draws and counts the same as if it had summed all itself.

import { expect, it } from 'vitest';
import { graphOf } from '../../../src/flows/graph.ts';
import { buffersIn } from '../../../src/lib/buffersIn.ts';
import { atlasOfFlows } from '../../../src/package/import/atlasOfFlows.ts';
import { FINEST_ZOOM, groupedOf } from '../../../src/scene/groups/grouped.ts';
import { groupedAtlas } from '../../../src/scene/groups/groupedAtlas.ts';
import { handAtlas, takeAtlas, takeGroups } from '../../../src/scene/groups/handedOver.ts';
import { groupedZooms, handGroups } from '../../../src/scene/groups/handGroups.ts';
import { viewPicture } from '../../../src/scene/map/picture.ts';
import { addressContext } from '../../../src/state/codec.ts';
import { firstView } from '../../../src/state/codecOfParts.ts';
import { chance } from '../../bench/syntheticAtlas.ts';
import { sessionOf, tableOf, textFile } from '../../import/openFile.ts';

const PLACES = 320;
const next = chance(5);
const place = () => Math.floor(next() * PLACES);
const locations = Array.from(
  { length: PLACES },
  (_, index) =>
    `P${index},Place ${index},${(next() * 100 - 50).toFixed(3)},${(next() * 300 - 150).toFixed(3)}`,
);
const flows = Array.from(
  { length: 3_000 },
  (_, row) => `P${place()},P${place()},${1990 + (row % 7)},${1 + Math.floor(next() * 900)}`,
);

async function openedAtlas() {
  const { outcome } = await sessionOf(
    textFile('locations.csv', ['id,name,lat,lon', ...locations].join('\n')),
    textFile('flows.csv', ['origin,dest,year,count', ...flows].join('\n')),
  );
  return atlasOfFlows(tableOf(outcome).flows, 'many');
}

/** As it goes from one thread to another: columns handed over, all else copied. */
const sent = <T>(value: T): T => structuredClone(value, { transfer: [...buffersIn(value)] });

it('is an atlas with the graph that the page would have made, and no column is copied', async () => {
  const own = await openedAtlas();
  const handed = handAtlas(await openedAtlas());
  const { value } = handed.atlas.flows;
  const taken = takeAtlas(sent(handed));
  expect(value).toHaveLength(0);
  const [there, here] = [graphOf(taken), graphOf(own)];
  expect(there.atlas).toBe(taken);
  expect(there).toEqual(here);
  expect(there.layers[0]?.layer).toBe(taken.layers[0]);
});

it('draws at every zoom what the page would have drawn, and says the same of the rest', async () => {
  const own = await openedAtlas();
  const view = firstView(addressContext(own));
  for (const zoom of groupedZooms(3)) {
    const drawn = takeGroups(own, sent(handGroups(await openedAtlas(), zoom)));
    const made = groupedAtlas(own, zoom, 'all');
    expect(drawn.places).toBe(own.places);
    expect(groupedOf(drawn)).toEqual({ ...made, atlas: drawn });
    expect(drawn.flows).toEqual(made.atlas.flows);
    expect(viewPicture(drawn, view).arcColumn).toEqual(viewPicture(made.atlas, view).arcColumn);
  }
});

it('knows every zoom at which places are grouped, the nearest first', () => {
  expect(groupedZooms(2)).toEqual([2, 1, 3, 0, 4, 5, 6, 7]);
  expect([...groupedZooms(7)].sort()).toEqual(Array.from({ length: FINEST_ZOOM }, (_, zoom) => zoom));
});

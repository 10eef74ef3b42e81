// The bows of arcs that no layout knows: apart where they are few enough to be chosen so, else a fan.
import type { HubChord } from './arcLayout.ts';
import { keepLanes, openFan } from './fan.ts';
import { MAX_SEPARATED, separateArcs } from './separateArcs.ts';

/** Bows in radians by chord. */
export function chosenBows(chords: readonly HubChord[]): Float64Array {
  const apart = chords.length > MAX_SEPARATED ? openFan(chords) : separateArcs(chords);
  keepLanes(chords, apart);
  return apart;
}

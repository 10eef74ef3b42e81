// Which views ask for a form whose code comes later.

import { comparedYears } from '../../figures/compareYears.ts';
import { type Selection, selectView } from '../../flows/select.ts';
import { memoByIdentity } from '../../lib/memo.ts';
import { type Atlas, STATUSES } from '../../package/atlas.ts';
import { layerStyle } from '../style/layerStyle.ts';
import { chosenBefore } from './arcLayout.ts';
import { type ArcView, hubArcs } from './arcs.ts';
import type { Pictured } from './picture.ts';

const MENTIONED = STATUSES.indexOf('mentioned');

/** Whether the picture of a view has a form of scene/map/forms.ts. */
export function asksForms(atlas: Atlas, view: Pictured): boolean {
  return (
    atlas.hub === null ||
    view.flow === 'net' ||
    view.projection === 'globe' ||
    comparedYears(view) !== null ||
    hasMarks(selectView(atlas, view, 'every', 'both')) ||
    !hasBows(atlas, view)
  );
}

/** People at a date, legs of a route, a share, a rank or a mention. */
const hasMarks = memoByIdentity(({ graph, layers }: Selection): boolean =>
  layers.some(({ layer, state }) => {
    const { mark } = layerStyle(graph.atlas, layer.id);
    return (
      layer.kind === 'stock' ||
      mark === 'leg' ||
      mark === 'share' ||
      mark === 'rank' ||
      state.includes(MENTIONED)
    );
  }),
);

/** Whether a layout knows its arcs. */
function hasBows(atlas: Atlas, view: ArcView): boolean {
  const chords = hubArcs(atlas, view);
  return chords.length === 0 || chosenBefore(atlas, chords, view.projection === 'globe') !== null;
}

// What of the legend stands in sight beside each view.
import type { LegendEntry } from '../../scene/map/legend.ts';
import { SMALL_STROKES } from '../../scene/map/strokes.ts';
import type { View } from '../../state/viewState.ts';

/** Widths and dots of the map, widths of the small maps, which are half as wide, and nothing beside others. */
export function legendInSight(view: View, entries: readonly LegendEntry[]): readonly LegendEntry[] {
  if (view === 'map')
    return entries.filter(({ meaning }) => meaning.type === 'persons' || meaning.type === 'dots');
  if (view !== 'years') return [];
  return entries
    .filter(({ meaning }) => meaning.type === 'persons')
    .map(({ mark, meaning }) => ({
      mark: mark.type === 'stroke' ? { ...mark, width: mark.width * SMALL_STROKES } : mark,
      meaning,
    }));
}

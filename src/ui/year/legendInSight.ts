// What of the legend stands in sight beside each view.
import type { LegendEntry } from '../../scene/map/legend.ts';
import { SMALL_STROKES } from '../../scene/map/strokes.ts';
import type { View } from '../../state/viewState.ts';

/** Widths, dots and whose count is whose on the map, widths of the small maps, which are half as wide, and nothing beside others. */
export function legendInSight(view: View, entries: readonly LegendEntry[]): readonly LegendEntry[] {
  if (view === 'map')
    return [
      ...entries.filter(({ meaning }) => meaning.type === 'persons' || meaning.type === 'dots'),
      ...countsInSight(entries),
    ];
  if (view !== 'years') return [];
  return entries
    .filter(({ meaning }) => meaning.type === 'persons')
    .map(({ mark, meaning }) => ({
      mark: mark.type === 'stroke' ? { ...mark, width: mark.width * SMALL_STROKES } : mark,
      meaning,
    }));
}

/** As broad as shows that one is an outline, px. */
const COUNT_WIDTH = 7;

/** A stroke of each count where the map draws both. */
function countsInSight(entries: readonly LegendEntry[]): readonly LegendEntry[] {
  const strokeOf = (hollow: boolean) =>
    entries.findLast(
      ({ mark, meaning }) => meaning.type === 'layer' && mark.type === 'stroke' && mark.hollow === hollow,
    )?.mark;
  const [own, partner] = [strokeOf(false), strokeOf(true)];
  if (own?.type !== 'stroke' || partner?.type !== 'stroke') return [];
  const look = { width: COUNT_WIDTH, head: 'none' } as const;
  return [
    { meaning: { type: 'count', count: 'own' }, mark: { ...own, ...look } },
    { meaning: { type: 'count', count: 'partner' }, mark: { ...partner, ...look } },
  ];
}

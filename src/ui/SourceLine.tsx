// The line that says whose figures are on screen; opens the sources.
import { yearTotals } from '../model/yearTotals.ts';
import { useUi } from './context.ts';

/** Publishers of the shown layers and of the year's totals. */
export function SourceLine() {
  const { atlas, view, words, commands } = useUi();
  const layers = atlas.layers.filter((layer) => view.layers.includes(layer.id));
  const { arrivals, departures } = yearTotals(atlas, view.evidence, view.year);
  const ids = new Set([
    ...layers.map((layer) => layer.source),
    ...[...arrivals.refs, ...departures.refs].map((ref) => ref.source),
  ]);
  const names = [...ids].map((id) => {
    const source = atlas.sources.find((each) => each.id === id);
    return source?.author || source?.publisher || source?.title || id;
  });
  return (
    <button type="button" class="source-line" onClick={() => commands.openPanel('sources')}>
      {words.messages.timeline.source([...new Set(names)].join(' · '))}
    </button>
  );
}

// Where the figures of a layer lie when the year has none, one press away: "2011 only", or the nearest years.

import type { Period } from '../../flows/graph.ts';
import { selectLayer } from '../../flows/select.ts';
import type { LayerRow } from '../../package/atlas.ts';
import { setYear } from '../../state/actions.ts';
import { yearsText, yearText } from '../base/format.ts';
import { useUi } from '../shell/context.ts';

interface Props {
  readonly layer: LayerRow;
  readonly title: string;
}

/** Nothing where the layer has figures for the year or is tied to none. */
export function LayerJumps({ layer, title }: Props) {
  const { atlas, view, words } = useUi();
  const say = words.messages.layers;
  const selected = selectLayer(atlas, view.sourceFilter, layer.id, view.year);
  const coverage = selected?.coverage;
  if (coverage?.kind !== 'earlier' && coverage?.kind !== 'ahead') return null;
  const before = coverage.kind === 'earlier' ? coverage.slice : null;
  const only = selected?.periods.length === 1 ? (before ?? coverage.after) : null;
  if (only)
    return <Jump title={title} slice={only} face={say.only(yearsText(words, only.fromYear, only.toYear))} />;
  return (
    <span class="layer-jumps">
      {before && <Jump title={title} slice={before} face={say.previous(yearText(words, before.toYear))} />}
      {coverage.after && (
        <Jump
          title={title}
          slice={coverage.after}
          face={say.next(yearText(words, coverage.after.fromYear))}
        />
      )}
    </span>
  );
}

interface JumpProps {
  readonly title: string;
  readonly slice: Period;
  readonly face: string;
}

function Jump({ title, slice, face }: JumpProps) {
  const { atlas, words, commands } = useUi();
  return (
    <button
      type="button"
      class="layer-jump jump"
      aria-label={words.messages.layers.jump(title, yearText(words, slice.toYear))}
      onClick={() => commands.change((old) => setYear(old, slice.toYear, atlas.time), 'push')}
    >
      {face}
    </button>
  );
}

// How much of the list and the map is shown: the largest partners, flows of a least size, and how many that leaves.
import type { FlowList } from '../../figures/flowList.ts';
import { clearFilters, setLeast, setTop } from '../../state/laterActions.ts';
import { LEASTS, TOPS } from '../../state/viewState.ts';
import { number } from '../base/format.ts';
import { useUi } from '../shell/context.ts';

export function ListLimits({ counts }: { readonly counts: FlowList['counts'] }) {
  const { view, words, commands } = useUi();
  const say = words.messages.partners;
  // A link may carry a number that the list does not offer.
  const tops = withOwn(TOPS, view.top ?? 0);
  const leasts = withOwn(LEASTS, view.least);
  return (
    <fieldset class="limits row-count" aria-label={say.limits}>
      <select
        aria-label={say.top}
        value={String(view.top ?? 0)}
        onChange={(event) => {
          const top = Number(event.currentTarget.value);
          commands.change((old) => setTop(old, top === 0 ? null : top), 'push');
        }}
      >
        {[0, ...tops].map((top) => (
          <option key={top} value={String(top)}>
            {top === 0 ? say.topAll : say.topFew(number(words, top))}
          </option>
        ))}
      </select>
      <select
        aria-label={say.least}
        value={String(view.least)}
        onChange={(event) => {
          const least = Number(event.currentTarget.value);
          commands.change((old) => setLeast(old, least), 'push');
        }}
      >
        {leasts.map((least) => (
          <option key={least} value={String(least)}>
            {least === 0 ? say.anySize : say.sizeFrom(number(words, least))}
          </option>
        ))}
      </select>
      {(view.top !== null || view.least > 0) && (
        <p class="soft" aria-live="polite">
          {say.shown(number(words, counts.shown), number(words, counts.of), counts.of)}{' '}
          <button type="button" class="jump" onClick={() => commands.change(clearFilters, 'push')}>
            {say.clear}
          </button>
        </p>
      )}
    </fieldset>
  );
}

function withOwn(offered: readonly number[], own: number): readonly number[] {
  return own === 0 || offered.includes(own) ? offered : [...offered, own].sort((a, b) => a - b);
}

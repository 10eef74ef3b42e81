// What stands in the place of an empty table: why it is empty, and the way out.
import type { Span } from '../../figures/tableRows.ts';
import { yearText } from '../base/format.ts';
import { useUi } from '../shell/context.ts';

interface Props {
  /** True where the view itself holds no row; else the filters let none through. */
  readonly none: boolean;
  readonly clear: () => void;
  readonly span: Span;
  readonly setSpan: (span: Span) => void;
}

export function TableEmpty({ none, clear, span, setSpan }: Props) {
  const { view, words } = useUi();
  const { table: say, year } = words.messages;
  if (!none)
    return (
      <p class="table-empty">
        {say.empty}{' '}
        <button type="button" class="jump" onClick={clear}>
          {say.clear}
        </button>
      </p>
    );
  if (view.layers.length === 0) return <p class="table-empty">{year.noLayer}</p>;
  return (
    <p class="table-empty">
      {span === 'all' ? say.emptyAlways : say.emptyYear(yearText(words, view.year))}{' '}
      {span === 'view' && (
        <button type="button" class="jump" onClick={() => setSpan('all')}>
          {say.showAllYears}
        </button>
      )}
    </p>
  );
}

// Neighbouring years without figures by country: one hatched cell that says so, each year a button.
import type { YearCell } from '../../figures/yearCells.ts';
import { yearText } from '../base/format.ts';
import type { useRoving } from '../base/useRoving.ts';
import { useUi } from '../shell/context.ts';
import { yearName } from './yearWords.ts';

interface Props {
  readonly cells: readonly YearCell[];
  readonly mark: ReturnType<typeof useRoving>['mark'];
  readonly go: (year: number) => void;
}

export function GapCell({ cells, mark, go }: Props) {
  const ui = useUi();
  const { view, words } = ui;
  const say = words.messages.years;
  const present = cells.some(({ year }) => year === view.year);
  return (
    <div class={`year-gap${present ? ' present' : ''}`}>
      <div class="gap-years">
        {cells.map((cell) => (
          <button
            key={cell.year}
            type="button"
            aria-label={yearName(ui, cell)}
            aria-current={cell.year === view.year ? 'true' : undefined}
            {...mark(String(cell.year))}
            onClick={() => go(cell.year)}
          >
            {yearText(words, cell.year)}
          </button>
        ))}
      </div>
      <p aria-hidden>{say.noCountries}</p>
    </div>
  );
}

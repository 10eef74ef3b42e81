// The head of the sheet on a phone: the year, its numbers or the two years compared, and the handle that opens layers and countries.
import { comparedYears } from '../../figures/compareYears.ts';
import { yearTotals } from '../../figures/yearTotals.ts';
import { closeCards } from '../../state/actions.ts';
import { figureWords } from '../base/figureWords.ts';
import { yearText } from '../base/format.ts';
import { useHeadline } from '../topics/useHeadline.ts';
import { useUi } from './context.ts';
import { inputCode } from './inputCode.ts';
import './sheetHandle.css';

interface Props {
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
}

/** What it opens and closes. */
export const DRAWER_ID = 'drawer';

/** Shown in narrow windows only. */
export function SheetHandle({ open, setOpen }: Props) {
  const ui = useUi();
  const { atlas, view, words, commands } = ui;
  const { messages } = words;
  const two = comparedYears(view);
  const { short } = useHeadline();
  const hasCard = view.focus !== null || view.pin !== null;
  const { arrivals, departures } = yearTotals(atlas, view.sourceFilter, view.year);
  const show = (wanted: boolean): void => {
    if (!wanted && hasCard) commands.change(closeCards, 'push');
    setOpen(wanted);
  };
  return (
    <button
      type="button"
      class="sheet-handle"
      disabled={view.embed}
      aria-expanded={open}
      aria-controls={DRAWER_ID}
      aria-label={open ? messages.collapse : messages.expand}
      onPointerDown={(event) => inputCode.here?.dragSheet(event, show)}
      onClick={() => show(!open)}
    >
      <span class="grip" aria-hidden />
      <span class={two ? 'sheet-year two' : 'sheet-year'}>
        {two ? `${yearText(words, two.first)} → ${yearText(words, two.second)}` : yearText(words, view.year)}
      </span>
      {!two && short !== null && <span class="sheet-numbers">{short}</span>}
      {!two && short === null && (
        <span class="sheet-numbers">
          <span>
            <b class="number arrivals">{figureWords(words, arrivals)}</b> {messages.partners.arrivals}
          </span>
          <span>
            <b class="number departures">{figureWords(words, departures)}</b> {messages.partners.departures}
          </span>
        </span>
      )}
      <svg class="chevron" viewBox="0 0 16 16" width="16" height="16" aria-hidden>
        <path d={open ? 'M3 6l5 5 5-5' : 'M3 10l5-5 5 5'} />
      </svg>
    </button>
  );
}

// Two figures and what became of the one in the other, with one button for the sources of both.
import { isOnlyElsewhere } from '../../figures/agreement.ts';
import { type ComparedFigures, comparedYears } from '../../figures/compareYears.ts';
import { DiscrepancyMark } from '../base/DiscrepancyMark.tsx';
import { Popover } from '../base/Popover.tsx';
import { changeWords, sidesWords } from '../partners/otherFlowWords.ts';
import { useUi } from '../shell/context.ts';
import { ComparedNote } from './ComparedNote.tsx';

interface Props {
  readonly compared: ComparedFigures;
  /** Whose figures they are, for the name of the button. */
  readonly of: string;
}

/** "11,312 → 430", then the difference, computed, or why there is none. */
export function ComparedRow({ compared, of }: Props) {
  const { view, words } = useUi();
  const { figure: say, sources } = words.messages;
  const { first, second, difference } = compared;
  const two = comparedYears(view);
  if (!two) return null;
  const sourced = [...first.refs, ...second.refs].length > 0;
  const known = difference.state === 'value' && compared.change !== 'incomparable';
  return (
    <span class="figure told compared">
      <span class={sourced ? 'value two' : 'two soft'}>{sidesWords(words, compared, two)}</span>
      <span class={known ? 'value change' : 'change soft'}>{changeWords(words, compared)}</span>
      <span class="marks">
        {known && <span class="tag">{say.computed}</span>}
        {(isOnlyElsewhere(first) || isOnlyElsewhere(second)) && <span class="tag">{say.secondSource}</span>}
        <DiscrepancyMark ids={[...first.discrepancies, ...second.discrepancies]} of={of} />
        {sourced && (
          <Popover label={sources.sourceOf(of)} buttonClass="ref" face={<span aria-hidden>i</span>}>
            {() => <ComparedNote compared={compared} />}
          </Popover>
        )}
      </span>
    </span>
  );
}

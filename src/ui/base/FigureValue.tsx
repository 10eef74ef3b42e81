// A figure on screen: its words, how sure it is, the mark of a contradiction and the button to its source.
import { agreementOf } from '../../figures/agreement.ts';
import type { Figure } from '../../figures/figure.ts';
import { useUi } from '../shell/context.ts';
import { SourceButton } from '../sources/SourceButton.tsx';
import { DiscrepancyMark } from './DiscrepancyMark.tsx';
import { besideWords, figureWords } from './figureWords.ts';

interface Props {
  readonly figure: Figure;
  /** What the number is, in words, for the names of its buttons. */
  readonly of: string;
  /** False where "not from the report" is said of the whole list. */
  readonly tagged?: boolean;
}

/** Value or the words of its absence; "computed" and "not from the report" stand beside it in words. */
export function FigureValue({ figure, of, tagged = true }: Props) {
  const { words } = useUi();
  const { figure: say } = words.messages;
  return (
    <span class={`figure ${figure.state}`}>
      <span class="value">{figureWords(words, figure)}</span>
      {figure.computed && figure.state === 'value' && <span class="tag">{say.computed}</span>}
      {tagged && <SourceTag figure={figure} />}
      <DiscrepancyMark ids={figure.discrepancies} of={of} />
      <SourceButton figure={figure} of={of} />
    </span>
  );
}

/** "not from the report", or how the figure stands to the one that the report prints in the same cell. */
function SourceTag({ figure }: { readonly figure: Figure }) {
  const { words } = useUi();
  const { figure: say } = words.messages;
  if (!figure.secondSource || figure.state !== 'value') return null;
  const [beside] = figure.beside;
  const agreement = beside ? agreementOf(figure, beside) : null;
  const agreed = agreement === null ? say.secondSource : say.agreement[agreement];
  return <span class="tag">{besideWords(words, figure) || agreed}</span>;
}

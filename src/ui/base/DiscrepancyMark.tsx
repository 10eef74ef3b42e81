// The mark beside a figure that another source contradicts.
import { useUi } from '../shell/context.ts';
import { Contradiction } from '../shell/lazyViews.ts';
import { Popover } from './Popover.tsx';
import './figures.css';

/** The quiet mark of a contradiction; opens both values and what is known. */
export function DiscrepancyMark({ ids, of }: { readonly ids: readonly string[]; readonly of: string }) {
  const { words } = useUi();
  if (ids.length === 0) return null;
  return (
    <Popover
      label={`${words.messages.figure.discrepancy}: ${of}`}
      buttonClass="ref diamond"
      face={<span aria-hidden>◆</span>}
    >
      {() => [...new Set(ids)].map((id) => <Contradiction key={id} id={id} />)}
    </Popover>
  );
}

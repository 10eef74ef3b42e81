// The button of a number, which lies over it or beside it as a small "i": opens where the number stands, with a citation to copy.
import type { Figure } from '../../figures/figure.ts';
import { Popover } from '../base/Popover.tsx';
import { useUi } from '../shell/context.ts';
import { SourceNote } from '../shell/lazyViews.ts';

interface Props {
  readonly figure: Figure;
  /** What the number is, for the button's name: "Russia, arrivals". */
  readonly of: string;
}

/** Nothing where no row stands behind the figure. */
export function SourceButton({ figure, of }: Props) {
  const { words } = useUi();
  if (figure.refs.length === 0) return null;
  return (
    <Popover label={words.messages.sources.sourceOf(of)} buttonClass="ref" face={<span aria-hidden>i</span>}>
      {() => <SourceNote figure={figure} />}
    </Popover>
  );
}

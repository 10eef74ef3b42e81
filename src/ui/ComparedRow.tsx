// Two figures and what became of the one in the other, with one button for the sources of both.
import type { ComparedFigures } from '../model/compareYears.ts';
import { ComparedNote } from './ComparedNote.tsx';
import { useUi } from './context.ts';
import { figureWords } from './figureWords.ts';
import { Popover } from './Popover.tsx';

interface Props {
  readonly compared: ComparedFigures;
  /** Whose figures they are, for the name of the button. */
  readonly of: string;
}

export function ComparedRow({ compared, of }: Props) {
  const { words } = useUi();
  const { figure: say, sources } = words.messages;
  const { first, second, difference } = compared;
  return (
    <span class="figure told compared">
      <span class="value two">
        {figureWords(words, first)} → {figureWords(words, second)}
      </span>
      {difference.state === 'value' && (
        <>
          <span class="value change">{figureWords(words, difference)}</span>
          <span class="tag">{say.computed}</span>
        </>
      )}
      {[...first.refs, ...second.refs].length > 0 && (
        <Popover label={sources.sourceOf(of)} buttonClass="ref" face={<span aria-hidden>i</span>}>
          {() => <ComparedNote compared={compared} />}
        </Popover>
      )}
    </span>
  );
}

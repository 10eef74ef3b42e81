// What stands behind a difference: the difference itself, computed, then both of its sides with their sources.
import type { ComparedFigures } from '../../figures/compareYears.ts';
import { figureWords } from '../base/figureWords.ts';
import { useUi } from '../shell/context.ts';
import { SourceNote } from '../sources/SourceNote.tsx';

export function ComparedNote({ compared }: { readonly compared: ComparedFigures }) {
  const { words } = useUi();
  const { first, second, difference } = compared;
  return (
    <>
      {difference.state === 'value' && (
        <p class="note-head">
          <strong>{figureWords(words, difference)}</strong>{' '}
          <span class="soft">{words.messages.figure.difference}</span>
        </p>
      )}
      {[second, first].map(
        (figure, index) => figure.refs.length > 0 && <SourceNote key={index} figure={figure} />,
      )}
    </>
  );
}

// The headline where another country's count is shown: both numbers of the largest move each way, each with its source.
import { countedMoves } from '../../figures/countedMoves.ts';
import { ArrivalNote } from '../base/ArrivalNote.tsx';
import { yearText } from '../base/format.ts';
import { WithMarks } from '../base/WithMarks.tsx';
import { useUi } from '../shell/context.ts';
import { SourceButton } from '../sources/SourceButton.tsx';
import { FocusSentence } from '../topics/FocusSentence.tsx';
import { countPieces, ratioWords } from './countWords.ts';

/** While the counts are on the way, or do not come, that is said instead. */
export function CountSentence() {
  const ui = useUi();
  const { counted, view, words, dataText, transient, commands } = ui;
  const { loading, failed } = words.messages.card.mirror;
  if (transient.counts !== 'here')
    return (
      <ArrivalNote
        failed={transient.counts === 'failed'}
        again={commands.fetchCounts}
        loading={loading}
        missing={failed}
      />
    );
  const moves = countedMoves(counted, view);
  if (moves.length === 0)
    return (
      <>
        {view.count === 'both' && <FocusSentence year={view.year} />}
        <p>{dataText['count.none']}</p>
      </>
    );
  return (
    <p class="counts">
      {moves.map((move, index) => {
        const apart = index === 0 ? ratioWords(ui, move) : '';
        const pieces = countPieces(ui, move);
        const of = pieces.map(({ text }) => text).join('');
        return (
          <span key={move.direction} class="told">
            {pieces.map((piece) =>
              'side' in piece ? (
                <span key={piece.side} class="sourced">
                  <strong class={`value number ${move.direction === 'out' ? 'departures' : 'arrivals'}`}>
                    {piece.text}
                  </strong>
                  <SourceButton figure={piece.figure} of={`${of} ${yearText(words, view.year)}`} />
                </span>
              ) : (
                piece.text
              ),
            )}{' '}
            {apart !== '' && move.ratio && (
              <span class="soft">
                <WithMarks say={apart}>
                  <SourceButton figure={move.ratio} of={`${apart} ${yearText(words, view.year)}`} />
                </WithMarks>{' '}
              </span>
            )}
          </span>
        );
      })}
    </p>
  );
}

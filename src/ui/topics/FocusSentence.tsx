// The headline of the country in focus, each number with its source.
import { Fragment } from 'preact';
import { DiscrepancyMark } from '../base/DiscrepancyMark.tsx';
import { figureWords } from '../base/figureWords.ts';
import { useUi } from '../shell/context.ts';
import { SourceButton } from '../sources/SourceButton.tsx';
import { focusPieces } from './focusWords.ts';

/** Nothing where the headline speaks of all countries. */
export function FocusSentence({ year }: { readonly year: number }) {
  const ui = useUi();
  const pieces = focusPieces(ui, year);
  if (!pieces) return null;
  return (
    <p>
      {pieces.map((piece, index) =>
        typeof piece === 'string' ? (
          <Fragment key={index}>{piece}</Fragment>
        ) : (
          <span key={index} class="with-marks">
            <span class="sourced">
              <strong class={`value number ${piece.side}`}>{figureWords(ui.words, piece.figure)}</strong>
              <SourceButton figure={piece.figure} of={piece.of} />
            </span>
            <DiscrepancyMark ids={piece.figure.discrepancies} of={piece.of} />
          </span>
        ),
      )}
    </p>
  );
}

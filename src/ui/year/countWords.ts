// The counts of a move in words: sentences of the package with numbers and the place in their slots.
import { type CountedMove, countedMoves, toldBy } from '../../figures/countedMoves.ts';
import type { Figure } from '../../figures/figure.ts';
import { figureWords } from '../base/figureWords.ts';
import { number, placeName } from '../base/format.ts';
import type { UiProps } from '../shell/props.ts';
import { focusText } from '../topics/focusWords.ts';

type Ui = Pick<UiProps, 'atlas' | 'counted' | 'view' | 'words' | 'dataText'>;

/** A piece of a sentence: words, or the number of one of the counts. */
export type CountPiece =
  | { readonly text: string }
  | { readonly text: string; readonly side: 'own' | 'partner'; readonly figure: Figure };

/** The sentence of one move in pieces. */
export function countPieces({ words, dataText }: Ui, move: CountedMove): readonly CountPiece[] {
  const text = dataText[`count.${move.direction}.${toldBy(move)}`] ?? '';
  return text.split(/(\{[a-z]+\})/).flatMap((part): readonly CountPiece[] => {
    if (part === '{place}') return [{ text: placeName(words, move.placeId) }];
    const side = part === '{own}' ? 'own' : part === '{partner}' ? 'partner' : null;
    const figure = side && move[side];
    if (!side || !figure) return part === '' ? [] : [{ text: part }];
    return [{ text: number(words, figure.value ?? 0), side, figure }];
  });
}

/** How far the two counts of a move lie apart; '' where there are no two. */
export function ratioWords({ words, dataText }: Ui, { ratio }: CountedMove): string {
  if (ratio?.state !== 'value') return '';
  return (dataText['count.ratio'] ?? '').replace('{ratio}', figureWords(words, ratio));
}

/** Where only one count of the country in focus is known: the hub's own, if it is shown too. */
function ownText(ui: Ui): string {
  return ui.view.count === 'both' ? (focusText(ui) ?? '') : '';
}

/** What the year's headline says of the counts, a sentence a direction; that none was found where none was. */
export function countSentences(ui: Ui): readonly string[] {
  const { counted, view, dataText } = ui;
  const moves = countedMoves(counted, view);
  if (moves.length === 0) return [ownText(ui), dataText['count.none'] ?? ''].filter((text) => text !== '');
  const said = moves.map((move) =>
    countPieces(ui, move)
      .map(({ text }) => text)
      .join(''),
  );
  // Of two directions the one that leaves is told: the list has both.
  return [...said, ...moves.slice(0, 1).map((move) => ratioWords(ui, move))].filter((text) => text !== '');
}

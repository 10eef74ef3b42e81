// The tip of a disc of people: who they are, at which date, and who counted.
import { flowFigure, indicatorFigure } from '../../figures/figure.ts';
import { at } from '../../lib/at.ts';
import { viewPicture } from '../../scene/map/picture.ts';
import type { StockPart } from '../../scene/map/stocks.ts';
import { figureSentence } from '../base/figureSentence.ts';
import { count, period, placeName } from '../base/format.ts';
import { publishersOf } from '../table/tableCells.ts';
import { useUi } from './context.ts';

/** The largest groups; the list has all. */
const FEW = 6;

export function StockTip({ placeId }: { readonly placeId: string }) {
  const ui = useUi();
  const { mapped, view, words, dataText } = ui;
  const say = words.messages.partners;
  const discs = viewPicture(mapped, view).stocks.filter(({ place }) => mapped.places[place]?.id === placeId);
  const whoOf = ({ kind, origin, layer }: StockPart) => {
    if (kind === 'within') return say.stockWithin;
    const from = kind === 'from' ? placeName(words, at(mapped.places, origin).id) : say.unstated;
    return `${from}, ${dataText[`layer.${layer}.title`] ?? layer}`;
  };
  return (
    <>
      <strong>{placeName(words, placeId)}</strong>
      {discs.map(({ parts }) => {
        const told = parts
          .toSorted((a, b) => b.persons - a.persons)
          .map((part) => ({
            who: whoOf(part),
            figure: part.national ? indicatorFigure(mapped, part.national) : flowFigure(mapped, part.row),
          }));
        const sources = told.flatMap(({ figure }) => figure.refs.map(({ source }) => source));
        const dates = [...new Set(told.map(({ figure }) => period(words, figure.from, figure.to)))];
        return (
          <span key={sources[0]} class="arc-tip-discs">
            {told.slice(0, FEW).map(({ who, figure }) => (
              <span key={`${who} ${figure.from}`}>
                {dates.length > 1 && `${period(words, figure.from, figure.to)}: `}
                {who}: {figureSentence(words, figure)}
              </span>
            ))}
            {told.length > FEW && <span>{say.all(count(words, told.length))}</span>}
            <span class="soft">{say.asOf(dates.join(', '))}</span>
            <span class="soft">{publishersOf(ui, sources)}</span>
          </span>
        );
      })}
    </>
  );
}

// The card's figures layer by layer: the year's figure or the nearest years that have one.

import { isOfRecords } from '../../figures/agreement.ts';
import type { CardRow, CardSeries, CountryCard } from '../../figures/countryCard.ts';
import { isStock } from '../../flows/movement.ts';
import { setYear } from '../../state/actions.ts';
import { FigureValue } from '../base/FigureValue.tsx';
import { figureWords } from '../base/figureWords.ts';
import { period, yearText } from '../base/format.ts';
import { LayerSpark, sparkOf } from '../layers/LayerSpark.tsx';
import { LayerSymbol } from '../layers/LayerSymbol.tsx';
import { useUi } from '../shell/context.ts';
import { SourceButton } from '../sources/SourceButton.tsx';
import { lineTitle } from './lineTitle.ts';

export function CardFigures({ card, name }: { readonly card: CountryCard; readonly name: string }) {
  const { atlas, words, dataText } = useUi();
  const say = words.messages;
  return (
    <section class="card-figures">
      <h3>{say.card.layers}</h3>
      {card.rows.length === 0 && <p class="soft">{say.card.noFigures}</p>}
      <ul>
        {card.rows.map((row) => (
          <Row
            key={`${row.layerId} ${row.direction} ${row.otherId}`}
            row={row}
            name={name}
            spark={sparkOf(atlas, card, row)}
          />
        ))}
        {card.remainders.map(({ layerId, figure }) => {
          const rest = isOfRecords(figure) ? say.partners.unstated : say.partners.other;
          const title = `${rest}, ${dataText[`layer.${layerId}.title`] ?? layerId}`;
          return (
            <li key={`others ${layerId}`}>
              <LayerSymbol layerId={layerId} />
              <span class="row-title">{title}</span>
              <FigureValue figure={figure} of={title} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface RowProps {
  readonly row: CardRow;
  readonly name: string;
  /** Null where the years of the layer are drawn elsewhere or are none. */
  readonly spark: CardSeries | null;
}

function Row({ row, name, spark }: RowProps) {
  const { atlas, words, dataText } = useUi();
  const { card: say } = words.messages;
  const { layerId, figure, rank, shareOfTotal, coverage } = row;
  const title = lineTitle(words, dataText, row);
  const directed = row.direction === 'unstated' ? `, ${say.unstated}` : '';
  const stock = isStock(atlas, layerId) && row.direction !== 'unstated' ? say.stock[row.direction] : '';
  const isOrder = figure.unit === 'rank';
  const dates =
    coverage.kind === 'figures' && (stock !== '' || figure.from !== figure.to)
      ? period(words, figure.from, figure.to)
      : '';
  return (
    <li>
      <LayerSymbol layerId={layerId} />
      <span class="row-title">
        {title}
        <span class="soft">
          {directed} {stock} {dates !== '' && stock !== '' ? words.messages.partners.asOf(dates) : dates}
        </span>
      </span>
      {coverage.kind === 'figures' || figure.state !== 'absent' ? (
        <FigureValue figure={figure} of={`${name}, ${title}`} />
      ) : (
        <Nearest row={row} />
      )}
      {spark && <LayerSpark series={spark} title={title} />}
      {rank && !isOrder && !words.numbersHidden && (
        <span class="row-more">
          <span class="row-place">{say.rank(String(rank.rank), String(rank.of))}</span>
          {shareOfTotal && shareOfTotal.state === 'value' && (
            <span class="told">
              {' · '}
              <span class="value">{say.share(figureWords(words, shareOfTotal))}</span>{' '}
              <span class="with-marks">
                ({words.messages.figure.computed})
                <SourceButton
                  figure={shareOfTotal}
                  of={`${name}, ${title}, ${words.messages.figure.share}`}
                />
              </span>
            </span>
          )}
        </span>
      )}
    </li>
  );
}

/** "no figure" and the nearest years that have one, one press away. */
function Nearest({ row }: { readonly row: CardRow }) {
  const { atlas, words, commands } = useUi();
  const { figure, jumpTo } = words.messages;
  const { coverage } = row;
  const before = coverage.kind === 'earlier' ? coverage.slice.toYear : null;
  const after =
    coverage.kind === 'ahead'
      ? coverage.after.fromYear
      : coverage.kind === 'earlier'
        ? (coverage.after?.fromYear ?? null)
        : null;
  return (
    <span class="figure absent nearest">
      <span class="value">{figure.absent}</span>
      {[before, after]
        .filter((year) => year !== null)
        .map((year) => (
          <button
            key={year}
            type="button"
            class="jump"
            aria-label={jumpTo(yearText(words, year))}
            onClick={() => commands.change((old) => setYear(old, year, atlas.time), 'push')}
          >
            {yearText(words, year)}
          </button>
        ))}
    </span>
  );
}

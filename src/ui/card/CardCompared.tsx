// The card's figures of two years: both values of each, their difference, or why they cannot be compared.

import { comparedCard } from '../../figures/comparedCard.ts';
import type { TwoYears } from '../../figures/compareYears.ts';
import type { CountryCard } from '../../figures/countryCard.ts';
import { isStock } from '../../flows/movement.ts';
import { yearText } from '../base/format.ts';
import { ComparedRow } from '../compare/ComparedRow.tsx';
import { LayerSpark, sparkOf } from '../layers/LayerSpark.tsx';
import { LayerSymbol } from '../layers/LayerSymbol.tsx';
import { useUi } from '../shell/context.ts';
import { lineTitle } from './lineTitle.ts';
import { Sparkline } from './Sparkline.tsx';

interface Props {
  /** Of the present year; its history shows every year. */
  readonly card: CountryCard;
  readonly name: string;
  readonly two: TwoYears;
}

export function CardCompared({ card, name, two }: Props) {
  const { atlas, view, words, dataText } = useUi();
  const { card: say, compare, partners } = words.messages;
  const compared = comparedCard({
    atlas,
    sourceFilter: view.sourceFilter,
    placeId: card.placeId,
    first: two.first,
    second: two.second,
  });
  const rows = [
    ...compared.rows.map((row) => ({
      ...row,
      title: lineTitle(words, dataText, row),
      spark: sparkOf(atlas, card, row),
    })),
    ...compared.remainders.map((row) => ({
      ...row,
      direction: 'others' as const,
      otherId: null,
      spark: null,
      title: `${partners.other}, ${dataText[`layer.${row.layerId}.title`] ?? row.layerId}`,
    })),
  ];
  return (
    <>
      <h3>{compare.heading(yearText(words, two.first), yearText(words, two.second))}</h3>
      <dl class="compared-totals">
        {(['arrivals', 'departures', 'net'] as const).map((side) => (
          <div key={side}>
            <dt>{say[side]}</dt>
            <dd>
              <ComparedRow compared={compared[side]} of={`${name}, ${say[side]}`} />
            </dd>
          </div>
        ))}
      </dl>
      <Sparkline card={card} />
      <section class="card-figures card-compared">
        <h3>{say.layers}</h3>
        {rows.length === 0 && <p class="soft">{say.noFigures}</p>}
        <ul>
          {rows.map((row) => (
            <li key={`${row.layerId} ${row.direction} ${row.otherId}`}>
              <LayerSymbol layerId={row.layerId} />
              <span class="row-title">
                {row.title}
                {isStock(atlas, row.layerId) && (row.direction === 'to' || row.direction === 'from') && (
                  <span class="soft"> {say.stock[row.direction]}</span>
                )}
                {row.direction === 'unstated' && <span class="soft">, {say.unstated}</span>}
              </span>
              <ComparedRow compared={row.compared} of={`${name}, ${row.title}`} />
              {row.spark && <LayerSpark series={row.spark} title={row.title} />}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

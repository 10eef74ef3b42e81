// The shown layers that count no moves of the year: shares as parts of their whole, an order, people at a date; one list each.

import { useState } from 'preact/hooks';
import { comparedYears } from '../../figures/compareYears.ts';
import { type TableRow, tableRows } from '../../figures/tableRows.ts';
import type { Atlas, LayerRow } from '../../package/atlas.ts';
import { FigureValue } from '../base/FigureValue.tsx';
import { count, period } from '../base/format.ts';
import { PlaceButton } from '../base/PlaceButton.tsx';
import { LayerSymbol } from '../layers/LayerSymbol.tsx';
import { useUi } from '../shell/context.ts';
import { ShareBar } from './ShareBar.tsx';

/** Nothing where no share, order or stock is shown for the year. */
export function ShareLists() {
  const { atlas, view } = useUi();
  const rows = tableRows(atlas, view).filter((row) => row.year === view.year);
  return (
    <>
      {atlas.layers.map((layer) => {
        const mine = rows.filter((row) => row.layerId === layer.id && row.kind !== 'total');
        if (mine.length === 0) return null;
        if (layer.kind === 'share') return <Shares key={layer.id} layer={layer} rows={mine} />;
        const isSided = layer.kind === 'stock' || layer.kind === 'rank';
        return isSided ? <Sides key={layer.id} layer={layer} rows={mine} /> : null;
      })}
    </>
  );
}

interface Props {
  readonly layer: LayerRow;
  readonly rows: readonly TableRow[];
}

function Shares({ layer, rows }: Props) {
  const { atlas, words } = useUi();
  const say = words.messages.partners;
  const whole = (row: TableRow) => (row.kind === 'other' ? -1 : (row.figure.value ?? 0));
  const sorted = [...rows].sort((a, b) => whole(b) - whole(a));
  return (
    <section class="shares">
      <Heading layer={layer} rows={rows} />
      <p class="soft">{say.ofWhole}</p>
      <ul>
        {sorted.map((row) => (
          <li key={partnerOf(atlas, row)}>
            <Line row={row} />
            <ShareBar figure={row.figure} layerId={layer.id} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Rows of a list until all are asked for. */
const FEW = 5;

/** Each direction a list: people at a date, largest first, with who they are under each; or an order, from its first place on. */
function Sides({ layer, rows }: Props) {
  const { atlas, words, dataText } = useUi();
  const say = words.messages.partners;
  const [all, setAll] = useState(false);
  const isStock = layer.kind === 'stock';
  const into = [
    isStock ? say.stockIn : say.orderIn,
    rows.filter((row) => row.destination === atlas.hub),
  ] as const;
  const out = [
    isStock ? say.stockOut : say.orderOut,
    rows.filter((row) => row.origin === atlas.hub),
  ] as const;
  const List = isStock ? 'ul' : 'ol';
  // Those named without a number come last.
  const place = ({ figure }: TableRow) => (isStock ? -(figure.value ?? -1) : (figure.value ?? 0));
  return (
    <section class={isStock ? 'shares stock' : 'shares'}>
      <Heading layer={layer} rows={rows} />
      {(isStock ? [into, out] : [out, into]).map(
        ([title, side]) =>
          side.length > 0 && (
            <div key={title}>
              <p class="soft">{title}</p>
              <List>
                {[...side]
                  .sort((a, b) => place(a) - place(b))
                  .slice(0, all ? side.length : FEW)
                  .map((row) => (
                    <li key={partnerOf(atlas, row)}>
                      <Line row={row} of={title} />
                      {isStock && <p class="soft">{dataText[`note.${row.figure.note}`]}</p>}
                    </li>
                  ))}
              </List>
              {side.length > FEW && (
                <button
                  type="button"
                  class="jump all-rows row-count"
                  aria-expanded={all}
                  onClick={() => setAll(!all)}
                >
                  {all ? words.messages.routes.few : say.all(count(words, side.length))}
                </button>
              )}
            </div>
          ),
      )}
    </section>
  );
}

function Heading({ layer, rows }: Props) {
  const { view, words, dataText } = useUi();
  const [first] = rows;
  const dates = first ? period(words, first.from, first.to) : '';
  return (
    <>
      <h3>
        <LayerSymbol layerId={layer.id} /> {dataText[`layer.${layer.id}.title`] ?? layer.id}{' '}
        {first && (
          <span class="soft">{layer.kind === 'stock' ? words.messages.partners.asOf(dates) : dates}</span>
        )}
      </h3>
      {comparedYears(view) && <p class="soft">{words.messages.compare.onceOnly}</p>}
    </>
  );
}

/** The country and its figure; "other countries" is no place to go to. */
function Line({ row, of }: { readonly row: TableRow; readonly of?: string }) {
  const { atlas, words, dataText } = useUi();
  const place = partnerOf(atlas, row);
  const title = of ?? dataText[`layer.${row.layerId}.title`] ?? row.layerId;
  const name = place === null ? words.messages.partners.other : (words.names[place]?.name ?? place);
  return (
    <>
      {place === null ? <span class="place">{name}</span> : <PlaceButton placeId={place} />}
      <FigureValue figure={row.figure} of={`${title}, ${name}`} />
    </>
  );
}

function partnerOf({ hub }: Atlas, { origin, destination }: TableRow): string | null {
  return origin === hub ? destination : origin;
}

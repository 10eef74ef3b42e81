// The shown layers that count no moves of the year: shares as parts of their whole, an order, people at a date; one list each.

import { useState } from 'preact/hooks';
import { comparedYears } from '../../figures/compareYears.ts';
import { layerCoverage } from '../../figures/coverage.ts';
import { indicatorFigure } from '../../figures/figure.ts';
import { type TableRow, tableRows } from '../../figures/tableRows.ts';
import { unstatedRows } from '../../figures/topicSeries.ts';
import { isStock } from '../../flows/movement.ts';
import { selectView } from '../../flows/select.ts';
import { shownStocks } from '../../flows/shownStocks.ts';
import type { Atlas, IndicatorRow, LayerRow } from '../../package/atlas.ts';
import type { StockLook } from '../../scene/map/stocks.ts';
import { layerStyle } from '../../scene/style/layerStyle.ts';
import { FigureValue } from '../base/FigureValue.tsx';
import { count, period } from '../base/format.ts';
import { PlaceButton } from '../base/PlaceButton.tsx';
import { LayerSymbol } from '../layers/LayerSymbol.tsx';
import { StockSymbol } from '../layers/StockSymbol.tsx';
import { useUi } from '../shell/context.ts';
import { GapSentence } from '../year/GapSentence.tsx';
import { LayerJumps } from '../year/LayerJumps.tsx';
import { ShareBar } from './ShareBar.tsx';
import './shares.css';

/** Where no share, order or stock is shown for the year: nothing, or if the list holds nothing else, the nearest years. */
export function ShareLists({ alone }: { readonly alone: boolean }) {
  const { atlas, view } = useUi();
  const two = comparedYears(view);
  const all = tableRows(atlas, view).filter(({ kind }) => kind !== 'total');
  const drawn = shownStocks(selectView(atlas, view, view.year, 'both'), false);
  // What the map shows stands before what another source says of the same year.
  const isBeside = ({ id, kind }: LayerRow) => Number(kind === 'stock' && !drawn.has(id));
  const lists = atlas.layers
    .toSorted((a, b) => isBeside(a) - isBeside(b))
    .flatMap((layer) => {
      // A layer of one date or period stands once.
      const years = two && layer.time === 'years' ? [two.first, two.second] : [view.year];
      return years.flatMap((year) => {
        const rows = all.filter((row) => row.layerId === layer.id && row.year === year);
        const isSided = layer.kind === 'stock' || layer.kind === 'rank';
        if (rows.length === 0 || !(isSided || layer.kind === 'share')) return [];
        return [{ List: isSided ? Sides : Shares, layer, rows, year }];
      });
    });
  // What several lists have in common is said once, below the last of them.
  const saidBelow = (index: number) =>
    new Set(lists.slice(index + 1).flatMap(({ rows }) => [...sharedNotes(rows)]));
  if (alone && lists.length === 0) return <GapSentence />;
  return (
    <>
      {lists.map(({ List, layer, rows, year }, index) => (
        <List
          key={`${layer.id} ${year}`}
          layer={layer}
          rows={rows}
          year={year}
          saidBelow={saidBelow(index)}
        />
      ))}
      {atlas.layers
        .filter(({ id, kind }) => view.layers.includes(id) && (kind === 'share' || kind === 'rank'))
        .map((layer) => (
          <Earlier key={layer.id} layer={layer} />
        ))}
    </>
  );
}

/** What the marks beside places are that the map draws of a layer without figures for the year, and where its figures lie. */
function Earlier({ layer }: { readonly layer: LayerRow }) {
  const { atlas, view, dataText } = useUi();
  const { kind } = layerCoverage(atlas, view.sourceFilter, layer.id, view.year);
  if (kind !== 'earlier' || !view.outlines) return null;
  const title = dataText[`layer.${layer.id}.title`] ?? layer.id;
  return (
    <section class="shares">
      <h3>
        <LayerSymbol layerId={layer.id} /> {title} <LayerJumps layer={layer} title={title} />
      </h3>
    </section>
  );
}

interface Props {
  readonly layer: LayerRow;
  readonly rows: readonly TableRow[];
  readonly year: number;
  /** Notes that stand below a later list. */
  readonly saidBelow: ReadonlySet<string>;
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
function Sides({ layer, rows, year, saidBelow }: Props) {
  const { atlas, view, words, dataText } = useUi();
  const say = words.messages.partners;
  const dated = layer.kind === 'stock';
  const isWithin = (row: TableRow) => row.origin === row.destination;
  const unstated = dated ? unstatedRows(atlas, view.sourceFilter, layer.id, year) : [];
  // Where the source says how many have no stated country, what its total leaves is no other countries.
  const into = [
    'in',
    dated ? say.stockIn : say.orderIn,
    rows.filter(
      (row) =>
        row.destination === atlas.hub && !isWithin(row) && (row.origin !== null || unstated.length === 0),
    ),
  ] as const;
  const out = [
    'out',
    dated ? say.stockOut : say.orderOut,
    rows.filter((row) => row.origin === atlas.hub && !isWithin(row)),
  ] as const;
  const within = ['within', say.stockWithin, rows.filter(isWithin)] as const;
  // What several rows have in common is said once, below them.
  const shared = sharedNotes(rows);
  return (
    <section class={dated ? 'shares stock' : 'shares'}>
      <Heading layer={layer} rows={rows} />
      {(dated ? [within, into, out] : [out, into]).map(
        ([look, title, side]) =>
          side.length > 0 && (
            <Side
              key={look}
              layer={layer}
              look={look}
              title={title}
              rows={side}
              shared={shared}
              unstated={look === 'in' ? unstated : []}
            />
          ),
      )}
      {dated &&
        [...shared]
          .filter((note) => !saidBelow.has(note))
          .map((note) => (
            <p key={note} class="soft">
              {dataText[`note.${note}`]}
            </p>
          ))}
    </section>
  );
}

interface SideProps {
  readonly layer: LayerRow;
  /** Who they are, as their part of a disc tells on the map. */
  readonly look: StockLook;
  readonly title: string;
  readonly rows: readonly TableRow[];
  /** Notes that stand below all sides. */
  readonly shared: ReadonlySet<string>;
  /** People of whom the source says that no country is stated. */
  readonly unstated: readonly IndicatorRow[];
}

/** One direction: its first rows, and all when asked for. */
function Side({ layer, look, title, rows, shared, unstated }: SideProps) {
  const { atlas, words, dataText } = useUi();
  const say = words.messages.partners;
  const [all, setAll] = useState(false);
  const dated = layer.kind === 'stock';
  const List = dated ? 'ul' : 'ol';
  // Those named without a number come last.
  const place = (row: TableRow) => {
    const value = row.figure.value ?? -1;
    if (partnerOf(atlas, row) === null) return Number.POSITIVE_INFINITY;
    return dated ? -value : value;
  };
  return (
    <div>
      <p class="soft">
        {dated && <StockSymbol colour={layerStyle(atlas, layer.id).colour} look={look} />} {title}
      </p>
      <List>
        {[...rows]
          .sort((a, b) => place(a) - place(b))
          .slice(0, all ? rows.length : FEW)
          .map((row) => (
            <li key={partnerOf(atlas, row)}>
              <Line row={row} of={title} />
              {dated && !shared.has(row.figure.note) && (
                <p class="soft">{dataText[`note.${row.figure.note}`]}</p>
              )}
            </li>
          ))}
        {unstated.map((row) => (
          <li key={row.key}>
            <span class="place">{say.unstated}</span>
            <FigureValue
              figure={indicatorFigure(atlas, row)}
              of={`${title}, ${say.unstated}`}
              tagged={false}
            />
          </li>
        ))}
      </List>
      {rows.length > FEW && (
        <button
          type="button"
          class="jump all-rows row-count"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? words.messages.routes.few : say.all(count(words, rows.length))}
        </button>
      )}
    </div>
  );
}

/** Notes that more than one row has. */
function sharedNotes(rows: readonly TableRow[]): ReadonlySet<string> {
  const notes = rows.map(({ figure }) => figure.note).filter((note) => note !== '');
  return new Set(notes.filter((note, index) => notes.indexOf(note) < index));
}

function Heading({ layer, rows }: Pick<Props, 'layer' | 'rows'>) {
  const { view, words, dataText } = useUi();
  const [first] = rows;
  const dates = first ? period(words, first.from, first.to) : '';
  return (
    <>
      <h3>
        {layer.kind !== 'stock' && <LayerSymbol layerId={layer.id} />}{' '}
        {dataText[`layer.${layer.id}.title`] ?? layer.id}{' '}
        {first && (
          <span class="soft">{layer.kind === 'stock' ? words.messages.partners.asOf(dates) : dates}</span>
        )}
        {layer.kind === 'stock' && rows.every(({ figure }) => figure.secondSource) && (
          <span class="soft"> · {words.messages.figure.secondSource}</span>
        )}
      </h3>
      {comparedYears(view) && layer.time !== 'years' && <p class="soft">{words.messages.compare.onceOnly}</p>}
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
      <FigureValue figure={row.figure} of={`${title}, ${name}`} tagged={!isStock(atlas, row.layerId)} />
    </>
  );
}

function partnerOf({ hub }: Atlas, { origin, destination }: TableRow): string | null {
  return origin === hub ? destination : origin;
}

// What lies under the pointer on the map: an arc with its number, year and source, or a choice between several.

import { comparedYears } from '../../figures/compareYears.ts';
import { type Figure, flowFigure } from '../../figures/figure.ts';
import { flowOf } from '../../figures/flowOf.ts';
import { gateFigures } from '../../figures/gateFigures.ts';
import { ownLayer } from '../../flows/counts.ts';
import { isMovement } from '../../flows/movement.ts';
import { groupedOf } from '../../scene/groups/grouped.ts';
import { focusPlace } from '../../state/actions.ts';
import { figureSentence } from '../base/figureSentence.ts';
import { besideWords, figureWords } from '../base/figureWords.ts';
import { mappedName, period, placeName, yearText } from '../base/format.ts';
import { LayerSymbol } from '../layers/LayerSymbol.tsx';
import { flowWords, layerTitle } from '../partners/flowWords.ts';
import { gateSides, gateWords } from '../partners/gateWords.ts';
import { changeWords, sidesWords } from '../partners/otherFlowWords.ts';
import { publisherName } from '../sources/sourceNames.ts';
import { publishersOf } from '../table/tableCells.ts';
import { useUi } from './context.ts';
import { StockTip } from './lazyViews.ts';
import type { TipArc, UiProps } from './props.ts';
import { partnerOf } from './tipArc.ts';
import './arcTip.css';

const WIDTH = 260;

export function ArcTip() {
  const { atlas, transient, words, commands } = useUi();
  const { tip } = transient;
  if (!tip) return null;
  const left = Math.max(8, Math.min(tip.x + 16, window.innerWidth - WIDTH - 8));
  const below = tip.y < window.innerHeight / 2;
  const place = below ? { top: `${tip.y + 16}px` } : { bottom: `${window.innerHeight - tip.y + 16}px` };
  if (!tip.pinned)
    return (
      <div class="arc-tip" role="tooltip" aria-hidden="true" style={{ left: `${left}px`, ...place }}>
        {tip.gate && <GateTip />}
        {tip.stock !== null && !tip.gate && <StockTip placeId={tip.stock} />}
        {tip.arcs.slice(0, 1).map((arc) => (
          <ArcWords key={keyOf(arc)} arc={arc} />
        ))}
      </div>
    );
  return (
    <ul
      class="arc-tip pinned"
      aria-label={words.messages.views.choose}
      style={{ left: `${left}px`, ...place }}
    >
      {tip.gate && (
        <li>
          <button
            type="button"
            ref={focusFirst}
            onClick={() => {
              commands.closeTip();
              commands.openPanel('azerbaijan');
            }}
          >
            <GateTip />
          </button>
        </li>
      )}
      {tip.places.map((placeId, index) => (
        <li key={placeId}>
          <button
            type="button"
            ref={index === 0 && !tip.gate ? focusFirst : null}
            onClick={() => {
              commands.closeTip();
              if (placeId === atlas.hub) commands.openPanel('azerbaijan');
              else commands.change((view) => focusPlace(view, placeId), 'push');
            }}
          >
            <strong>{placeName(words, placeId)}</strong>
          </button>
        </li>
      ))}
      {tip.arcs.map((arc, index) => (
        <li key={keyOf(arc)}>
          <button
            type="button"
            ref={index + tip.places.length === 0 && !tip.gate ? focusFirst : null}
            onClick={() => {
              commands.closeTip();
              commands.change((view) => focusPlace(view, partnerOf(atlas, arc)), 'push');
            }}
          >
            <ArcWords arc={arc} short />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** All who came and left, or their balance; what of them is not told by country; who counted. */
function GateTip() {
  const ui = useUi();
  const { atlas, view, words } = ui;
  const two = comparedYears(view);
  const years = two ? [two.first, two.second] : [view.year];
  const sources = years.flatMap((year) =>
    gateSides({ atlas, view: { ...view, year } }).flatMap(({ total }) =>
      total.refs.map(({ source }) => source),
    ),
  );
  const net = view.flow === 'net' ? gateFigures(atlas, view.sourceFilter, view.year)?.net : null;
  return (
    <>
      <strong>
        {placeName(words, atlas.hub ?? '')} · {years.map((year) => yearText(words, year)).join(' · ')}
      </strong>
      {years.map((year) =>
        gateSides({ atlas, view: { ...view, year } }).map((side) => (
          <span key={`${year} ${side.layerId}`}>
            {two ? `${yearText(words, year)}: ` : ''}
            {gateWords(ui, side)}
          </span>
        )),
      )}
      {net && <span>{`${words.messages.flow.netTitle}: ${figureWords(words, net)}`}</span>}
      <span class="soft">{publishersOf(ui, sources)}</span>
    </>
  );
}

/** `short`: without its source, for a list of several. */
function ArcWords({ arc, short = false }: { readonly arc: TipArc; readonly short?: boolean }) {
  const ui = useUi();
  const { counted, mapped, words, dataText } = ui;
  const computed = computedWords(ui, arc);
  const counts = countsOf(ui, arc);
  const figure = arc.row < 0 || counts.length > 0 ? null : flowFigure(mapped, arc.row);
  const nameOf = (id: string) => mappedName(words, mapped, id);
  const leg = arc.legs[0];
  const layer = counted.layers.find(({ id }) => id === arc.layerId);
  const dates = figure ? period(words, figure.from, figure.to) : '';
  const sourceId = figure?.refs[0]?.source ?? leg?.source;
  return (
    <>
      <strong>
        {nameOf(arc.originId)} {layer && !isMovement(layer) ? '–' : '→'} {nameOf(arc.destinationId)}
      </strong>
      <span class="arc-tip-layer">
        <LayerSymbol layerId={arc.layerId} /> {layerTitle(words, dataText, arc.layerId)}
      </span>
      {figure && (
        <span>
          {figureSentence(words, figure)} ·{' '}
          {layer?.kind === 'stock' ? words.messages.partners.asOf(dates) : dates}
          {groupedOf(mapped) && ` (${words.messages.figure.computed})`}
          {figure.secondSource && ` · ${besideWords(words, figure) || words.messages.figure.secondSource}`}
        </span>
      )}
      {[...counts, ...computed].map((line) => (
        <span key={line}>{line}</span>
      ))}
      {leg?.form && <span>{words.messages.routes.forms[leg.form]}</span>}
      {leg && <span>{words.messages.layers.asReported(leg.to.slice(0, 4))}</span>}
      {!short && <span class="soft">{sourceId && publisherName(ui, sourceId)}</span>}
    </>
  );
}

/** Net and changes are computed from several rows: their numbers in words, one line each. */
function computedWords({ atlas, view, words }: UiProps, arc: TipArc): readonly string[] {
  if (arc.row >= 0 || arc.legs.length > 0) return [];
  const flow = flowOf(atlas, view, partnerOf(atlas, arc), arc.layerId);
  const two = comparedYears(view);
  if (!flow) return [];
  if (!flow.compared || !two) return [`${flowWords(words, flow)} (${words.messages.figure.computed})`];
  const years = words.messages.compare.heading(yearText(words, two.first), yearText(words, two.second));
  return [`${changeWords(words, flow.compared)} · ${years}`, sidesWords(words, flow.compared, two)];
}

/** Where both counts are shown, each in a line of its own and how they stand to each other. */
function countsOf({ counted, view, words }: UiProps, arc: TipArc): readonly string[] {
  const placeId = partnerOf(counted, arc);
  const counts = flowOf(counted, view, placeId, ownLayer(counted, arc.layerId))?.counts;
  if (!counts) return [];
  const { mirror: say } = words.messages.card;
  const country = placeName(words, placeId);
  const said = (figure: Figure, gap: string) =>
    figure.state === 'absent' ? gap : figureWords(words, figure);
  return [
    `${say.own}: ${said(counts.own, say.noOwn)}`,
    `${say.partner(country)}: ${said(counts.partner, say.noCount)}`,
    ...(counts.ratio.state === 'value' ? [`${say.ratio(country)}: ${figureWords(words, counts.ratio)}`] : []),
  ];
}

function keyOf(arc: TipArc): string {
  return `${arc.layerId} ${arc.originId} ${arc.destinationId} ${arc.legs[0]?.form ?? ''}`;
}

function focusFirst(button: HTMLButtonElement | null): void {
  button?.focus();
}

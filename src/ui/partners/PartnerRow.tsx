// One partner country: its bars and values in each shown layer, its net, or what changed between two years.

import { useEffect, useRef } from 'preact/hooks';
import { comparedYears } from '../../figures/compareYears.ts';
import type { ListedFlow, ListedPartner } from '../../figures/flowList.ts';
import { NET_LAYER } from '../../figures/netPairs.ts';
import { ownLayer } from '../../flows/counts.ts';
import type { Atlas } from '../../package/atlas.ts';
import { layerStyle } from '../../scene/style/layerStyle.ts';
import { focusPlace } from '../../state/actions.ts';
import type { Words } from '../../text/words.ts';
import { colourVariable } from '../base/colourVariable.ts';
import { DiscrepancyMark } from '../base/DiscrepancyMark.tsx';
import { placeName, yearText } from '../base/format.ts';
import { useIsPointedAt, useUi } from '../shell/context.ts';
import { flowWords } from './flowWords.ts';
import { otherRows } from './otherRows.ts';
import { PartnerSource } from './PartnerSource.tsx';

interface Props {
  readonly partner: ListedPartner;
  /** The longest bar of the list, persons. */
  readonly greatest: number;
}

export function PartnerRow({ partner, greatest }: Props) {
  const { atlas, view, words, commands } = useUi();
  const { placeId, flows } = partner;
  const of = `${placeName(words, placeId)}, ${yearText(words, view.year)}`;
  const lit = useIsPointedAt(placeId);
  const button = useRef<HTMLButtonElement>(null);
  // What the pointer finds on the map comes into sight in the list.
  useEffect(() => {
    if (lit && !button.current?.matches(':hover, :focus'))
      button.current?.scrollIntoView({ block: 'nearest' });
  }, [lit]);
  return (
    <li class="partner-row">
      <button
        ref={button}
        type="button"
        data-lit={lit ? '' : undefined}
        class={`partner${flows.some(({ counts }) => counts) ? ' counted' : ''}`}
        data-place={placeId}
        onClick={() => commands.change((old) => focusPlace(old, placeId), 'push')}
        onPointerEnter={() => commands.hover(placeId)}
        onPointerLeave={() => commands.hover(null)}
        onFocus={() => commands.hover(placeId)}
        onBlur={() => commands.hover(null)}
      >
        <span class="partner-name">{placeName(words, placeId)}</span>
        <span class="partner-bars" aria-hidden>
          {flows.flatMap(barsOf).map(({ key, flow, persons, hollow }) => (
            <span
              key={key}
              class={`partner-bar${persons === null ? ' none' : ''}${hollow ? ' hollow' : ''}`}
              style={{
                width: `${Math.max(1.5, ((persons ?? 0) / greatest) * 100)}%`,
                color: colourVariable(barColour(atlas, flow)),
              }}
            />
          ))}
        </span>
        <span class="partner-values">
          {flows.map((flow) => (
            <FlowValue key={flow.layerId} flow={flow} />
          ))}
        </span>
      </button>
      <span class="partner-notes">
        <DiscrepancyMark ids={flows.flatMap(({ figure }) => figure.discrepancies)} of={of} />
        <PartnerSource partner={partner} of={of} />
      </span>
    </li>
  );
}

/** A bar a flow, or one for each of its counts: the other country's hollow, as on the map. */
function barsOf(flow: ListedFlow) {
  const { layerId: key, counts, persons } = flow;
  if (!counts) return [{ key, flow, persons, hollow: false }];
  return [
    { key, flow, persons: counts.own.value, hollow: false },
    { key: `${key} partner`, flow, persons: counts.partner.value, hollow: true },
  ];
}

function FlowValue({ flow }: { readonly flow: ListedFlow }) {
  const { atlas, view, words, dataText } = useUi();
  const { figure: say } = words.messages;
  const { layerId, figure, compared, counts, persons } = flow;
  const two = comparedYears(view);
  const counted = atlas.layers.filter(({ id, kind }) => kind === 'flow' && view.layers.includes(id));
  const side =
    sideWords(atlas, words, layerId) ??
    (counted.length > 1 && layerId !== NET_LAYER ? (dataText[`layer.${layerId}.title`] ?? layerId) : '');
  const code = otherRows.here;
  const value = code?.otherValue(words, flow) ?? flowWords(words, flow);
  const sides = two && code?.bothValues(words, flow, two);
  const after = layerId === NET_LAYER && figure.state === 'value' && !compared ? `(${say.computed})` : side;
  // "2,204 out", but "out: none reported".
  const isSaid = persons === null && side !== '';
  return (
    <span class="partner-value">
      {isSaid && `${side}: `}
      {/* "in" stands on no line of its own. */}
      <b class={persons === null ? 'value absent' : 'value'}>{value}</b>
      {!isSaid && `${counts ? '\u00a0' : ' '}${after}`}
      {sides && <span class="value two">{sides}</span>}
    </span>
  );
}

function barColour(atlas: Atlas, flow: ListedFlow) {
  return otherRows.here?.changeColour(flow) ?? layerStyle(atlas, flow.layerId).colour;
}

/** "in" or "out" for the two residence layers, else null. */
export function sideWords(atlas: Atlas, words: Words, layerId: string): string | null {
  const say = words.messages.partners;
  const own = ownLayer(atlas, layerId);
  return own === atlas.inflow ? say.arrivals : own === atlas.outflow ? say.departures : null;
}

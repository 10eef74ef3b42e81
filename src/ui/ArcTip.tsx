// What lies under the pointer on the map: an arc with its number, year and source, or a choice between several.
import { flowFigure } from '../model/figure.ts';
import { focusPlace } from '../state/actions.ts';
import { useUi } from './context.ts';
import { figureSentence } from './figureWords.ts';
import { period, placeName } from './format.ts';
import { LayerSymbol } from './LayerSymbol.tsx';
import type { TipArc } from './props.ts';
import { partnerOf } from './tipArc.ts';
import './arcTip.css';

const WIDTH = 260;

export function ArcTip() {
  const { passing, commands } = useUi();
  const { tip } = passing;
  if (!tip) return null;
  const left = Math.max(8, Math.min(tip.x + 16, window.innerWidth - WIDTH - 8));
  const below = tip.y < window.innerHeight / 2;
  const place = below ? { top: `${tip.y + 16}px` } : { bottom: `${window.innerHeight - tip.y + 16}px` };
  if (!tip.pinned)
    return (
      <div class="arc-tip" aria-hidden="true" style={{ left: `${left}px`, ...place }}>
        {tip.arcs.slice(0, 1).map((arc) => (
          <ArcWords key={keyOf(arc)} arc={arc} />
        ))}
      </div>
    );
  return (
    <ul class="arc-tip pinned" style={{ left: `${left}px`, ...place }}>
      {tip.arcs.map((arc, index) => (
        <li key={keyOf(arc)}>
          <button
            type="button"
            ref={index === 0 ? focusFirst : null}
            onClick={() => {
              commands.closeTip();
              commands.change((view) => focusPlace(view, partnerOf(arc)), 'push');
            }}
          >
            <ArcWords arc={arc} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function ArcWords({ arc }: { readonly arc: TipArc }) {
  const { atlas, words, dataText } = useUi();
  const figure = arc.row < 0 ? null : flowFigure(atlas, arc.row);
  const leg = arc.legs[0];
  const isDirected = atlas.layers.find(({ id }) => id === arc.layerId)?.direction !== 'unstated';
  const sourceId = figure?.refs[0]?.source ?? leg?.source;
  const source = atlas.sources.find((each) => each.id === sourceId);
  return (
    <>
      <strong>
        {placeName(words, arc.originId)} {isDirected ? '→' : '–'} {placeName(words, arc.destinationId)}
      </strong>
      <span class="arc-tip-layer">
        <LayerSymbol layerId={arc.layerId} /> {dataText[`layer.${arc.layerId}.title`]}
      </span>
      {figure && (
        <span>
          {figureSentence(words, figure)} · {period(words, figure.from, figure.to)}
          {figure.secondSource && ` · ${words.messages.figure.secondSource}`}
        </span>
      )}
      {leg && <span>{words.messages.layers.asReported(leg.to.slice(0, 4))}</span>}
      <span class="soft">{source?.publisher || source?.title}</span>
    </>
  );
}

function keyOf(arc: TipArc): string {
  return `${arc.layerId} ${arc.originId} ${arc.destinationId} ${arc.legs[0]?.form ?? ''}`;
}

function focusFirst(button: HTMLButtonElement | null): void {
  button?.focus();
}

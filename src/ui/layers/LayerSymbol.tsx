// The symbol of a layer in lists: its stroke, dash and head, or its disc, as on the map, at a fixed size.
import type { Form } from '../../package/atlas.ts';
import { DASH_PATTERNS, layerStyle, legDash } from '../../scene/style/layerStyle.ts';
import { colourVariable } from '../base/colourVariable.ts';
import { useUi } from '../shell/context.ts';
import { StockSymbol } from './StockSymbol.tsx';

const WIDTH = 30;
const MIDDLE = 7;

/** An svg of 30 by 14 px, of a corridor in the dash of its form; says nothing to screen readers, the title stands beside it. */
export function LayerSymbol({ layerId, form = '' }: { readonly layerId: string; readonly form?: Form }) {
  const { atlas } = useUi();
  const look = layerStyle(atlas, layerId);
  const stroke = colourVariable(look.colour);
  const isStock = [...atlas.layers, ...atlas.unlistedLayers].some(
    ({ id, kind }) => id === layerId && kind === 'stock',
  );
  if (isStock) return <StockSymbol colour={look.colour} look="out" />;
  const end = look.head === 'none' ? WIDTH - 1 : look.head === 'double' ? WIDTH - 14 : WIDTH - 9;
  return (
    <svg class="symbol" width={WIDTH} height={14} viewBox={`0 0 ${WIDTH} 14`} aria-hidden>
      {look.mark === 'share' && <ShareMark colour={stroke} />}
      {look.mark === 'rank' && <RankMark colour={stroke} />}
      {(look.mark === 'arc' || look.mark === 'leg') && (
        <line
          x1={1}
          y1={MIDDLE}
          x2={end}
          y2={MIDDLE}
          style={{ stroke }}
          stroke-width={look.mark === 'leg' ? 2.2 : 3.4}
          stroke-dasharray={DASH_PATTERNS[legDash(atlas, layerId, form)].map((part) => part * 0.6).join(' ')}
        />
      )}
      {look.head === 'arrow' && <path d="M20 2.4 L29.5 7 L20 11.6 Z" style={{ fill: stroke }} />}
      {look.head === 'double' && (
        <path d="M15 2.4 L22 7 L15 11.6 Z M22 2.4 L29.5 7 L22 11.6 Z" style={{ fill: stroke }} />
      )}
      {look.head === 'open' && (
        <path d="M21 2.8 L28.6 7 L21 11.2 Z" style={{ fill: 'none', stroke }} stroke-width={1.6} />
      )}
    </svg>
  );
}

function ShareMark({ colour }: { readonly colour: string }) {
  return (
    <>
      <circle cx={15} cy={MIDDLE} r={4.9} style={{ fill: 'none', stroke: colour }} stroke-width={1} />
      <path d="M15 2.1 A4.9 4.9 0 0 1 17.9 10.95" style={{ fill: 'none', stroke: colour }} stroke-width={3} />
    </>
  );
}

function RankMark({ colour }: { readonly colour: string }) {
  return (
    <>
      {[10, 7, 4].map((height, index) => (
        <rect
          key={height}
          x={7 + index * 6}
          y={12 - height}
          width={4}
          height={height}
          style={{ fill: colour }}
        />
      ))}
    </>
  );
}

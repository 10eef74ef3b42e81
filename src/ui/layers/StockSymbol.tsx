// The disc of people at a date in lists: in the colour and the pattern that tell on the map who they are.
import type { StockLook } from '../../scene/map/stocks.ts';
import type { ColourName } from '../../scene/style/palette.ts';
import { colourVariable } from '../base/colourVariable.ts';

const FILLS = { out: 0.62, in: 0.62, within: 0.16 } as const;

/** An svg of 30 by 14 px; says nothing to screen readers, words stand beside it. */
export function StockSymbol({ colour, look }: { readonly colour: ColourName; readonly look: StockLook }) {
  const ink = colourVariable(look === 'out' ? colour : look === 'in' ? 'origins' : 'inkSoft');
  return (
    <svg class="symbol" width={30} height={14} viewBox="-15 -7 30 14" aria-hidden>
      <circle r={5.6} style={{ fill: ink }} fill-opacity={FILLS[look]} />
      {look === 'within' && <circle r={2.8} style={{ fill: 'none', stroke: ink }} stroke-width={1} />}
      {look === 'in' && (
        <circle
          r={2.8}
          style={{ fill: 'none', stroke: colourVariable('land') }}
          stroke-width={1.6}
          stroke-linecap="round"
          stroke-dasharray="0.1 2.832"
        />
      )}
      <circle r={5.6} style={{ fill: 'none', stroke: colourVariable(colour) }} />
    </svg>
  );
}

// The legend of a comparison: colours and lines of the changes that the map can show.
import type { Change } from '../../figures/compareYears.ts';
import { changeLook } from '../../scene/map/changeLook.ts';
import { DASH_PATTERNS } from '../../scene/style/layerStyle.ts';
import { colourVariable } from '../base/colourVariable.ts';
import { useUi } from '../shell/context.ts';

const SHOWN = ['more', 'fewer', 'new', 'gone', 'incomparable'] as const satisfies readonly Change[];

export function ChangeKey() {
  const { words } = useUi();
  const say = words.messages.compare;
  return (
    <ul class="change-key">
      {SHOWN.map((change) => (
        <li key={change}>
          <ChangeSymbol change={change} /> {say.changes[change]}
        </li>
      ))}
    </ul>
  );
}

/** A piece of the arc; nothing for a change that draws none. */
function ChangeSymbol({ change }: { readonly change: Change }) {
  const look = changeLook(change);
  if (!look) return null;
  const stroke = colourVariable(look.colour);
  const dashes = DASH_PATTERNS[look.dash ?? 'solid'].map((part) => part * 0.5).join(' ');
  return (
    <svg class="symbol" width={24} height={12} viewBox="0 0 24 12" aria-hidden>
      {change === 'incomparable' ? (
        <path d="M1 3.6H16M1 8.4H16" style={{ stroke }} stroke-width={1.2} />
      ) : (
        <line x1={1} x2={16} y1={6} y2={6} style={{ stroke }} stroke-width={3.4} stroke-dasharray={dashes} />
      )}
      <path
        d="M15.5 1.6 23.5 6 15.5 10.4Z"
        style={{ fill: change === 'incomparable' ? 'none' : stroke, stroke }}
      />
    </svg>
  );
}

// A share as the filled part of its whole: every bar of the list has the same full length.
import type { Figure } from '../../figures/figure.ts';
import { layerStyle } from '../../scene/style/layerStyle.ts';
import { colourVariable } from '../base/colourVariable.ts';
import { useUi } from '../shell/context.ts';

interface Props {
  /** In percent. */
  readonly figure: Figure;
  readonly layerId: string;
}

/** Decoration of the number beside it; nothing where the figure has no value. */
export function ShareBar({ figure, layerId }: Props) {
  const { atlas } = useUi();
  if (figure.value === null) return null;
  return (
    <span class="whole" aria-hidden style={{ color: colourVariable(layerStyle(atlas, layerId).colour) }}>
      <span style={{ width: `${figure.value}%` }} />
    </span>
  );
}

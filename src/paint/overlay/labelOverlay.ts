// Names above the arcs: placed labels as text elements that follow the camera; an edge label points off the frame.

import { labelText } from '../../scene/labels/edgeLabel.ts';
import type { PlacedLabel } from '../../scene/labels/labels.ts';
import { leaderLine } from '../../scene/labels/leaderLine.ts';

export interface LabelOverlay {
  readonly show: (labels: readonly PlacedLabel[]) => void;
}

/** Draws into `container`; `pressed` hears a press on an edge label. Names are decoration: lists and table speak them. */
export function createLabelOverlay(
  container: HTMLElement,
  pressed: (placeId: string) => void,
  hovered: (placeId: string | null) => void,
): LabelOverlay {
  const elements = new Map<string, HTMLElement>();
  return {
    show(labels) {
      const seen = new Set<string>();
      for (const label of labels) {
        seen.add(label.id);
        const element = elements.get(label.id) ?? make(label.id);
        const name = `map-label map-label-${label.kind}${label.side === 'edge' ? ' map-label-edge' : ''}${label.small ? ' map-label-small' : ''}`;
        if (element.className !== name) element.className = name;
        const words = labelText(label);
        if (element.textContent !== words) element.textContent = words;
        element.title = label.name ?? '';
        element.style.color = label.colour ? `var(--${label.colour})` : '';
        pointOut(element, label);
        element.style.transform = placed(label);
      }
      for (const [id, element] of elements) {
        if (seen.has(id)) continue;
        element.remove();
        elements.delete(id);
      }
    },
  };

  /** By its centre; a box with a rim by a corner on whole pixels, or its rim and letters are blurred. */
  function placed({ kind, x, y, width, height = 0, turn }: PlacedLabel): string {
    if (kind === 'annotation')
      return `translate(${Math.round(x - width / 2)}px, ${Math.round(y - height / 2)}px)`;
    const centred = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px) translate(-50%, -50%)`;
    return turn ? `${centred} rotate(${turn.toFixed(3)}rad)` : centred;
  }

  /** The line from an annotation to its subject, drawn by map.css. */
  function pointOut(element: HTMLElement, label: PlacedLabel): void {
    const line = leaderLine(label);
    element.style.width = line ? `${label.width}px` : '';
    if (!line) return;
    const [dx, dy] = [line.to[0] - line.from[0], line.to[1] - line.from[1]];
    const set = (name: string, value: string) => element.style.setProperty(`--leader-${name}`, value);
    set('x', `${(line.from[0] - label.x).toFixed(1)}px`);
    set('y', `${(line.from[1] - label.y).toFixed(1)}px`);
    set('length', `${Math.hypot(dx, dy).toFixed(1)}px`);
    set('angle', `${Math.atan2(dy, dx).toFixed(4)}rad`);
  }

  function make(id: string): HTMLElement {
    const element = document.createElement('div');
    element.addEventListener('click', () => pressed(id));
    element.addEventListener('pointerenter', () => hovered(id));
    element.addEventListener('pointerleave', () => hovered(null));
    container.append(element);
    elements.set(id, element);
    return element;
  }
}

// Names above the arcs: placed labels as text elements that follow the camera; an edge label points off the frame.

import { labelText } from '../../scene/labels/edgeLabel.ts';
import type { PlacedLabel } from '../../scene/labels/labels.ts';

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
        const name = `map-label map-label-${label.kind}${label.side === 'edge' ? ' map-label-edge' : ''}${label.small ? ' map-label-small' : ''}${label.leader ? ' map-label-leader' : ''}`;
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

  /** The line to its subject, drawn by map.css. */
  function pointOut({ style }: HTMLElement, { leader, height, width }: PlacedLabel): void {
    style.width = height ? `${width}px` : '';
    if (!leader) return;
    const [[x, y], [toX, toY]] = [leader.from, leader.to];
    const angle = Math.atan2(toY - y, toX - x).toFixed(4);
    style.setProperty('--leader', `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px) rotate(${angle}rad)`);
    style.setProperty('--length', `${Math.hypot(toX - x, toY - y).toFixed(1)}px`);
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

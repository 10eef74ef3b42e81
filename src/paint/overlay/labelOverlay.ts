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
        const name = `map-label map-label-${label.kind}${label.side === 'edge' ? ' map-label-edge' : ''}`;
        if (element.className !== name) element.className = name;
        const words = labelText(label);
        if (element.textContent !== words) element.textContent = words;
        element.style.color = label.colour ? `var(--${label.colour})` : '';
        element.style.transform = `translate(${label.x.toFixed(1)}px, ${label.y.toFixed(1)}px) translate(-50%, -50%)`;
      }
      for (const [id, element] of elements) {
        if (seen.has(id)) continue;
        element.remove();
        elements.delete(id);
      }
    },
  };

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

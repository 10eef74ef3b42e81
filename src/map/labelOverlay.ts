// Names above the arcs: placed labels as text elements that follow the camera; an edge label points off the frame.
import type { PlacedLabel } from '../scene/labels.ts';

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
        const words = label.side === 'edge' ? edgeWords(label) : label.text;
        if (element.textContent !== words) element.textContent = words;
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

const ARROWS = ['→', '↘', '↓', '↙', '←', '↖', '↑', '↗'] as const;

function edgeWords(label: PlacedLabel): string {
  const turn = (Math.round(label.angle / (Math.PI / 4)) + 8) % 8;
  const arrow = ARROWS[turn] ?? '→';
  return turn > 2 && turn < 6 ? `${arrow} ${label.text}` : `${label.text} ${arrow}`;
}

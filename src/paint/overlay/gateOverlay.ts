// The gate above either painter: one svg under the names, painted anew where its markup changes.

import type { Project } from '../../scene/camera/project.ts';
import { seenRadius } from '../../scene/map/discScale.ts';
import type { Gate } from '../../scene/map/gate.ts';
import type { ScreenPoint } from '../../scene/map/mapPainter.ts';

const SVG = 'http://www.w3.org/2000/svg';

export interface GateOverlay {
  readonly element: Element;
  /** An SVG fragment in the pixels of the window. */
  readonly show: (markup: string) => void;
}

/** An svg as large as the map. */
export function createGateOverlay(): GateOverlay {
  const element = document.createElementNS(SVG, 'svg');
  element.setAttribute('class', 'map-gate');
  element.setAttribute('aria-hidden', 'true');
  let drawn = '';
  return {
    element,
    show(markup) {
      if (markup === drawn) return;
      drawn = markup;
      element.innerHTML = markup;
    },
  };
}

export interface GateTarget {
  readonly element: HTMLElement;
  /** Moves it to the gate, or away where there is none. */
  readonly show: (gate: Gate | null, name: string, project: Project) => void;
}

export interface GateTargetEvents {
  /** It has the focus at this point of the window, or has it no more. */
  readonly focused: (point: ScreenPoint | null) => void;
  readonly pressed: (point: ScreenPoint) => void;
}

/** A button over the gate for keyboard and screen reader; the pointer finds the map below it. */
export function createGateTarget(events: GateTargetEvents): GateTarget {
  const element = document.createElement('button');
  let point: ScreenPoint = { x: 0, y: 0 };
  element.type = 'button';
  element.className = 'gate-target';
  element.hidden = true;
  element.addEventListener('focus', () => events.focused(point));
  element.addEventListener('blur', () => events.focused(null));
  element.addEventListener('click', () => events.pressed(point));
  return {
    element,
    show(gate, name, project) {
      const [x, y] = gate ? project(...gate.position) : [Number.NaN, Number.NaN];
      element.hidden = !gate || Number.isNaN(x);
      // Without a gate no number of one stays behind.
      element.ariaLabel = name;
      if (!gate || element.hidden) return;
      point = { x, y };
      const radius = seenRadius(gate.rim, project);
      element.style.width = element.style.height = `${(radius * 2).toFixed(1)}px`;
      element.style.transform = `translate(${(x - radius).toFixed(1)}px, ${(y - radius).toFixed(1)}px)`;
    },
  };
}

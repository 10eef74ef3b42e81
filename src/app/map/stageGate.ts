// The gate and the discs of people on the stage: painted over either painter, with a button over it for the keyboard.

import { formsPainted } from '../../paint/overlay/formsPainted.ts';
import { createGateOverlay, createGateTarget } from '../../paint/overlay/gateOverlay.ts';
import { paintGate } from '../../paint/svg/paintGate.ts';
import type { Project } from '../../scene/camera/project.ts';
import type { ScreenPoint } from '../../scene/map/mapPainter.ts';
import type { HitTest, StageEvents, StageInput } from './mapStage.ts';

export interface StageGate {
  readonly elements: readonly Element[];
  /** Paints it as it is now on its way from year to year; costs nothing where nothing moved. */
  readonly paint: (project: Project) => void;
  /** Follows the camera, and tells how large discs are. */
  readonly place: (project: Project) => void;
  /** The column to read at each frame. */
  readonly follow: (column: () => Float32Array) => void;
}

const NO_COLUMN = new Float32Array(4);

/** A gate of what `input` gives at the time. */
export function createStageGate(
  input: () => StageInput,
  { hovered, pressed, scaled }: Pick<StageEvents, 'hovered' | 'pressed' | 'scaled'>,
): StageGate {
  const at = (point: ScreenPoint | null): HitTest => {
    const { x, y } = point ?? { x: 0, y: 0 };
    return { placeId: point ? input().atlas.hub : null, places: [], arcs: [], x, y };
  };
  let column = () => input().picture.gate?.column ?? NO_COLUMN;
  const overlay = createGateOverlay();
  const target = createGateTarget({
    focused: (point) => hovered(at(point)),
    pressed: (point) => pressed(at(point)),
  });
  return {
    elements: [overlay.element, target.element],
    paint(project) {
      const { picture, palette } = input();
      const discs = formsPainted.here?.paintStocks(picture.stocks, palette, project) ?? '';
      overlay.show(discs + paintGate(picture.gate, column(), palette, project));
    },
    place(project) {
      scaled(project.discScale ?? 1);
      target.show(input().picture.gate, input().gateName, project);
    },
    follow(next) {
      column = next;
    },
  };
}

// Dots and pulses of the map's present picture: their ways are followed anew where camera, picture or names change.
import { createDotCanvas } from '../../paint/overlay/dotCanvas.ts';
import type { Project } from '../../scene/camera/project.ts';
import type { PlacedLabel } from '../../scene/labels/labels.ts';
import type { MapPicture } from '../../scene/map/mapPainter.ts';
import { mixColumns } from '../../scene/map/picture.ts';
import { type MotionWays, motionAt, motionWays } from '../../scene/motion/motion.ts';

/** When a frame is: the second of what moves, whether it moves at all, and whether every dot is drawn or each second one. */
export interface MotionMoment {
  readonly seconds: number;
  readonly moving: boolean;
  readonly every: number;
}

export interface MotionStage {
  /** Camera, picture or names are others; letters are `textScale` times larger than their faces say. */
  readonly changed: (labels: readonly PlacedLabel[], textScale: number) => void;
  readonly draw: (picture: MapPicture, project: () => Project, moment: MotionMoment) => void;
}

/** A canvas above either painter in `container`. */
export function createMotionStage(container: HTMLElement): MotionStage {
  const canvas = createDotCanvas(container);
  let named: { readonly labels: readonly PlacedLabel[]; readonly textScale: number } = {
    labels: [],
    textScale: 1,
  };
  let ways: { readonly mix: number; readonly moving: boolean; readonly ways: MotionWays } | null = null;
  return {
    changed(labels, textScale) {
      named = { labels, textScale };
      ways = null;
    },
    draw(picture, project, { seconds, moving, every }) {
      const { mixShare: mix, before, after, ...emphasis } = picture.arcMoment();
      const nodes = picture.nodeColumns();
      const streams = picture.dotColumns();
      const { arcs, palette } = picture;
      // The view has another picture already, which comes in the same breath.
      if (after.length !== arcs.count * 4 || nodes.after.length !== picture.nodes.count * 4) return;
      if (ways?.mix !== mix || ways.moving !== moving) {
        const { clientWidth: width, clientHeight: height } = container;
        const arcColumn = mixColumns(before, after, mix);
        const nodeColumn = mixColumns(nodes.before, nodes.after, mix);
        const placed = { project: project(), width, height };
        // Where all stands still no pulse is under way, and none needs its way.
        const pulsed = moving ? picture.pulsed : [];
        const wants = { ...picture, pulsed, ...placed, ...named, ...streams, arcColumn, nodeColumn };
        ways = { mix, moving, ways: motionWays(wants) };
      }
      const moment = { seconds, mix, every, ...streams, ...emphasis };
      canvas.show(motionAt(ways.ways, moment, !moving), palette);
    },
  };
}

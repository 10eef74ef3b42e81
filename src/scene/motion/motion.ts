// All that moves in a picture: the ways of its dots and pulses on screen, and where they are at a second.
import type { Project } from '../camera/project.ts';
import type { PlacedLabel } from '../labels/labels.ts';
import type { ArcMarks } from '../map/arcs.ts';
import type { NodeMarks } from '../map/nodes.ts';
import { type DotGroup, type DotMoment, dotPaths, dotsAt } from './dotFrame.ts';
import { type DotMask, dotMask } from './dotMask.ts';
import type { DotPath } from './dotPaths.ts';
import { labelBoxes, nodeDiscs } from './keptFree.ts';
import { type Pulse, pulsePaths, pulsesAt } from './pulses.ts';

/** What the ways are made of: a picture, its columns as they are mixed now, and where it stands in a window. */
export interface MotionWants {
  readonly arcs: ArcMarks;
  readonly nodes: NodeMarks;
  readonly pulsed: readonly number[];
  /** Four numbers an arc: width, solid, start gap, end gap. */
  readonly arcColumn: Float32Array;
  /** Four numbers a node, the radius first. */
  readonly nodeColumn: Float32Array;
  /** Dots a round by arc, of the year that goes and of the year that comes. */
  readonly before: Float32Array;
  readonly after: Float32Array;
  readonly project: Project;
  readonly labels: readonly PlacedLabel[];
  readonly textScale?: number;
  readonly width: number;
  readonly height: number;
}

export interface MotionWays {
  readonly arcs: ArcMarks;
  readonly dots: readonly DotPath[];
  readonly pulses: readonly DotPath[];
  readonly mask: DotMask;
}

/** What moves, and where it is. */
export interface MotionFrame {
  readonly dots: readonly DotGroup[];
  readonly pulses: readonly Pulse[];
}

/** Ways that stand as long as camera, columns and names do. */
export function motionWays(wants: MotionWants): MotionWays {
  const { arcs, nodes, pulsed, nodeColumn, before, after, project, labels, textScale, width, height } = wants;
  const placed = { marks: arcs, column: wants.arcColumn, project, width, height };
  return {
    arcs,
    dots: dotPaths(placed, before, after),
    pulses: pulsePaths(placed, pulsed),
    mask: dotMask(
      [...labelBoxes(labels, textScale), ...nodeDiscs(nodes, nodeColumn, project)],
      width,
      height,
    ),
  };
}

/** Dots and pulses at a second; in a still picture the dots stand and no pulse is under way. */
export function motionAt(ways: MotionWays, moment: DotMoment, isStill = false): MotionFrame {
  return {
    dots: dotsAt(ways.arcs, ways.dots, moment, ways.mask),
    pulses: isStill ? [] : pulsesAt(ways.arcs, ways.pulses, moment),
  };
}

// All that moves in a picture: the ways of its dots and pulses on screen, and where they are at a second.
import type { Project } from '../camera/project.ts';
import type { PlacedLabel } from '../labels/labels.ts';
import type { ArcMarks } from '../map/arcs.ts';
import type { Emphasis } from '../map/emphasis.ts';
import type { NodeMarks } from '../map/nodes.ts';
import { mixPictures, type Picture } from '../map/picture.ts';
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

/** A picture at rest in a window: the dots of its first second, between all that is named. */
export function standingDots(
  { dots, ...picture }: Picture,
  emphasis: Emphasis,
  placed: Pick<MotionWants, 'project' | 'labels' | 'textScale' | 'width' | 'height'>,
): MotionFrame['dots'] {
  const columns = { before: dots, after: dots };
  const ways = motionWays({ ...picture, ...columns, ...placed });
  return motionAt(ways, { seconds: 0, mix: 1, every: 1, ...columns, ...emphasis, hoverArc: -1 }, true).dots;
}

/** What moves `seconds` on, where `mix` of the picture `now` shows and the rest is still `old`: as films show it. */
export function motionBetween(
  old: Picture,
  now: Picture,
  { seconds, mix, ...emphasis }: Pick<DotMoment, 'seconds' | 'mix'> & Emphasis,
  placed: Pick<MotionWants, 'project' | 'labels' | 'width' | 'height'>,
): MotionFrame {
  const columns = mixPictures(old, now, mix);
  const ways = motionWays({ ...now, ...columns, ...placed });
  return motionAt(ways, { seconds, mix, every: 1, ...columns, ...emphasis, hoverArc: -1 });
}

/** Dots and pulses at a second; in a still picture the dots stand and no pulse is under way. */
export function motionAt(ways: MotionWays, moment: DotMoment, isStill = false): MotionFrame {
  return {
    dots: dotsAt(ways.arcs, ways.dots, moment, ways.mask),
    pulses: isStill ? [] : pulsesAt(ways.arcs, ways.pulses, moment),
  };
}

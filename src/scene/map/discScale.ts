// Discs shrink as the map does, so that none covers its own arcs; nearer than the first view they stay as they are.
import type { Project } from '../camera/project.ts';
import { END_GAP, MIN_NODE, START_GAP } from './strokes.ts';

/** From this zoom on discs have their full size: a window of 1440 px fits its arcs there. */
const FULL_ZOOM = 3;

/** How large discs are at a zoom, of 1. */
export function discScaleOf(zoom: number): number {
  return Math.min(1, 2 ** (zoom - FULL_ZOOM));
}

/** The radius of a disc on screen, px; none is smaller than the least circle. */
export function seenRadius(radius: number, { discScale = 1 }: Pick<Project, 'discScale'>): number {
  return Math.max(Math.min(radius, MIN_NODE), radius * discScale);
}

/** Gaps of an arc on screen, px: the discs that they are kept from shrink, the room beside them does not. */
export function seenGaps(
  startGap: number,
  endGap: number,
  project: Pick<Project, 'discScale'>,
): readonly [number, number] {
  return [
    seenRadius(Math.max(0, startGap - START_GAP), project) + Math.min(startGap, START_GAP),
    seenRadius(Math.max(0, endGap - END_GAP), project) + Math.min(endGap, END_GAP),
  ];
}

/** The same in a shader, where `scale` is the scale. */
export const SEEN_RADIUS = `\
float seen_radius(float radius, float scale) {
  return max(min(radius, ${MIN_NODE}.0), radius * scale);
}
float seen_gap(float gap, float room, float scale) {
  return seen_radius(max(0.0, gap - room), scale) + min(gap, room);
}
`;

// One slow pulse along a leg, or along an arc whose source does not count people by place: it shows the way, no number.
import { at } from '../../lib/at.ts';
import type { ArcMarks } from '../map/arcs.ts';
import type { Emphasis } from '../map/emphasis.ts';
import type { ColourName } from '../style/palette.ts';
import { arcStrength, type DotMoment, pairSeeds } from './dotFrame.ts';
import { type DotPath, dotPath, type PathWants } from './dotPaths.ts';

const PULSE_PIXELS_A_SECOND = 32;
/** From one end of a swelling to the other, px. */
const PULSE_LENGTH = 34;
/** Nothing is on its way for so long after a pulse has come to its end. */
const REST_SECONDS = 2.5;
/** How far a swelling stands out of the stroke on either side, px. */
const SWELL = 2.2;
const PIECES = 8;

export interface Pulse {
  readonly arc: number;
  readonly colour: ColourName;
  readonly opacity: number;
  /** Corners of the swelling, x and y in turn, px. */
  readonly outline: readonly number[];
}

/** Paths of those arcs on screen. */
export function pulsePaths(wants: PathWants, arcs: readonly number[]): readonly DotPath[] {
  return arcs.flatMap((arc) => dotPath(wants, arc) ?? []);
}

/** The pulses at a second, at most one an arc. */
export function pulsesAt(
  marks: ArcMarks,
  paths: readonly DotPath[],
  moment: Pick<DotMoment, 'seconds' | 'hoverArc' | keyof Emphasis>,
): readonly Pulse[] {
  const { seconds } = moment;
  return paths.flatMap((path): readonly Pulse[] => {
    const length = path.from + path.step * (path.points.length / 4 - 1);
    const way = length + PULSE_LENGTH + REST_SECONDS * PULSE_PIXELS_A_SECOND;
    const shift = (at(pairSeeds(marks), path.arc) % 1000) / 1000;
    const tip = (((seconds * PULSE_PIXELS_A_SECOND) / way + shift) % 1) * way;
    const begin = Math.max(path.from, tip - PULSE_LENGTH);
    const end = Math.min(length, tip);
    if (end - begin < 2) return [];
    const colour = at(marks.colour, path.arc);
    const opacity = arcStrength(marks, path.arc, moment);
    return [{ arc: path.arc, colour, opacity, outline: swelling(path, begin, end, tip) }];
  });
}

function swelling(path: DotPath, begin: number, end: number, tip: number): readonly number[] {
  const left: number[] = [];
  const right: number[] = [];
  for (let i = 0; i <= PIECES; i++) {
    const along = begin + ((end - begin) * i) / PIECES;
    const swell = Math.sin((Math.PI * (tip - along)) / PULSE_LENGTH);
    const half = (path.width / 2 + SWELL) * Math.max(0, swell);
    const place = (along - path.from) / path.step;
    const index = Math.min(path.points.length / 4 - 2, Math.max(0, Math.floor(place)));
    const spot = (field: number) => {
      const here = at(path.points, index * 4 + field);
      return here + (at(path.points, index * 4 + 4 + field) - here) * (place - index);
    };
    left.push(spot(0) - spot(2) * half, spot(1) - spot(3) * half);
    right.unshift(spot(0) + spot(2) * half, spot(1) + spot(3) * half);
  }
  return [...left, ...right];
}

// The places of a story step's subject as uniforms: two vectors of four of Emphasis.lit, -1 where there are fewer.
import { type Emphasis, MAX_LIT } from '../../scene/map/emphasis.ts';

type Four = [number, number, number, number];

/** What the shaders of arcs and nodes compare their places with. */
export function litProps({ lit }: Pick<Emphasis, 'lit'>): { litFirst: Four; litLast: Four } {
  const four = (from: number): Four => [
    lit?.[from] ?? -1,
    lit?.[from + 1] ?? -1,
    lit?.[from + 2] ?? -1,
    lit?.[from + 3] ?? -1,
  ];
  return { litFirst: four(0), litLast: four(MAX_LIT / 2) };
}

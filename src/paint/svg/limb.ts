// Arcs of a globe without WebGL grow fainter towards the edge of its disc.
import { discRadius, type Globe, LIMB_FROM, LIMB_STRENGTH } from '../../scene/camera/globe.ts';
import { number } from './number.ts';

const STOPS = [0, 0.25, 0.5, 0.75, 1] as const;

/** Arcs, fainter where the globe turns away. Globes of one size and place share the mask. */
export function fadedAtLimb(arcs: string, globe: Globe): string {
  const [x, y, r] = [globe.x, globe.y, discRadius(globe)].map(number);
  const id = `limb-${x}-${y}-${r}`.replaceAll('.', '_');
  const stops = STOPS.map((part) => {
    const share = LIMB_FROM + (1 - LIMB_FROM) * part;
    return `<stop offset="${number(share)}" stop-color="#fff" stop-opacity="${number(limbStrength(share))}"/>`;
  });
  const gradient = `<radialGradient id="${id}" gradientUnits="userSpaceOnUse" cx="${x}" cy="${y}" r="${r}">${stops.join('')}</radialGradient>`;
  const mask = `<mask id="${id}-mask" maskUnits="userSpaceOnUse" x="0" y="0" width="${number(globe.x * 2)}" height="${number(globe.y * 2)}"><circle cx="${x}" cy="${y}" r="${r}" fill="url(#${id})"/></mask>`;
  return `${gradient}${mask}<g mask="url(#${id}-mask)">${arcs}</g>`;
}

/** How strong an arc is at a part of the disc's radius, 1 to LIMB_STRENGTH; as the shader's smoothstep. */
export function limbStrength(share: number): number {
  const part = Math.min(1, Math.max(0, (share - LIMB_FROM) / (1 - LIMB_FROM)));
  return 1 - (1 - LIMB_STRENGTH) * part * part * (3 - 2 * part);
}

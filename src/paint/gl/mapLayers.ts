// What deck.gl draws over the basemap, bottom to top: arcs, then nodes.
import type { Globe } from '../../scene/camera/globe.ts';
import type { Tilt } from '../../scene/camera/tilt.ts';
import type { MapPicture } from '../../scene/map/mapPainter.ts';
import { ArcLayer } from './arcLayer.ts';
import { NodeLayer } from './nodeLayer.ts';

/** What the camera is when a frame is drawn. */
export interface Sight {
  readonly globe: () => Globe | null;
  readonly tilt: () => Tilt | null;
  /** How large discs are, of 1. */
  readonly discScale: () => number;
}

/**
 * Later strokes lie over earlier ones whatever their depth: a risen arc and the node under it are at no common depth.
 * deck.gl's globe hides what turns its back; a stroke has two sides.
 */
const PARAMETERS = { cullMode: 'none', depthCompare: 'always', depthWriteEnabled: false } as const;

export function mapLayers(picture: MapPicture | null, { globe, tilt, discScale }: Sight) {
  if (!picture) return [];
  const { arcs, nodes, palette, arcMoment, nodeColumns } = picture;
  const nodeMoment = () => {
    const { mixShare, focusPlace, pinPlace, lit } = arcMoment();
    return { mixShare, focusPlace, pinPlace, ...(lit ? { lit } : {}), ...nodeColumns() };
  };
  const look = { parameters: PARAMETERS, palette, globe, discScale, data: [] };
  return [
    new ArcLayer({ ...look, id: 'arcs', marks: arcs, moment: arcMoment, tilt }),
    new NodeLayer({ ...look, id: 'nodes', marks: nodes, moment: nodeMoment }),
  ];
}

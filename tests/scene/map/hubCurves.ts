// The curves of the real atlas that touch Baku, measured for the tests in the plane in which the fan opens.

import { isStock } from '../../../src/flows/movement.ts';
import { lngLatToWorld } from '../../../src/lib/mercator.ts';
import type { Atlas } from '../../../src/package/atlas.ts';
import { DESIGN_WORLD } from '../../../src/scene/map/arcLayout.ts';
import type { ArcMarks } from '../../../src/scene/map/arcs.ts';
import { type CurveFrame, curveDirection, curveFrame, curvePoint } from '../../../src/scene/map/curve.ts';
import { strokeScale, strokeWidth, THREAD_WIDTH } from '../../../src/scene/map/strokes.ts';
import { dataRows } from '../../package/dataRows.ts';

export interface HubCurve {
  readonly arc: number;
  readonly partner: string;
  readonly leaves: boolean;
  readonly frame: CurveFrame;
  /** Direction from Baku along the curve, radians from 0 to a full turn. */
  readonly tangent: number;
  /** Middle of the curve, px. */
  readonly middle: readonly [number, number];
  /** Greatest width of any year, px, straight from flows.csv; that of a leg for a leg. */
  readonly widestPixels: number;
}

const LEG_WIDTH_PIXELS = 2.2;

/** Every arc with an end in Azerbaijan, in the order of the marks. */
export function hubCurves(atlas: Atlas, marks: ArcMarks): readonly HubCurve[] {
  const rows = dataRows('flows');
  return Array.from({ length: marks.count }, (_, arc) => arc).flatMap((arc) => {
    const [origin = '', destination = ''] = placesOf(atlas, marks, arc);
    if (origin !== 'AZE' && destination !== 'AZE') return [];
    const leaves = origin === 'AZE';
    const [lng0 = 0, lat0 = 0, lng1 = 0, lat1 = 0] = marks.ends.subarray(arc * 4, arc * 4 + 4);
    const [x0, y0] = lngLatToWorld([lng0, lat0], DESIGN_WORLD);
    const [x1, y1] = lngLatToWorld([lng1, lat1], DESIGN_WORLD);
    const frame = curveFrame({ x0, y0, x1, y1, bow: marks.bow[arc] ?? 0, startGap: 0, endGap: 0 });
    const [ux, uy] = curveDirection(frame, leaves ? 0 : 1);
    const turn = leaves ? Math.atan2(uy, ux) : Math.atan2(-uy, -ux);
    const own = rows.filter(
      (row) => row.layer === marks.layer[arc] && row.origin === origin && row.destination === destination,
    );
    const widths = own.map((row) =>
      isStock(atlas, row.layer ?? '')
        ? THREAD_WIDTH
        : strokeWidth(Number(row.value ?? ''), 'sqrt', strokeScale(atlas)),
    );
    return {
      arc,
      partner: leaves ? destination : origin,
      leaves,
      frame,
      tangent: (turn + 2 * Math.PI) % (2 * Math.PI),
      middle: curvePoint(frame, 0.5),
      widestPixels: own.length > 0 ? Math.max(...widths) : LEG_WIDTH_PIXELS,
    };
  });
}

/** Ids of origin and destination of an arc. */
export function placesOf(atlas: Atlas, marks: ArcMarks, arc: number): readonly [string, string] {
  const id = (end: number) => atlas.places[marks.places[arc * 2 + end] ?? -1]?.id ?? '';
  return [id(0), id(1)];
}

/** The least angle between neighbours around Baku, radians. */
export function leastTurn(curves: readonly HubCurve[]): number {
  const sorted = curves.map((curve) => curve.tangent).sort((a, b) => a - b);
  const gaps = sorted.map((each, i) => each - (sorted[i - 1] ?? (sorted.at(-1) ?? 0) - 2 * Math.PI));
  return Math.min(...gaps);
}

// The curve of an arc on screen, flat, risen or on a globe: what painters, picking and numbers on arcs share.

import { at } from '../../lib/at.ts';
import type { Project } from '../camera/project.ts';
import type { ArcMarks } from './arcs.ts';
import { type CurveFrame, curveDirection, curveFrame, curvePoint } from './curve.ts';
import { seenGaps } from './discScale.ts';
import { forms } from './formsCode.ts';

export interface ScreenCurve {
  /** Between the gaps, px. */
  readonly length: number;
  /** Shares between which it is seen: 0 and 1 but where a globe hides an end or it lies behind the eye. */
  readonly from: number;
  readonly to: number;
  readonly point: (share: number) => readonly [number, number];
  /** Unit direction of travel. */
  readonly direction: (share: number) => readonly [number, number];
  /** From a point, px, where it is no circle; `distanceToArc` tells it of any. */
  readonly distance?: (x: number, y: number) => number;
  /** The circle that a flat curve is part of. */
  readonly circle: CurveFrame | null;
}

/** A flat curve. */
export function flatCurve(frame: CurveFrame): ScreenCurve {
  return {
    length: frame.length,
    from: 0,
    to: 1,
    point: (share) => curvePoint(frame, share),
    direction: (share) => curveDirection(frame, share),
    circle: frame,
  };
}

/** The curve of an arc; `column` holds four numbers an arc (width, solid, start gap, end gap). Null where it has no room. */
export function arcOnScreen(
  marks: ArcMarks,
  column: Float32Array,
  project: Project,
  arc: number,
): ScreenCurve | null {
  if (project.globe || project.tilt) {
    const [lng0 = 0, lat0 = 0, lng1 = 0, lat1 = 0] = marks.ends.subarray(arc * 4, arc * 4 + 4);
    const [startGap, endGap] = gapsOnScreen(column, project, arc);
    const placed = { ends: [lng0, lat0, lng1, lat1], bow: at(marks.bow, arc), startGap, endGap } as const;
    if (project.globe) return forms.here?.globeCurve(project.globe, placed) ?? null;
    if (project.tilt) return forms.here?.elevatedCurve(project.tilt, placed) ?? null;
  }
  const frame = flatFrame(marks, column, project, arc);
  return frame.length > 0 ? flatCurve(frame) : null;
}

/** The circle's arc on a flat map seen from above; its length is 0 where it has no room. */
export function flatFrame(marks: ArcMarks, column: Float32Array, project: Project, arc: number): CurveFrame {
  const { ends } = marks;
  const [startGap, endGap] = gapsOnScreen(column, project, arc);
  const [x0, y0] = project(at(ends, arc * 4), at(ends, arc * 4 + 1));
  const [x1, y1] = project(at(ends, arc * 4 + 2), at(ends, arc * 4 + 3));
  return curveFrame({
    x0,
    y0,
    x1,
    y1,
    bow: at(marks.bow, arc),
    startGap,
    endGap,
  });
}

function gapsOnScreen(column: Float32Array, project: Project, arc: number): readonly [number, number] {
  return seenGaps(at(column, arc * 4 + 2), at(column, arc * 4 + 3), project);
}

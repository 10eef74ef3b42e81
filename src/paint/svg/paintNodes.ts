// Nodes as SVG: the partners' circles and the ring of the hub, as the shader draws them.
import { at } from '../../lib/at.ts';
import type { Project } from '../../scene/camera/project.ts';
import { seenRadius } from '../../scene/map/discScale.ts';
import { type Emphasis, FAINT_NODE, QUIET_NODE, strengthOf } from '../../scene/map/emphasis.ts';
import type { NodeMarks } from '../../scene/map/nodes.ts';
import type { Palette } from '../../scene/style/palette.ts';
import { number } from './number.ts';

/** Breadth of a partner's ring and length of the dashes of an outline's, px. */
const RING = 1.5;
const DASH = 3;
const FILL = 0.92;
const OUTLINE_FILL = 0.45;
const OUTLINE_RING = 0.55;

/** An SVG fragment; `column` holds four numbers a node: radius (px), solid, whether something else is drawn there, 0. */
export function paintNodes(
  marks: NodeMarks,
  column: Float32Array,
  {
    palette,
    project,
    emphasis,
  }: { readonly palette: Palette; readonly project: Project; readonly emphasis: Emphasis },
): string {
  return Array.from({ length: marks.count }, (_, node) => {
    const radius = seenRadius(at(column, node * 4), project);
    if (radius < 0.5 || at(column, node * 4 + 2) > 0.5) return '';
    const [x, y] = project(at(marks.position, node * 2), at(marks.position, node * 2 + 1));
    if (Number.isNaN(x)) return '';
    const centre = `cx="${x.toFixed(1)}" cy="${y.toFixed(1)}"`;
    if (node === marks.hub)
      return `<circle ${centre} r="${radius * 0.75}" fill="${palette.nodeFill}" fill-opacity="${FILL}" stroke="${palette.node}" stroke-width="${radius * 0.5}"/>`;
    const solid = at(column, node * 4 + 1) > 0.5;
    const faint = strengthOf(emphasis, [marks.place[node]], FAINT_NODE, QUIET_NODE);
    const middle = (radius - RING / 2).toFixed(2);
    if (solid)
      return `<circle ${centre} r="${middle}" fill="${palette.nodeFill}" fill-opacity="${number(FILL * faint)}" stroke="${palette.node}" stroke-opacity="${faint}" stroke-width="${RING}"/>`;
    const dash = ((DASH * (radius - RING / 2)) / radius).toFixed(2);
    const left = `${(-Number(middle)).toFixed(2)} 0`;
    // Two halves, each dashed from the east: the ring closes evenly in the west.
    const ring = `M${middle} 0A${middle} ${middle} 0 0 1 ${left}M${middle} 0A${middle} ${middle} 0 0 0 ${left}`;
    return `<path transform="translate(${x.toFixed(1)} ${y.toFixed(1)})" d="${ring}" fill="${palette.nodeFill}" fill-opacity="${number(OUTLINE_FILL * faint)}" stroke="${palette.node}" stroke-width="${RING}" stroke-opacity="${number(OUTLINE_RING * faint)}" stroke-dasharray="${dash}" stroke-dashoffset="${(Number(dash) / 2).toFixed(2)}"/>`;
  }).join('');
}

// Shapes of a chart in an svg of the page, in the colours that the page has.
import { createElement, type VNode } from 'preact';
import { type SvgElement, svgElement } from '../../paint/svg/paintShapes.ts';
import type { ChartShape } from '../../scene/chart/chartShape.ts';
import { PAGE_PALETTE } from './colourVariable.ts';

export function Shapes({ shapes }: { readonly shapes: readonly ChartShape[] }) {
  return <>{shapes.map((shape) => nodeOf(svgElement(shape, PAGE_PALETTE)))}</>;
}

function nodeOf({ tag, attributes, inside }: SvgElement): VNode {
  return createElement(tag, attributes, typeof inside === 'string' ? inside : inside.map(nodeOf));
}

// Shapes of a chart in an svg of the page, in the colours that the page has.
import { createElement, type JSX, type VNode } from 'preact';
import { type SvgElement, svgElements } from '../../paint/svg/svgElements.ts';
import type { ChartShape } from '../../scene/chart/chartShape.ts';
import { PAGE_PALETTE } from './colourVariable.ts';

type Attributes = JSX.SVGAttributes<SVGElement>;

interface Props {
  readonly shapes: readonly ChartShape[];
  /** What an element of the drawing itself can do, and is called. */
  readonly attributesOf?: (element: SvgElement) => Attributes;
}

export function Shapes({ shapes, attributesOf }: Props) {
  return <>{svgElements(shapes, PAGE_PALETTE).map((element) => nodeOf(element, attributesOf?.(element)))}</>;
}

function nodeOf({ tag, attributes, inside, part, key }: SvgElement, more?: Attributes): VNode {
  const told = {
    ...attributes,
    ...more,
    ...(part && { class: part }),
    ...(key && { key: `${part} ${key}` }),
  };
  return createElement(tag, told, typeof inside === 'string' ? inside : inside.map((each) => nodeOf(each)));
}

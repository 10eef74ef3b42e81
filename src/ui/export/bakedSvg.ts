// An svg of the page as one that stands alone: what style sheets say of it is written into its elements.

const LOOKS = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'dominant-baseline',
  'letter-spacing',
  'visibility',
] as const;
/** What means something on the page alone. */
const OF_THE_PAGE = /^(class|style|tabindex|role|aria-.*|data-.*|on.*)$/;

export interface BakedSvg {
  readonly markup: string;
  readonly width: number;
  readonly height: number;
}

/** The content of `svg` and its size in px; nothing in it needs the page. */
export function bakedSvg(svg: SVGSVGElement): BakedSvg {
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) return { markup: '', width: 0, height: 0 };
  const own = [svg, ...svg.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  own.forEach((element, i) => {
    const twin = copies[i];
    if (twin) bake(element, twin);
  });
  const box = svg.viewBox.baseVal;
  const serializer = new XMLSerializer();
  const markup = [...copy.childNodes].map((node) => serializer.serializeToString(node)).join('');
  return { markup, width: box.width || svg.clientWidth, height: box.height || svg.clientHeight };
}

function bake(element: Element, twin: Element): void {
  const style = getComputedStyle(element);
  for (const { name } of [...twin.attributes]) if (OF_THE_PAGE.test(name)) twin.removeAttribute(name);
  if (style.display === 'none') {
    twin.setAttribute('display', 'none');
    return;
  }
  for (const look of LOOKS) {
    const value = style.getPropertyValue(look);
    // A reference is written with the page's address.
    if (value !== '') twin.setAttribute(look, value.replace(/url\("?[^#"]*(#[^")]+)"?\)/, 'url($1)'));
  }
}

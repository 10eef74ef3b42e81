// Our own rendered HTML as a tree, for tests that ask what stands beside what.
import { textOf } from './rendered.tsx';

export interface Element {
  readonly tag: string;
  readonly attributes: string;
  readonly parent: Element | null;
  readonly children: (Element | string)[];
}

const TOKEN = /<(\/?)([\w-]+)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*(\/?)>|[^<]+/g;
const VOID = new Set(['br', 'hr', 'img', 'input', 'meta']);

/** The root holds the elements of `markup`; throws where a tag is closed that is not open. */
export function treeOf(markup: string): Element {
  const root: Element = { tag: '', attributes: '', parent: null, children: [] };
  let open = root;
  for (const [whole, close, tag, attributes = '', selfClosed] of markup.matchAll(TOKEN)) {
    if (tag === undefined) open.children.push(whole);
    else if (close) {
      if (open.tag !== tag || !open.parent) throw new Error(`</${tag}> closes <${open.tag}>`);
      open = open.parent;
    } else {
      const element: Element = { tag, attributes, parent: open, children: [] };
      open.children.push(element);
      if (!selfClosed && !VOID.has(tag)) open = element;
    }
  }
  return root;
}

/** All elements below, in the order of the markup. */
export function elementsOf(element: Element): readonly Element[] {
  const found: Element[] = [];
  const gather = ({ children }: Element): void => {
    for (const child of children) {
      if (typeof child === 'string') continue;
      found.push(child);
      gather(child);
    }
  };
  gather(element);
  return found;
}

/** The element and what holds it, from inside out. */
export function chainOf(element: Element): readonly Element[] {
  return element.parent ? [element, ...chainOf(element.parent)] : [element];
}

export function hasClass(element: Element, name: string): boolean {
  return (attributeOf(element, 'class') ?? '').split(' ').includes(name);
}

const patterns = new Map<string, RegExp>();

/** An attribute's value with entities resolved, or null. */
export function attributeOf(element: Element, name: string): string | null {
  const pattern = patterns.get(name) ?? new RegExp(`\\s${name}="([^"]*)"`);
  patterns.set(name, pattern);
  const found = pattern.exec(element.attributes)?.[1];
  return found === undefined ? null : textOf(found);
}

/** The words of an element and of all below it. */
export function wordsOf(element: Element): string {
  return textOf(
    element.children.map((child) => (typeof child === 'string' ? child : ` ${wordsOf(child)} `)).join(''),
  );
}

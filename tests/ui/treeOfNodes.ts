// As much of a document as Preact needs to render into: nodes with children, which draw nothing and measure nothing.

class TreeNode {
  parentNode: TreeNode | null = null;
  readonly childNodes: TreeNode[] = [];
  readonly attributes: readonly unknown[] = [];
  readonly style = { cssText: '', setProperty: () => {} };
  data = '';

  constructor(
    readonly nodeType: number,
    readonly localName: string,
    readonly namespaceURI: string,
  ) {}

  get firstChild(): TreeNode | null {
    return this.childNodes[0] ?? null;
  }

  get nextSibling(): TreeNode | null {
    const beside = this.parentNode?.childNodes ?? [];
    return beside[beside.indexOf(this) + 1] ?? null;
  }

  insertBefore(node: TreeNode, before: TreeNode | null): TreeNode {
    node.parentNode?.removeChild(node);
    const at = before === null ? -1 : this.childNodes.indexOf(before);
    this.childNodes.splice(at < 0 ? this.childNodes.length : at, 0, node);
    node.parentNode = this;
    return node;
  }

  removeChild(node: TreeNode): TreeNode {
    this.childNodes.splice(this.childNodes.indexOf(node), 1);
    node.parentNode = null;
    return node;
  }

  setAttribute(): void {}
  removeAttribute(): void {}
  addEventListener(): void {}
  removeEventListener(): void {}
  replaceChildren(): void {}
  scrollIntoView(): void {}
  querySelector(): null {
    return null;
  }
  matches(): boolean {
    return false;
  }
}

const XHTML = 'http://www.w3.org/1999/xhtml';

/** A root to render into, with the globals that the first view asks for; `remove` takes these away again. */
export function createRoot(): { readonly root: Element; readonly remove: () => void } {
  const nothing = () => {};
  const names = {
    window: globalThis,
    document: {
      querySelector: () => null,
      createElementNS: (space: string, name: string) => new TreeNode(1, name, space),
      createTextNode: () => new TreeNode(3, '#text', XHTML),
      addEventListener: nothing,
      hidden: true,
    },
    getComputedStyle: () => ({ display: 'block' }),
    addEventListener: nothing,
    removeEventListener: nothing,
    ResizeObserver: class {
      observe = nothing;
      disconnect = nothing;
    },
    DOMParser: class {
      parseFromString = () => ({ body: { childNodes: [] } });
    },
    location: { hash: '#a-link', pathname: '/' },
    innerWidth: 1440,
    innerHeight: 900,
    matchMedia: () => ({ matches: false, addEventListener: nothing }),
    requestAnimationFrame: (run: () => void) => setTimeout(run),
    cancelAnimationFrame: clearTimeout,
  };
  const missing = Object.entries(names).filter(([name]) => !(name in globalThis));
  for (const [name, value] of missing) Object.defineProperty(globalThis, name, { value, configurable: true });
  return {
    root: new TreeNode(1, 'div', XHTML) as unknown as Element,
    remove: () => {
      for (const [name] of missing) Reflect.deleteProperty(globalThis, name);
    },
  };
}

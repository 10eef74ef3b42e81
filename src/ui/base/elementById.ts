// One of the elements that index.html holds.

/** The element; throws where index.html lacks it, which is a fault of the build. */
export function elementById(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html: no element #${id}`);
  return found;
}

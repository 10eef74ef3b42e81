// The focus stays where the reader is: where a press takes its own button away, the nearest control takes it over.

const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex]';
type Control = HTMLElement | SVGElement;

/** Watches what is taken away, switched off, hidden or moved in `root`, for as long as the page lives. */
export function keepFocus(root: HTMLElement): void {
  /** What has the focus, and what it stands in from the inside out. */
  let held: Control | null = null;
  let around: readonly Element[] = [];
  const hold = (target: EventTarget | null): void => {
    if (!(target instanceof HTMLElement || target instanceof SVGElement)) return;
    held = target;
    around = elementsAround(target, root);
  };
  if (root.contains(document.activeElement)) hold(document.activeElement);
  root.addEventListener('focusin', ({ target }) => hold(target));
  root.addEventListener('focusout', () =>
    // By the next task what was taken away is gone or put elsewhere; what is still there was left on purpose.
    setTimeout(() => {
      if (held && held !== document.activeElement && !isLost(held)) held = null;
    }),
  );
  const watch = new MutationObserver((records) =>
    // A card or a panel that closes may know a better place: it goes first.
    queueMicrotask(() => {
      const { activeElement } = document;
      if (!held || (activeElement !== document.body && activeElement !== held)) return;
      if (isLost(held)) nearestControl(held, around, records)?.focus({ preventScroll: true });
      // What is put at another place of a list loses the focus on the way.
      else if (activeElement !== held && isAmong(held, records)) held.focus({ preventScroll: true });
    }),
  );
  watch.observe(root, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled', 'hidden'],
  });
}

function elementsAround(element: Element, root: Element): readonly Element[] {
  const { parentElement } = element;
  return parentElement === null || element === root
    ? []
    : [parentElement, ...elementsAround(parentElement, root)];
}

function isLost(element: Element): boolean {
  return !element.isConnected || element.matches(':disabled') || element.closest('[hidden]') !== null;
}

function isAmong(element: Element, records: readonly MutationRecord[]): boolean {
  return records.some(({ addedNodes }) => [...addedNodes].some((node) => node.contains(element)));
}

/** In what is left around the lost control: what came in its place, else what follows it, else what stands before it. */
function nearestControl(
  lost: Control,
  around: readonly Element[],
  records: readonly MutationRecord[],
): Control | undefined {
  const left = around.filter((each) => each.isConnected);
  const [home] = left;
  const scope = left.find((each) => controlsIn(each).length > 0);
  if (!home || !scope) return undefined;
  const controls = controlsIn(scope);
  const added = records.flatMap(({ target, addedNodes }) => (target === home ? [...addedNodes] : []));
  const fresh = controls.find((control) => added.some((node) => node.contains(control)));
  if (fresh) return fresh;

  const removal = records.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(lost)));
  const [after, before] = [removal?.nextSibling, removal?.previousSibling];
  if (after?.isConnected)
    return controls.find((control) => after.contains(control) || follows(control, after)) ?? controls.at(-1);
  const point = lost.isConnected ? lost : before?.isConnected ? before : home;
  const next = controls.find((control) => !point.contains(control) && follows(control, point));
  return next ?? controls.at(point === scope ? 0 : -1);
}

function controlsIn(scope: Element): readonly Control[] {
  return [...scope.querySelectorAll<Control>(CONTROLS)].filter(
    (control) =>
      !control.matches(':disabled, [tabindex="-1"]') &&
      control.closest('[hidden], [inert]') === null &&
      control.getClientRects().length > 0,
  );
}

function follows(control: Node, point: Node): boolean {
  return (point.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

// What the tests ask of a page in another engine, whatever drives it.
import { setTimeout as pass } from 'node:timers/promises';

export interface EnginePage {
  /** Leaves for an address; resolves when its document has loaded. */
  readonly goTo: (url: string) => Promise<void>;
  /** What the body of an async function, run in the page, resolves with; undefined comes back as null. */
  readonly run: (body: string) => Promise<unknown>;
  /** Presses, with the engine's own mouse, the middle of the element that the body of a function returns. */
  readonly press: (body: string) => Promise<void>;
  /** The folder where files are saved. */
  readonly downloads: string;
  readonly close: () => Promise<void>;
}

/** The window of both engines, CSS px. */
export const WINDOW = { width: 1280, height: 800 } as const;

/** Body of a function: the first visible element of a selector whose accessible name begins so. */
export function named(selector: string, name: string): string {
  return `return [...document.querySelectorAll(${JSON.stringify(selector)})].find((element) =>
    element.getClientRects().length > 0 &&
    (element.ariaLabel ?? element.textContent).trim().startsWith(${JSON.stringify(name)}));`;
}

/** Body of a function: whether the element that another body returns is in sight, at rest, and under nothing else. */
export function pressable(found: string): string {
  return `const element = (() => { ${found} })();
    if (!element) return false;
    element.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = element.getBoundingClientRect();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const later = element.getBoundingClientRect();
    return later.x === x && later.y === y &&
      element.contains(document.elementFromPoint(x + width / 2, y + height / 2));`;
}

/** Runs `ask` until it gives something; an error that names `what` where it has not, late: pictures may take long. */
export async function until<T>(
  what: string,
  ask: () => T | Promise<T>,
  milliseconds = 180_000,
): Promise<NonNullable<T>> {
  const end = performance.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (performance.now() > end) throw new Error(`${what}: not within ${milliseconds / 1000} s`);
    await pass(100);
  }
}

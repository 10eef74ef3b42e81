// What the monkey does: inside the page, quickly, and with the browser's own mouse and keyboard.
import type { Page } from 'playwright-core';

/** The viewports that it wants, the last of them almost nothing. */
const SIZES = [
  [640, 480],
  [900, 620],
  [390, 700],
  [320, 256],
  [1, 1],
] as const;

/** Keys by the names of `KeyboardEvent.key`. */
const KEYS = [
  ...[' ', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'],
  ...['Escape', 'Enter', 'Backspace', 'Tab', '?', '/', 'ə'],
  ...['1', '2', '3', '4', '5', '6', '7', '8', '9', '0', 'm', 'p', 'f', 'b', 'h', 'v', 'y', 'c', 'R'],
];

const HASHES = [
  '',
  'year=1995',
  'year=2011&layers=deportations,transit-routes,trafficking',
  'layers=none',
  'view=years',
  'view=chart&chart=flows',
  'view=chart&chart=matrix&measure=net',
  'view=table',
  'focus=RUS&pin=TUR',
  'focus=AZE',
  'flow=net',
  'compare=1995',
  'projection=globe',
  'theme=dark',
  'theme=contrast&lang=az',
  'theme=projector',
  'lang=ru',
  'lang=tr&year=1997',
  'embed=1',
  'story=leaving/2',
  'at=3/40/49',
  'at=8/-60/179',
  'steps=every&speed=4&loop=1',
  'sources=report&widths=linear&values=1',
  'top=3&least=100',
  'year=%E0%A4%A&layers=__proto__&focus=<script>',
  `year=${'9'.repeat(4000)}`,
];

/** A generator of numbers below 1 that a seed makes the same every time (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `count` random actions by events made in the page, a frame after every twentieth; resolves with how many of each kind. */
export async function actInPage(page: Page, next: () => number, count: number): Promise<Tally> {
  const chances = Array.from({ length: count * 6 }, next);
  return page.evaluate(actions, { chances, count, keys: KEYS, hashes: HASHES });
}

type Tally = Readonly<Record<string, number>>;

interface Order {
  readonly chances: readonly number[];
  readonly count: number;
  readonly keys: readonly string[];
  readonly hashes: readonly string[];
}

/** Runs in the page. */
async function actions({ chances, count, keys, hashes }: Order): Promise<Tally> {
  let drawn = 0;
  const next = (): number => chances[drawn++ % chances.length] ?? 0;
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(next() * list.length)];
  // A message comes sooner than a timer, so that more happens before the page is painted.
  const turn = () =>
    new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
  const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
  const spot = () => ({ clientX: next() * innerWidth, clientY: next() * innerHeight });
  const hit = ({ clientX, clientY }: { clientX: number; clientY: number }): Element =>
    document.elementFromPoint(clientX, clientY) ?? document.body;
  const point = (type: string, at: ReturnType<typeof spot>) => {
    const details = { bubbles: true, cancelable: true, composed: true, ...at, pointerId: 1, isPrimary: true };
    hit(at).dispatchEvent(
      type.startsWith('pointer') ? new PointerEvent(type, details) : new MouseEvent(type, details),
    );
  };
  const click = (at = spot()) => {
    for (const type of ['pointermove', 'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
      point(type, at);
  };
  const press = () => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>(
        'button, input, select, summary, [role=option], [role=tab], [tabindex="0"]',
      ),
    ].filter((element) => element.getClientRects().length > 0);
    const [control, share] = [pick(controls), next()];
    if (control instanceof HTMLSelectElement) {
      control.selectedIndex = Math.floor(share * control.options.length);
      control.dispatchEvent(new Event('change', { bubbles: true }));
    } else if (control instanceof HTMLInputElement && control.type === 'range') {
      const [least, most] = [Number(control.min), Number(control.max)];
      control.value = String(Math.round(least + share * (most - least)));
      control.dispatchEvent(new Event('input', { bubbles: true }));
      control.dispatchEvent(new Event('change', { bubbles: true }));
    } else if (control instanceof HTMLInputElement && ['text', 'search', 'number'].includes(control.type)) {
      control.value = ['', 'ru', 'Azərbaycan', '<b>', '1995', '=1+1'][Math.floor(share * 6)] ?? '';
      control.dispatchEvent(new Event('input', { bubbles: true }));
    } else {
      control?.focus();
      // Marks of SVG can have the focus and have no `click()`.
      control?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    }
  };
  const type = () => {
    const key = pick(keys) ?? 'Escape';
    const details = { key, bubbles: true, cancelable: true, shiftKey: next() < 0.1 };
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new KeyboardEvent('keydown', details));
    target.dispatchEvent(new KeyboardEvent('keyup', details));
  };
  const drag = async () => {
    const [from, to] = [spot(), spot()];
    point('pointerdown', from);
    point('mousedown', from);
    await turn();
    point('pointermove', to);
    point('mousemove', to);
    point('pointerup', to);
    point('mouseup', to);
  };
  const hash = () => {
    location.hash = pick(hashes) ?? '';
  };
  // No further than the page itself: what was open before it is not ours.
  const back = () => {
    const { navigation } = window as { navigation?: { canGoBack: boolean; canGoForward: boolean } };
    const steps = next() < 0.7 ? -1 : 1;
    if (steps < 0 ? navigation?.canGoBack : navigation?.canGoForward) history.go(steps);
  };
  const lose = async () => {
    const canvas = pick([...document.querySelectorAll<HTMLCanvasElement>('canvas:not([aria-hidden])')]);
    const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    if (!extension) return;
    extension.loseContext();
    await new Promise((resolve) => setTimeout(resolve, 20));
    if (canvas?.isConnected) extension.restoreContext();
  };
  const system = () => {
    const kind = pick(['visibilitychange', 'online', 'offline', 'resize', 'blur', 'focus']) ?? 'resize';
    (kind === 'visibilitychange' ? document : window).dispatchEvent(new Event(kind));
  };
  const kinds: readonly (readonly [name: string, weight: number, act: () => void | Promise<void>])[] = [
    ['click', 3, () => click()],
    ['press', 6, press],
    ['key', 6, type],
    ['hash', 2, hash],
    ['drag', 2, drag],
    [
      'wheel',
      1,
      () => {
        const at = spot();
        hit(at).dispatchEvent(
          new WheelEvent('wheel', { ...at, deltaY: (next() - 0.5) * 600, bubbles: true, cancelable: true }),
        );
      },
    ],
    ['back', 2, back],
    ['lose', 0.5, lose],
    ['system', 1, system],
  ];
  const all = kinds.reduce((sum, [, weight]) => sum + weight, 0);
  const tally: Record<string, number> = {};
  for (let action = 0; action < count; action++) {
    let left = next() * all;
    const chosen = kinds.find(([, weight]) => {
      left -= weight;
      return left < 0;
    });
    if (!chosen) continue;
    tally[chosen[0]] = (tally[chosen[0]] ?? 0) + 1;
    await chosen[2]();
    await (action % 20 === 19 ? frame() : turn());
  }
  return tally;
}

/** One random action by the browser's own mouse, wheel or keyboard, or another size of its window. */
export async function actOutside(page: Page, next: () => number): Promise<void> {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(next() * list.length)];
  const size = page.viewportSize() ?? { width: 640, height: 480 };
  const spot = () => [next() * size.width, next() * size.height] as const;
  switch (pick(['click', 'key', 'drag', 'wheel', 'size'] as const)) {
    case 'click':
      return page.mouse.click(...spot());
    case 'key': {
      const key = pick(KEYS) ?? 'Escape';
      return page.keyboard.press(key === ' ' ? 'Space' : key === 'ə' ? 'a' : key);
    }
    case 'drag':
      await page.mouse.move(...spot());
      await page.mouse.down();
      await page.mouse.move(...spot());
      return page.mouse.up();
    case 'wheel':
      await page.mouse.move(...spot());
      return page.mouse.wheel(0, (next() - 0.5) * 600);
    case 'size': {
      const [width, height] = pick(SIZES) ?? SIZES[0];
      return page.setViewportSize({ width, height });
    }
    case undefined:
      return;
  }
}

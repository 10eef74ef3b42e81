// A few lines that run before the first paint: the theme of the address or of the last visit, and whether the view that
// stands in the page is the one asked for, so that nothing flashes; what is pressed too early is kept; a frame that keeps the
// page from its own files says so. They ask for the modules of the page once its first view is painted.
import type { Plugin } from 'vite';
import { THEME_KEY } from '../src/app/remembered.ts';
import { LANGUAGES } from '../src/lib/language.ts';
import { THEMES } from '../src/state/viewState.ts';
import { FRAME_WORDS } from '../src/text/frameWords.ts';
import { TAKEN_OVER } from '../src/ui/shell/firstView.ts';
import { OPENING_KEY } from '../src/ui/story/openingMemory.ts';

const FILE = 'theme.js';
const MODULE =
  /\s*<(?:script type="module"[^>]* src|link rel="modulepreload"[^>]* href)="([^"]+)">(?:<\/script>)?/g;

/** Vite plugins for the build; a file of its own, because the policy allows no script inside the page. */
export function earlyTheme(): Plugin[] {
  return [
    {
      name: 'early-theme',
      apply: 'build',
      generateBundle() {
        this.emitFile({ type: 'asset', fileName: FILE, source: script() });
      },
      transformIndexHtml: () => [{ tag: 'script', attrs: { src: `./${FILE}` }, injectTo: 'head-prepend' }],
    },
    {
      name: 'modules-after-paint',
      apply: 'build',
      transformIndexHtml: { order: 'post', handler: modulesAfterPaint },
    },
  ];
}

/** Names the modules to the early script instead, the one that starts first. */
function modulesAfterPaint(html: string): string {
  const modules = [...html.matchAll(MODULE)].map(([, file = '']) => file);
  return html
    .replaceAll(MODULE, '')
    .replace(`<script src="./${FILE}">`, `<script src="./${FILE}" data-modules="${modules.join(' ')}">`);
}

function script(): string {
  return `(() => {
  const known = ${JSON.stringify(THEMES)};
  const root = document.documentElement;
  let kept = null;
  try {
    kept = localStorage.getItem(${JSON.stringify(THEME_KEY)});
    if (localStorage.getItem(${JSON.stringify(OPENING_KEY)}) !== null) root.dataset.knowsOpening = '';
  } catch {}
  const asked = /[#&]theme=(\\w+)/.exec(location.hash)?.[1];
  const theme = [asked, kept].find((each) => known.includes(each));
  if (theme) root.dataset.theme = theme;
  // Another view or language than the one in the page waits unseen for the script.
  const languages = ${JSON.stringify(LANGUAGES)};
  const spoken = navigator.languages.map((each) => each.toLowerCase().split('-')[0]);
  const reader = root.dataset.lang ?? spoken.find((each) => languages.includes(each)) ?? 'en';
  const other = location.hash.slice(1).split('&').some((part) => part !== '' && !part.startsWith('theme='));
  if (other || reader !== root.lang) root.dataset.other = '';
  // A frame without allow-same-origin takes the page's own files for those of another.
  const words = ${JSON.stringify(FRAME_WORDS)};
  if (self.origin === 'null' && location.protocol.startsWith('http')) addEventListener('error', (event) => {
    if (event.target?.tagName !== 'SCRIPT' || document.getElementById('frame-words')) return;
    const said = document.createElement('p');
    said.id = 'frame-words';
    said.setAttribute('role', 'alert');
    said.textContent = words[reader] ?? words.en;
    Object.assign(said.style, { position: 'fixed', inset: '0 0 auto', zIndex: 9, margin: 0, padding: '12px 16px', background: '#fff', color: '#111', font: '15px/1.4 system-ui, sans-serif' });
    if (document.body) document.body.append(said);
    else addEventListener('DOMContentLoaded', () => document.body.append(said));
  }, true);
  // On a slow line modules would hold up what the first view is painted with. A page in the background paints nothing.
  const [first, ...others] = document.currentScript.dataset.modules.split(' ');
  let isStarted = false;
  const start = () => {
    if (isStarted) return;
    isStarted = true;
    const preloads = others.map((href) => Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
    document.head.append(...preloads, Object.assign(document.createElement('script'), { type: 'module', src: first }));
  };
  if (document.hidden) start();
  else {
    new PerformanceObserver(start).observe({ type: 'paint', buffered: true });
    // Where a browser tells of no paint, or paints nothing.
    requestAnimationFrame(() => setTimeout(start, 300));
  }
  // What is pressed before the script has taken the page over is pressed again once it has.
  let pressed = null;
  const keep = (event) => { pressed = event.target; };
  addEventListener('click', keep, true);
  addEventListener(${JSON.stringify(TAKEN_OVER)}, () => {
    removeEventListener('click', keep, true);
    const control = pressed?.closest?.('button, a, input');
    if (control?.matches('input')) control.dispatchEvent(new Event('change', { bubbles: true }));
    else control?.click();
  }, { once: true });
})();
`;
}

// A few lines that run before the first paint: the theme of the address or of the last visit, so that nothing flashes.
import type { Plugin } from 'vite';
import { THEME_KEY } from '../src/app/remembered.ts';
import { THEMES } from '../src/state/viewState.ts';

const FILE = 'theme.js';

/** A Vite plugin for the build; a file of its own, because the policy allows no script inside the page. */
export function earlyTheme(): Plugin {
  return {
    name: 'early-theme',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: FILE, source: script() });
    },
    transformIndexHtml: () => [{ tag: 'script', attrs: { src: `./${FILE}` }, injectTo: 'head-prepend' }],
  };
}

function script(): string {
  return `(() => {
  const known = ${JSON.stringify(THEMES)};
  let kept = null;
  try { kept = localStorage.getItem(${JSON.stringify(THEME_KEY)}); } catch {}
  const asked = /[#&]theme=(\\w+)/.exec(location.hash)?.[1];
  const theme = [asked, kept].find((each) => known.includes(each));
  if (theme) document.documentElement.dataset.theme = theme;
})();
`;
}

// The page before any script: the first view as HTML, a page for each language, and the figures for those without scripts.
import { type Plugin, runnerImport } from 'vite';
import { LANGUAGES, type Language } from '../src/lib/language.ts';
import { loadMessages } from '../src/text/loadWords.ts';
import { STILL_PAGE } from '../src/text/stillPage.ts';
import type { FirstMarkup } from './firstMarkup.tsx';
import { escapeHtml, headOf } from './pageHead.ts';

/** Where index.html waits for what differs by language. */
const HEAD = '<!-- head -->';
const APP = '<div id="app"></div>';
const STILL = '<!-- still -->';
const FIRST_LANGUAGE: Language = 'en';

/** A Vite plugin for the build: `index.html` in English, `az.html`, `ru.html` and `tr.html` beside it. */
export function firstPage(): Plugin {
  const address = process.env.ATLAS_ADDRESS ?? './';
  return {
    name: 'first-page',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') return;
      const files = Object.values(bundle).flatMap(({ fileName }) =>
        /\.csv$/.test(fileName) ? [fileName] : [],
      );
      const template = String(page.source);
      // The components are TSX: Vite's own runner reads them as the page's build does.
      const { module } = await runnerImport<typeof import('./firstMarkup.tsx')>('/scripts/firstMarkup.tsx', {
        logLevel: 'error',
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        plugins: [WITHOUT_STYLE],
      });
      const style = styleSheet();
      for (const lang of LANGUAGES) {
        const source = await pageIn(template, module.FIRST_MARKUP.get(lang), style, files, lang, address);
        if (lang === FIRST_LANGUAGE) page.source = source;
        else this.emitFile({ type: 'asset', fileName: `${lang}.html`, source });
      }
      this.emitFile({ type: 'asset', fileName: STYLE_FILE, source: style.text() });
    },
  };
}

const STYLE_FILE = 'first.css';

interface StyleSheet {
  /** The markup without styles in attributes. */
  readonly moved: (markup: string) => string;
  readonly text: () => string;
}

/**
 * The policy allows no style in an attribute: each becomes a rule of a file, and the element names it by an attribute that
 * goes when the script takes the element over.
 */
function styleSheet(): StyleSheet {
  const numbers = new Map<string, number>();
  return {
    moved: (markup) =>
      markup.replace(/ style="([^"]*)"/g, (_, style: string) => {
        const number = numbers.get(style) ?? numbers.size;
        numbers.set(style, number);
        return ` data-style="${number}"`;
      }),
    text: () => [...numbers].map(([style, number]) => `[data-style="${number}"]{${style}}`).join('\n'),
  };
}

/** Markup needs no style sheet. */
const WITHOUT_STYLE: Plugin = {
  name: 'without-style',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-style' : null),
  load: (id) => (id === '\0no-style' ? '' : null),
};

async function pageIn(
  template: string,
  markup: FirstMarkup | undefined,
  style: StyleSheet,
  files: readonly string[],
  lang: Language,
  address: string,
): Promise<string> {
  const { title, share } = await loadMessages(lang);
  const own = lang === FIRST_LANGUAGE ? '' : ` data-lang="${lang}"`;
  return template
    .replace('<html lang="en">', `<html lang="${lang}"${own}>`)
    .replace(/<title>[^<]*<\/title>/, `<title>${escapeHtml(title)}</title>`)
    .replace(/<meta name="description"[^>]*>/, '')
    .replace(
      HEAD,
      `<meta name="description" content="${escapeHtml(share.about)}" />\n    <link rel="stylesheet" href="./${STYLE_FILE}" />\n    ${await headOf(lang, address)}`,
    )
    .replace(APP, () => `<div id="app">${style.moved(markup?.interface ?? '')}</div>`)
    .replace(STILL, () => (markup?.withoutScript ?? '') + linksTo(files, STILL_PAGE[lang].files));
}

/** The files of the package as a list of links, by their names without the mark of this build. */
function linksTo(files: readonly string[], heading: string): string {
  const links = files.map((file) => {
    const name = file.replace(/^assets\//, '').replace(/-[\w-]{8}(?=\.csv$)/, '');
    return `<li><a href="./${file}">${escapeHtml(name)}</a></li>`;
  });
  return `<p>${escapeHtml(heading)}</p><ul>${links.join('')}</ul>`;
}

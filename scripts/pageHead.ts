// What other programs read of the page: icons, manifest, the card of a shared link, the dataset; and a page per language.
import type { Plugin } from 'vite';
import { LANGUAGE_RULES, LANGUAGES, type Language } from '../src/lib/language.ts';
import { en } from '../src/text/en.ts';
import { loadMessages } from '../src/text/loadWords.ts';

const CARD = { width: 1200, height: 630 } as const;

/**
 * A Vite plugin for the build. Programs that show cards of links want whole addresses: ATLAS_ADDRESS (ends in a slash)
 * is where the build will stand; without it addresses are relative.
 */
export function pageHead(): Plugin {
  const address = process.env.ATLAS_ADDRESS ?? './';
  return {
    name: 'page-head',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      handler: async (html) => {
        const card = await linkCard('en', address);
        return html
          .replace(/<link rel="icon"[^>]*>/, (tabIcon) => `${tabIcon}\n    ${homeIcons()}`)
          .replace('</head>', `${card}${datasetScript()}\n  </head>`);
      },
    },
    async generateBundle() {
      for (const lang of LANGUAGES) {
        if (lang !== 'en')
          this.emitFile({
            type: 'asset',
            fileName: `${lang}.html`,
            source: await languagePage(lang, address),
          });
      }
    },
  };
}

/** The tab's own icon stays in the page: browsers ask for it again at each change of the address, network or not. */
function homeIcons(): string {
  return [
    '<link rel="apple-touch-icon" href="./icon-192.png" />',
    '<link rel="manifest" href="./manifest.webmanifest" />',
  ].join('\n    ');
}

async function linkCard(lang: Language, address: string): Promise<string> {
  const { title, share } = await loadMessages(lang);
  const page = lang === 'en' ? address : `${address}${lang}.html`;
  const properties: readonly (readonly [string, string])[] = [
    ['og:type', 'website'],
    ['og:title', title],
    ['og:description', share.about],
    ['og:url', page],
    ['og:image', `${address}og-${lang}.jpg`],
    ['og:image:width', String(CARD.width)],
    ['og:image:height', String(CARD.height)],
    ['og:image:alt', share.about],
    ['og:locale', LANGUAGE_RULES[lang].territory],
    ...LANGUAGES.filter((other) => other !== lang).map(
      (other) => ['og:locale:alternate', LANGUAGE_RULES[other].territory] as const,
    ),
  ];
  const tags = properties.map(
    ([name, content]) => `<meta property="${name}" content="${escapeHtml(content)}" />`,
  );
  return `  ${[...tags, '<meta name="twitter:card" content="summary_large_image" />'].join('\n    ')}`;
}

/** Data, not code: no browser runs it, so the policy has nothing to say about it. */
function datasetScript(): string {
  const dataset = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: 'Azerbaijan migration atlas: figures, 1990-2011',
    description: en.share.about,
    inLanguage: LANGUAGES,
    temporalCoverage: '1990/2011',
    spatialCoverage: { '@type': 'Place', name: 'Azerbaijan' },
    isAccessibleForFree: true,
    keywords: ['migration', 'Azerbaijan', 'permanent residence', 'deportations', 'transit', 'displacement'],
    isBasedOn: {
      '@type': 'Report',
      name: '[Report on migration in Azerbaijan]',
      author: { '@type': 'Person', name: 'Eldar Shahgaldiyev' },
      url: 'https://khazar.academia.edu/EldarShahgaldiyev',
    },
  };
  const text = JSON.stringify(dataset).replaceAll('<', '\\u003c');
  return `\n    <script type="application/ld+json">${text}</script>`;
}

/** A page that a link in its language can point at; it leads on to the atlas at once, without any script. */
async function languagePage(lang: Language, address: string): Promise<string> {
  const { title, share } = await loadMessages(lang);
  const atlas = `./#lang=${lang}`;
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escapeHtml(title)}</title>
    <meta name="description" content="${escapeHtml(share.about)}" />
    <meta http-equiv="refresh" content="0; url=${atlas}" />
    ${homeIcons()}
  ${await linkCard(lang, address)}
  </head>
  <body>
    <p><a href="${atlas}">${escapeHtml(share.open)}</a></p>
  </body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

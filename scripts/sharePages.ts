// A small page for each topic and language: programs that show the card of a link find words and a picture there, and
// whoever opens it comes to the atlas. What stands after `#` no program is told, so that a topic needs an address of its own.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { LANGUAGES, type Language } from '../src/lib/language.ts';
import { loadMessages } from '../src/text/loadWords.ts';
import { escapeHtml, linkCard } from './pageHead.ts';
import { CONTENT_SECURITY_POLICY } from './servedHeaders.mjs';

/** A Vite plugin for the build: `share/deportations-ru.html` and so on. */
export function sharePages(): Plugin {
  const address = process.env.ATLAS_ADDRESS ?? '../';
  return {
    name: 'share-pages',
    apply: 'build',
    async generateBundle() {
      for (const lang of LANGUAGES) {
        for (const id of topicIds()) {
          const source = await pageOf(id, lang, address);
          this.emitFile({ type: 'asset', fileName: `share/${id}-${lang}.html`, source });
        }
      }
    },
  };
}

/** The topics of the atlas's own package, in its order. */
export function topicIds(): readonly string[] {
  const { topics }: { readonly topics: readonly { readonly id: string }[] } = JSON.parse(
    dataFile('atlas.json'),
  );
  return topics.map(({ id }) => id);
}

function dataFile(name: string): string {
  return readFileSync(fileURLToPath(new URL(`../data/${name}`, import.meta.url)), 'utf8');
}

async function pageOf(id: string, lang: Language, address: string): Promise<string> {
  const text: Readonly<Record<string, string>> = JSON.parse(dataFile(`text/${lang}.json`));
  const messages = await loadMessages(lang);
  const title = `${text[`topic.${id}.title`]} · ${messages.title}`;
  const about = text[`topic.${id}.question`] ?? messages.share.about;
  const card = linkCard(lang, { title, about, address, page: `share/${id}-${lang}.html`, picture: id });
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="description" content="${escapeHtml(about)}" />
    ${card}
    <title>${escapeHtml(title)}</title>
    <script src="./open.js" defer></script>
  </head>
  <body>
    <a href="../${lang === 'en' ? '' : `${lang}.html`}#topic=${id}">${escapeHtml(title)}</a>
  </body>
</html>
`;
}

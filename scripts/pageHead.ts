// What other programs read of the page: icons, manifest, the card of a shared link, the dataset.
import type { HtmlTagDescriptor } from 'vite';
import { LANGUAGE_RULES, LANGUAGES, type Language } from '../src/lib/language.ts';
import { en } from '../src/text/en.ts';
import { loadMessages } from '../src/text/loadWords.ts';

const CARD = { width: 1200, height: 630 } as const;

/**
 * The tags of the head that differ by language, as HTML. Programs that show cards of links want whole addresses: `address`
 * (ends in a slash) is where the build will stand; './' where nobody knows.
 */
export async function headOf(lang: Language, address: string): Promise<string> {
  const { title, share } = await loadMessages(lang);
  const page = lang === 'en' ? '' : `${lang}.html`;
  const card = linkCard(lang, { title, about: share.about, address, page, picture: FIRST_TOPIC });
  return [...HOME_ICONS.map(emptyElement), card, datasetScript()].join('\n    ');
}

/** The picture of the whole atlas is that of its first topic. */
const FIRST_TOPIC = 'residence';

/** The tab's own icon stays in the page: browsers ask for it again at each change of the address, network or not. */
const HOME_ICONS: readonly HtmlTagDescriptor[] = [
  inHead('link', { rel: 'apple-touch-icon', href: './icon-192.png' }),
  inHead('link', { rel: 'manifest', href: './manifest.webmanifest' }),
];

interface LinkCard {
  readonly title: string;
  readonly about: string;
  /** The folder of the build, with a slash at its end. */
  readonly address: string;
  /** The page that the card is of, from there. */
  readonly page: string;
  /** The topic that the picture shows. */
  readonly picture: string;
}

/** The card of a link as HTML. */
export function linkCard(lang: Language, { title, about, address, page, picture }: LinkCard): string {
  const properties: readonly (readonly [string, string])[] = [
    ['og:type', 'website'],
    ['og:title', title],
    ['og:description', about],
    ['og:url', `${address}${page}`],
    ['og:image', `${address}share/${picture}-${lang}.jpg`],
    ['og:image:width', String(CARD.width)],
    ['og:image:height', String(CARD.height)],
    ['og:image:alt', about],
    ['og:locale', LANGUAGE_RULES[lang].territory],
    ...LANGUAGES.filter((other) => other !== lang).map(
      (other) => ['og:locale:alternate', LANGUAGE_RULES[other].territory] as const,
    ),
  ];
  const tags = [
    ...properties.map(([property, content]) => inHead('meta', { property, content })),
    inHead('meta', { name: 'twitter:card', content: 'summary_large_image' }),
  ];
  return tags.map(emptyElement).join('\n    ');
}

function inHead(tag: string, attrs: Readonly<Record<string, string>>): HtmlTagDescriptor {
  return { tag, attrs, injectTo: 'head' };
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
  const children = JSON.stringify(dataset).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">${children}</script>`;
}

function emptyElement({ tag, attrs = {} }: HtmlTagDescriptor): string {
  const pairs = Object.entries(attrs).map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`);
  return `<${tag}${pairs.join('')} />`;
}

/** A text as it may stand in HTML, in an attribute too. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

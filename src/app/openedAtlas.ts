// Another package in the place of the page's own: what the reader has opened, or a file on the same origin; a worker reads and sums it.
import { signal } from '@preact/signals';
import { anotherTask } from '../lib/anotherTask.ts';
import type { Language } from '../lib/language.ts';
import { painted } from '../lib/painted.ts';
import type { Atlas } from '../package/atlas.ts';
import { parseDataText, textFile } from '../package/dataText.ts';
import { OPENED_ELEMENT } from '../package/import/embedded.ts';
import { embeddedBytes } from '../package/import/embeddedBytes.ts';
import { type Refusal, RefusedFile } from '../package/import/refusal.ts';
import { groupZoom } from '../scene/groups/grouped.ts';
import { groupsCode } from '../scene/groups/groupsCode.ts';
import { type HandedGroups, takeAtlas, takeGroups } from '../scene/groups/handedOver.ts';
import { readAddress, writeAddress } from '../state/address.ts';
import { INSIDE_DATA, OPENED_DATA } from '../state/viewState.ts';
import { loadImportWords, neutralMessages } from '../text/import/importWords.ts';
import { loadWords } from '../text/loadWords.ts';
import { bundle } from '../text/localeBundle.ts';
import { elementById } from '../ui/base/elementById.ts';
import { createImportClient } from '../ui/import/importClient.ts';
import { keptOpened } from '../ui/import/keptImport.ts';
import { type OpenedNames, openedText } from '../ui/import/openedText.ts';
import { rememberedPlaces } from '../ui/import/rememberedPlaces.ts';
import type { AtlasAsked, OpenedWhole } from '../ui/import/workerMessages.ts';
import { fetchNames } from './countryNames.ts';
import { createLocaleBundles, type LocaleBundles } from './localeBundles.ts';
import type { OpenedStart } from './page.ts';
import { sizeOf } from './space.ts';

/** A package with its languages, or why there is none; null: nothing is kept any more. */
export type Opening = OpenedAtlas | { readonly refusal: Refusal | null };

interface OpenedAtlas extends OpenedStart {
  readonly atlas: Atlas;
  readonly bundles: LocaleBundles;
}

/** What the key `data` of an address stands for; never rejects. Where it stands for nothing the address is that of the page's
 * own atlas again. */
export async function openData(asked: string): Promise<Opening> {
  const opening = await openAsked(asked);
  if (!('atlas' in opening)) {
    const kept = readAddress().split('&');
    writeAddress(kept.filter((part) => /^(?:lang|theme)=/.test(part)).join('&'), 'replace');
  }
  return opening;
}

/** The zoom that the address names, or null. */
function zoomAsked(): number | null {
  const zoom = /(?:^|&)at=(\d+(?:\.\d+)?)/.exec(readAddress())?.[1];
  return zoom === undefined ? null : Number(zoom);
}

async function openAsked(asked: string): Promise<Opening> {
  try {
    const of =
      asked === OPENED_DATA
        ? 'kept'
        : asked === INSIDE_DATA
          ? inside()
          : await fetched(decodeURIComponent(asked));
    const opened = await openedInWorker(of, zoomAsked());
    if (opened && groupZoom(opened.atlas, 0) !== null) await groupsCode.fetch();
    return opened ?? { refusal: null };
  } catch (error) {
    const { refusal } =
      error instanceof RefusedFile ? error : new RefusedFile('not-found', asked, { found: String(error) });
    return { refusal };
  }
}

function openedInWorker(of: AtlasAsked['of'], zoom: number | null): Promise<OpenedAtlas | null> {
  return new Promise((resolve, reject) => {
    const groups = signal<ReadonlyMap<number, Atlas>>(new Map());
    let atlas: Atlas | null = null;
    const take = (handed: HandedGroups | null): void => {
      if (atlas && handed) groups.value = new Map(groups.value).set(handed.zoom, takeGroups(atlas, handed));
    };
    const client = createImportClient((message) => {
      if (message.say === 'atlas') {
        atlas = takeAtlas(message.opened);
        take(message.opened.groups);
        const drawn = () => afterPicture(elementById('map'), () => client.ask({ ask: 'groups' }));
        resolve({ atlas, groups, drawn, grounded: painted, bundles: bundlesOf(message.opened.names, atlas) });
      } else if (message.say === 'groups') take(message.groups);
      else if (message.say === 'outcome' && message.outcome.kind === 'refused') {
        const { refusal } = message.outcome;
        reject(new RefusedFile(refusal.reason, refusal.file, refusal));
      } else if (message.say === 'nothing') askFor(null);
      else if (message.say === 'barred') keptOpened().then(askFor, reject);
      if (message.say === 'done') client.stop();
    }, reject);
    const askFor = (found: AtlasAsked['of'] | null): void => {
      const { width, height } = sizeOf(elementById('map'));
      if (found !== null) {
        client.ask({ ask: 'atlas', of: found, places: rememberedPlaces(), zoom, width, height });
        return;
      }
      client.stop();
      resolve(null);
    };
    askFor(of);
  });
}

/** Runs `then` once the map has its whole first picture: till then the page needs both cores of a small machine. */
function afterPicture(map: HTMLElement, then: () => void): void {
  if (map.getAttribute('aria-busy') === 'false') then();
  else requestAnimationFrame(() => afterPicture(map, then));
}

function bundlesOf(names: OpenedWhole['names'], atlas: Atlas): LocaleBundles {
  return names.kind === 'table' ? tableBundles(names.table) : packageBundles(names.words, atlas);
}

function tableBundles(table: OpenedNames): LocaleBundles {
  return createLocaleBundles(async (lang) => {
    const [words, say] = await Promise.all([loadWords(lang, fetchNames), loadImportWords(lang)]);
    const messages = neutralMessages(words.messages, say, table.title);
    // The names of very many places take long, in each language.
    await anotherTask();
    return { bundle: bundle({ ...words, messages, time: table.flows.unit }, openedText(words, say, table)) };
  });
}

function packageBundles(texts: Readonly<Record<string, string>>, { time }: Atlas): LocaleBundles {
  return createLocaleBundles(async (lang: Language) => {
    const [words, say] = await Promise.all([loadWords(lang, fetchNames), loadImportWords(lang)]);
    const text = parseDataText(textFile(lang), texts[lang] ?? '{}');
    if ('problems' in text) return { words, problems: text.problems };
    // A package that names itself is another than ours.
    const own = text.words['atlas.title'];
    const messages = own === undefined ? words.messages : neutralMessages(words.messages, say, own);
    return { bundle: bundle({ ...words, messages, time: time.granularity }, text.words) };
  });
}

/** A file of the same origin, read as if it had been dropped. */
async function fetched(path: string): Promise<File> {
  const url = new URL(path, location.href);
  if (url.origin !== location.origin || location.protocol === 'file:')
    throw new RefusedFile('not-found', path, { found: url.href });
  const response = await fetch(url);
  if (!response.ok) throw new RefusedFile('not-found', path, { found: `HTTP ${response.status}` });
  return new File([await response.blob()], path.split('/').at(-1) ?? path);
}

/** What is inside this page. */
function inside(): File {
  const text = document.getElementById(OPENED_ELEMENT)?.textContent ?? '';
  return new File([embeddedBytes(text)], `${document.title}.zip`);
}

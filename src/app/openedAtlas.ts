// Another package in the place of the page's own: what the reader has opened, or a file on the same origin.
import { graphOf } from '../flows/graph.ts';
import { anotherTask } from '../lib/anotherTask.ts';
import type { Language } from '../lib/language.ts';
import type { Atlas } from '../package/atlas.ts';
import { parseDataText, textFile } from '../package/dataText.ts';
import { atlasOfFlows } from '../package/import/atlasOfFlows.ts';
import type { WholePackage } from '../package/import/dataPackage.ts';
import { embeddedBytes, OPENED_ELEMENT } from '../package/import/embedded.ts';
import type { ImportOutcome } from '../package/import/importFiles.ts';
import { type Refusal, RefusedFile } from '../package/import/refusal.ts';
import { openPackage } from '../package/openPackage.ts';
import { describeProblem, isProblems } from '../package/problem.ts';
import { groupZoom, loadGroups } from '../scene/groups/grouped.ts';
import { INSIDE_DATA, OPENED_DATA } from '../state/viewState.ts';
import { loadImportWords, neutralMessages } from '../text/import/importWords.ts';
import { loadWords } from '../text/loadWords.ts';
import { bundle } from '../text/localeBundle.ts';
import { createImportClient } from '../ui/import/importClient.ts';
import { keptOpened, type OpenedData } from '../ui/import/keptImport.ts';
import { openedText } from '../ui/import/openedText.ts';
import { rememberedPlaces } from '../ui/import/rememberedPlaces.ts';
import { createLocaleBundles, type LocaleBundles } from './localeBundles.ts';

/** A package with its languages, or why there is none; null: nothing is kept any more. */
export type Opening = OpenedAtlas | { readonly refusal: Refusal | null };

interface OpenedAtlas {
  readonly atlas: Atlas;
  readonly bundles: LocaleBundles;
}

/** What the key `data` of an address stands for; never rejects. */
export async function openData(asked: string): Promise<Opening> {
  try {
    const data =
      asked === OPENED_DATA
        ? await keptOpened()
        : asked === INSIDE_DATA
          ? await inside()
          : await fetched(decodeURIComponent(asked));
    if (data === null) return { refusal: null };
    const opened = data.kind === 'table' ? openedTable(data) : openedWhole(data.whole, data.title);
    // A task each: of a million flows each is long enough.
    await anotherTask();
    graphOf(opened.atlas);
    await anotherTask();
    if (groupZoom(opened.atlas, 0) !== null) await loadGroups();
    return opened;
  } catch (error) {
    const { refusal } =
      error instanceof RefusedFile ? error : new RefusedFile('not-found', asked, { found: String(error) });
    return { refusal };
  }
}

function openedTable(data: Extract<OpenedData, { kind: 'table' }>): OpenedAtlas {
  const bundles = createLocaleBundles(async (lang) => {
    const [words, say] = await Promise.all([loadWords(lang), loadImportWords(lang)]);
    const messages = neutralMessages(words.messages, say, data.title);
    return { bundle: bundle({ ...words, messages, time: data.flows.unit }, openedText(words, say, data)) };
  });
  return { atlas: atlasOfFlows(data.flows, data.title), bundles };
}

function openedWhole(whole: WholePackage, title: string): OpenedAtlas {
  const opened = openPackage(whole.texts);
  if (isProblems(opened)) {
    const [first] = opened;
    const { row = null, column = null } = first ?? {};
    throw new RefusedFile('package-problems', first?.file ?? title, {
      row,
      column,
      found: first ? describeProblem(first) : '',
    });
  }
  const bundles = createLocaleBundles(async (lang: Language) => {
    const [words, say] = await Promise.all([loadWords(lang), loadImportWords(lang)]);
    const text = parseDataText(textFile(lang), whole.words[lang] ?? '{}');
    if ('problems' in text) return { words, problems: text.problems };
    // A package that names itself is another than ours.
    const own = text.words['atlas.title'];
    const messages = own === undefined ? words.messages : neutralMessages(words.messages, say, own);
    return { bundle: bundle({ ...words, messages, time: opened.time.granularity }, text.words) };
  });
  return { atlas: opened, bundles };
}

/** A file of the same origin, read as if it had been dropped. */
async function fetched(path: string): Promise<OpenedData> {
  const url = new URL(path, location.href);
  if (url.origin !== location.origin || location.protocol === 'file:')
    throw new RefusedFile('not-found', path, { found: url.href });
  const response = await fetch(url);
  if (!response.ok) throw new RefusedFile('not-found', path, { found: `HTTP ${response.status}` });
  return openedFile(new File([await response.blob()], path.split('/').at(-1) ?? path));
}

/** What is inside this page. */
async function inside(): Promise<OpenedData> {
  const text = document.getElementById(OPENED_ELEMENT)?.textContent ?? '';
  return openedFile(new File([embeddedBytes(text)], `${document.title}.zip`));
}

async function openedFile(file: File): Promise<OpenedData> {
  const outcome = await imported(file);
  if (outcome.kind === 'refused')
    throw new RefusedFile(outcome.refusal.reason, outcome.refusal.file, outcome.refusal);
  const title = titleOf(file.name);
  return outcome.kind === 'package'
    ? { kind: 'package', title, whole: outcome.whole }
    : { kind: 'table', title, flows: outcome.flows, report: outcome.preview.report };
}

function imported(file: File): Promise<ImportOutcome> {
  return new Promise((resolve, reject) => {
    const client = createImportClient((message) => {
      if (message.say !== 'outcome') return;
      client.stop();
      resolve(message.outcome);
    }, reject);
    client.ask({ ask: 'open', files: [file], places: rememberedPlaces() });
  });
}

const titleOf = (name: string): string => name.replace(/\.\w{1,8}$/, '');

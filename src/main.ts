// Start of the page: fetches words and figures, shows what went wrong or hands over to the page.
import './ui/base/layers.css';
import '@fontsource-variable/onest/index.css';
import 'virtual:palette.css';
import builtAtlas from 'virtual:builtAtlas';
import './paint/overlay/map.css';
import './ui/base/tokens.css';
import './ui/base/reset.css';
import './ui/base/base.css';
import './ui/base/controls.css';
import { createLocaleBundles, languageAsked, languageOfPage } from './app/localeBundles.ts';
import { runPage } from './app/page.ts';
import { BUILT_FILE } from './package/builtAtlas.ts';
import { fetchFrom } from './package/files.ts';
import { OPENED_ELEMENT } from './package/import/embedded.ts';
import { isProblems } from './package/isProblems.ts';
import { loadBuiltAtlas } from './package/load.ts';
import { readAddress, writeAddress } from './state/address.ts';
import { elementById } from './ui/base/elementById.ts';
import { showFailure } from './ui/shell/FailurePage.tsx';
import { clearFirstView } from './ui/shell/firstView.ts';
import { applyTheme } from './ui/shell/theme.ts';
import { worthCode } from './ui/year/worthCode.ts';

const browserLanguage = languageOfPage(document.documentElement, navigator.languages);
/** A letter of each file of the typeface that names are set in; arrows stand in that of the square. */
const fontsReady = document.fonts.load("620 13px 'Onest Variable'", 'ƏəİığşçЖж₼■').catch(() => []);
/** Where the package stands that the build has written. */
const BUILT = new Map([[BUILT_FILE, builtAtlas]]);
let bundles = createLocaleBundles();
void boot();

async function boot(): Promise<void> {
  const lang = languageAsked(readAddress()) ?? browserLanguage;
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  // The early script has put a chosen theme on the page already.
  if (!document.documentElement.dataset.theme) applyTheme(document.documentElement, dark ? 'dark' : 'light');
  if (document.getElementById(OPENED_ELEMENT) && !/(?:^|&)data=/.test(readAddress()))
    writeAddress(['data=inside', readAddress()].filter((part) => part !== '').join('&'), 'replace');
  const asked = /(?:^|&)data=([^&]+)/.exec(readAddress())?.[1];
  const other = asked === undefined ? null : await (await import('./app/openedAtlas.ts')).openData(asked);
  if (other && 'atlas' in other) bundles = other.bundles;
  const coming = Promise.all([
    bundles.get(lang),
    other && 'atlas' in other ? other.atlas : loadBuiltAtlas((file) => fetchFrom(BUILT, file)),
    // What the page says of its own view another one has to find out.
    document.documentElement.dataset.other === undefined || worthCode.fetch().catch(() => false),
  ]);
  const [spoken, opened] = await coming;
  if (!isProblems(opened) && 'bundle' in spoken) {
    if (/(?:^|&)presenter=1(?:&|$)/.test(readAddress())) {
      clearFirstView();
      const { runPresenter } = await import('./app/present/presenterPage.ts');
      runPresenter(elementById('app'), {
        atlas: opened,
        bundles,
        firstBundle: spoken.bundle,
        hash: readAddress(),
        now: () => Date.now(),
      });
      return;
    }
    // Who opens a question must not see its numbers first: what hides them comes before the page.
    if (/(?:^|&)question=/.test(readAddress())) await import('./app/present/lesson.ts').catch(() => null);
    await runPage({
      atlas: opened,
      bundles,
      firstBundle: spoken.bundle,
      browserLanguage,
      fontsReady,
      now: () => performance.now(),
      refusal: other && 'refusal' in other ? other.refusal : null,
      opened: other && 'atlas' in other ? other : null,
    });
    return;
  }
  const words = 'bundle' in spoken ? spoken.bundle.words : spoken.words;
  document.documentElement.lang = words.lang;
  const problems = ['problems' in spoken ? spoken.problems : [], isProblems(opened) ? opened : []].flat();
  clearFirstView();
  showFailure(elementById('app'), problems, words, () => void boot());
}

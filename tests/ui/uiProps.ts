// Props of the interface on the real atlas, with commands that record what was asked.

import { readNames } from '../../geo/readNames.ts';
import { firstTransient } from '../../src/app/pageState.ts';
import type { Language } from '../../src/lib/language.ts';
import type { DataText } from '../../src/package/atlas.ts';
import type { ViewState } from '../../src/state/viewState.ts';
import { loadWords, withRegions } from '../../src/text/loadWords.ts';
import type { UiProps } from '../../src/ui/shell/props.ts';
import { atlas, deepFreeze } from '../figures/readAtlas.ts';
import { DEFAULT_VIEW } from '../firstView.ts';
import { dataFile } from '../package/dataRows.ts';

const nothing = () => {};

/** The props of a view; whatever is not given is the default. */
export async function uiProps(
  change: Partial<ViewState> = {},
  lang: Language = 'en',
  transient: Partial<UiProps['transient']> = {},
): Promise<UiProps> {
  const dataText = deepFreeze(JSON.parse(dataFile(`text/${lang}.json`)) as DataText);
  return {
    atlas,
    counted: atlas,
    mapped: atlas,
    overview: atlas,
    mapWidth: 1440,
    within: null,
    fullAtlas: atlas,
    book: null,
    view: deepFreeze({ ...DEFAULT_VIEW, ...change }),
    transient: { ...firstTransient(true), ...transient },
    words: withRegions(await loadWords(lang, readNames), dataText),
    dataText,
    bundles: async () => [],
    commands: {
      change: nothing,
      setPlaying: nothing,
      setMotion: nothing,
      setShortcuts: nothing,
      openPanel: nothing,
      hover: nothing,
      resetCamera: nothing,
      tilt: nothing,
      zoom: nothing,
      closeTip: nothing,
      retryMap: nothing,
      fetchCounts: nothing,
      lesson: nothing,
      lessonKey: () => false,
      applyUpdate: nothing,
      showData: nothing,
      dismissNotice: nothing,
    },
  };
}

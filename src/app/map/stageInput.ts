// What the stage is given of a view: the picture in its words and colours, the room beside panels, and a step's direction.

import type { Atlas } from '../../package/atlas.ts';
import { textScale } from '../../scene/labels/labelFaces.ts';
import type { Picture } from '../../scene/map/picture.ts';
import type { Palette } from '../../scene/style/palette.ts';
import type { Theme, ViewState } from '../../state/viewState.ts';
import type { LocaleBundle } from '../../text/localeBundle.ts';
import type { Words } from '../../text/words.ts';
import { mappedName } from '../../ui/base/format.ts';
import { gateName } from '../../ui/partners/gateWords.ts';
import { arcValues } from '../../ui/shell/arcValues.ts';
import type { StepDirection } from '../../ui/story/direction.ts';
import type { StageInput } from './mapStage.ts';

interface StagedView {
  /** With the counts of others where the view asks for them, and without: what the gate says is the hub's own. */
  readonly atlas: Atlas;
  readonly ownAtlas: Atlas;
  /** With its words whole, and `words` without the numbers while they are hidden. */
  readonly bundle: LocaleBundle;
  readonly words: Words;
  readonly view: ViewState;
  readonly picture: Picture;
  readonly palette: Palette;
  readonly theme: Theme;
  readonly insets: StageInput['insets'];
  readonly directed: StepDirection;
}

/** The input of the stage for a view as it is shown now. */
export function stageInputOf(shown: StagedView): StageInput {
  const { atlas, ownAtlas, bundle, words, view, picture, palette, theme, insets, directed } = shown;
  return {
    ...directed,
    atlas,
    dataText: bundle.dataText,
    nameOf: (id) => mappedName(bundle.words, atlas, id),
    picture,
    values: arcValues(view, words),
    gateName: gateName({ atlas: ownAtlas, view, words }),
    palette,
    // Names on a slide are read from the last row in any theme.
    textScale: textScale(theme),
    globe: view.projection === 'globe',
    at: view.at,
    insets,
  };
}

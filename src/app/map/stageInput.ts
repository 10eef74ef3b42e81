// What the stage is given of a view: the picture in its words and colours, the room beside panels, and a step's direction.

import { computed, type ReadonlySignal } from '@preact/signals';
import { textScale } from '../../scene/labels/labelFaces.ts';
import type { Picture } from '../../scene/map/picture.ts';
import { mappedName, placeCode } from '../../ui/base/format.ts';
import { gateName } from '../../ui/partners/gateWords.ts';
import { arcValues } from '../../ui/shell/arcValues.ts';
import type { PageState } from '../pageState.ts';
import type { Shown } from '../shown.ts';
import type { Space } from '../space.ts';
import type { Theming } from '../theming.ts';
import type { StageInput } from './mapStage.ts';

/** What the picture of a view is shown with. */
export interface Setting {
  readonly shown: Shown;
  readonly theming: Theming;
  readonly space: ReadonlySignal<Space>;
}

/** The input of the stage as it is now: another value where anything of it is another one. */
export function stageInput(
  { view, transient }: PageState,
  { shown, theming, space }: Setting,
  picture: ReadonlySignal<Picture>,
): ReadonlySignal<StageInput> {
  const nameOf = computed(() => {
    const [{ words }, atlas] = [shown.spoken.value, shown.mapped.value];
    return (id: string) => mappedName(words, atlas, id);
  });
  const values = computed(() => arcValues(view, shown.bundle.value.words));
  return computed(() => {
    const { words } = shown.bundle.value;
    return {
      ...shown.directed.value,
      atlas: shown.mapped.value,
      dataText: shown.spoken.value.dataText,
      nameOf: nameOf.value,
      codeOf: placeCode,
      picture: picture.value,
      values: values.value,
      // What the gate says is the hub's own.
      gateName: gateName({ atlas: shown.atlas.value, view, words }),
      palette: theming.palette.value,
      // Names on a slide are read from the last row in any theme.
      textScale: textScale(transient.lesson.presenting ? 'projector' : theming.theme.value),
      globe: view.projection === 'globe',
      at: view.at,
      ...space.value,
    };
  });
}

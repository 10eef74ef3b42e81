// The map of a worksheet: the first view of its subject, painted without a number and with all arcs alike.
import { maskNumbers } from '../../figures/maskNumbers.ts';
import { viewProject } from '../../paint/svg/globeProjection.ts';
import { createMeasure } from '../../paint/svg/measureText.ts';
import { paintPicture } from '../../paint/svg/paintPicture.ts';
import { fitView } from '../../scene/camera/fitView.ts';
import { pictureLabels } from '../../scene/labels/labelCandidates.ts';
import { viewPicture } from '../../scene/map/picture.ts';
import { PRINT_PALETTE } from '../../scene/style/palette.ts';
import { addressContext } from '../../state/codec.ts';
import { queryView } from '../../state/queryView.ts';
import { placeName } from '../base/format.ts';
import { sheetShapes } from '../export/mapSheet.ts';
import type { UiProps } from '../shell/props.ts';

const SIZE = { width: 720, height: 300 } as const;
const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };
const MARGIN = 34;

/** One svg element; rejects where the shapes do not come. */
export async function worksheetMap(ui: UiProps, storyId: string | null): Promise<string> {
  const shapes = await sheetShapes(ui.fullAtlas);
  const step = ui.book?.stories.find(({ id }) => id === storyId)?.steps.find(({ view }) => view !== '');
  const atlas = maskNumbers(ui.fullAtlas);
  const query = step?.view ?? ui.fullAtlas.questions[0]?.view ?? '';
  const view = { ...queryView(ui.view, query, null, addressContext(atlas)), projection: 'mercator' } as const;
  const picture = viewPicture(atlas, { ...view, count: 'own' });
  const camera = fitView(picture.fitted, SIZE.width, SIZE.height, NO_INSETS, MARGIN);
  const frame = { ...camera, ...SIZE, globe: false };
  const wants = {
    atlas,
    picture: { ...picture, gate: null },
    nameOf: (id: string) => placeName(ui.words, id),
    dataText: ui.dataText,
    values: { on: 'none', format: () => '', percent: () => '' } as const,
    measure: createMeasure(document),
  };
  return paintPicture({
    picture: wants.picture,
    shapes,
    palette: PRINT_PALETTE,
    view: frame,
    focusPlace: -1,
    pinPlace: -1,
    labels: pictureLabels(wants, viewProject(frame), SIZE.width, SIZE.height, NO_INSETS),
  });
}

// The map of a worksheet: the first view of its subject, painted without a number and with all arcs alike.
import { maskNumbers } from '../../figures/maskNumbers.ts';
import type { Atlas, PlaceId } from '../../package/atlas.ts';
import { viewProject } from '../../paint/svg/globeProjection.ts';
import { createMeasure } from '../../paint/svg/measureText.ts';
import { paintPicture } from '../../paint/svg/paintPicture.ts';
import { fitPicture } from '../../scene/camera/fitPicture.ts';
import { fitView } from '../../scene/camera/fitView.ts';
import { pictureLabels } from '../../scene/labels/labelCandidates.ts';
import { type Picture, viewPicture } from '../../scene/map/picture.ts';
import { placePoints } from '../../scene/map/placePoints.ts';
import { PRINT_PALETTE } from '../../scene/style/printPalette.ts';
import { addressContext } from '../../state/codec.ts';
import { queryView } from '../../state/queryView.ts';
import { placeName } from '../base/format.ts';
import { sheetShapes } from '../export/mapSheet.ts';
import type { UiProps } from '../shell/props.ts';
import type { WorksheetSubject } from './worksheetItems.ts';

/** px; a story has more to read, and leaves less room. */
const WIDTH = 720;
const HEIGHTS = { topic: 400, story: 300 } as const;
const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };
const MARGIN = 34;
/** A sheet is flat and wide: far places are named at its edge sooner than on the page. */
const MIN_KEPT = 0.6;

/** One svg element; rejects where the shapes do not come. */
export async function worksheetMap(ui: UiProps, subject: WorksheetSubject): Promise<string> {
  const shapes = await sheetShapes(ui.fullAtlas);
  const atlas = maskNumbers(ui.fullAtlas);
  const { picture, frame } = shownOf(ui, atlas, subject);
  const size = { width: WIDTH, height: HEIGHTS[subject?.kind ?? 'story'] };
  const camera = frame
    ? fitView(frame, {
        width: size.width,
        height: size.height,
        insets: NO_INSETS,
        margin: MARGIN,
        minKept: 1,
      })
    : fitPicture(picture, {
        width: size.width,
        height: size.height,
        insets: NO_INSETS,
        margin: MARGIN,
        minKept: MIN_KEPT,
      });
  const view = { ...camera, ...size, globe: false };
  const wants = {
    atlas,
    picture,
    nameOf: (id: string) => placeName(ui.words, id),
    dataText: ui.dataText,
    values: { on: 'none', format: () => '', percent: () => '' } as const,
    measure: createMeasure(document),
  };
  return paintPicture({
    picture,
    shapes,
    palette: PRINT_PALETTE,
    view,
    focusPlace: -1,
    pinPlace: -1,
    labels: pictureLabels(wants, viewProject(view), {
      width: size.width,
      height: size.height,
      insets: NO_INSETS,
    }),
  });
}

interface Shown {
  readonly picture: Picture;
  /** [lng, lat] that the camera is fitted to, or null: to what is shown. */
  readonly frame: readonly (readonly [number, number])[] | null;
}

/** A topic where it opens; of a story the first step that draws something between places. */
function shownOf({ view, book, fullAtlas }: UiProps, atlas: Atlas, subject: WorksheetSubject): Shown {
  const context = addressContext(atlas);
  const shown = (query: string, frame: readonly PlaceId[] = []): Shown => {
    const asked = queryView(view, query, null, context);
    const places = frame.flatMap((id) =>
      placePoints(atlas).filter((_, place) => atlas.places[place]?.id === id),
    );
    return {
      picture: viewPicture(atlas, { ...asked, count: 'own' }),
      frame: places.length > 0 ? places : null,
    };
  };
  if (subject?.kind === 'topic') return shown(`topic=${subject.id}`);
  const steps = book?.stories.find(({ id }) => id === subject?.id)?.steps ?? [];
  const pictures = steps.map((step) => shown(step.view, step.frame));
  const drawn = pictures.find(({ picture }) => picture.strokes.width.some((width) => width > 0));
  return drawn ?? pictures[0] ?? shown(fullAtlas.questions[0]?.view ?? '');
}

// The map of the present view as a sheet: the second painter's picture with its words, legend and sources.

import { countedLayers } from '../../flows/counts.ts';
import { paintLegend } from '../../paint/sheet/paintLegend.ts';
import { SHEET_LEGEND_WIDTH, type SheetPainting, sheetInsets } from '../../paint/sheet/paintSheet.ts';
import type { FlatView } from '../../paint/svg/flatProjection.ts';
import { globeCode } from '../../paint/svg/globeCode.ts';
import { viewProject } from '../../paint/svg/globeProjection.ts';
import { createMeasure } from '../../paint/svg/measureText.ts';
import { paintPicture } from '../../paint/svg/paintPicture.ts';
import { fitPicture } from '../../scene/camera/fitPicture.ts';
import { fitGlobe, fitView, type Insets } from '../../scene/camera/fitView.ts';
import { pictureLabels } from '../../scene/labels/labelCandidates.ts';
import type { CountryShapes } from '../../scene/map/basemap.ts';
import { discScaleOf } from '../../scene/map/discScale.ts';
import { emphasisOf } from '../../scene/map/emphasis.ts';
import { legendEntries } from '../../scene/map/legend.ts';
import { arcsIn, type Picture, viewPicture } from '../../scene/map/picture.ts';
import { standingDots } from '../../scene/motion/motionOfPictures.ts';
import type { Palette } from '../../scene/style/palette.ts';
import { PALETTES } from '../../scene/style/palettes.ts';
import { THEMES } from '../../state/viewState.ts';
import { mappedName, placeCode } from '../base/format.ts';
import { shapesOf } from '../base/shapes.ts';
import { arcValues } from '../shell/arcValues.ts';
import type { UiProps } from '../shell/props.ts';
import { stepDirection, stepSentences } from '../story/stepDirection.ts';
import { legendWords } from '../year/legendWords.ts';
import { sheetText } from './sheetText.ts';

const MARGIN = 56;

/** The fine shapes; coarse ones where the fine do not come. A globe can be drawn then. */
export async function sheetShapes({ hub }: UiProps['atlas']): Promise<CountryShapes> {
  await globeCode.fetch();
  return shapesOf('fine', hub).catch(() => shapesOf('coarse', hub));
}

/** The palette that is on the page now. */
export function presentPalette(): Palette {
  const theme = THEMES.find((each) => each === document.documentElement.dataset.theme);
  return PALETTES[theme ?? 'light'];
}

/** A sheet of width x height px in the colours of the page. */
export async function mapSheet(ui: UiProps, width: number, height: number): Promise<SheetPainting> {
  return paintMapSheet(ui, await sheetShapes(ui.atlas), { palette: presentPalette(), width, height });
}

/** A sheet of width x height px. */
export function paintMapSheet(
  ui: UiProps,
  countries: CountryShapes,
  { palette, width, height }: { readonly palette: Palette; readonly width: number; readonly height: number },
): SheetPainting {
  const told = stepSentences(ui);
  const text = told ? { ...sheetText(ui), sentences: told } : sheetText(ui);
  const picture = presentPicture(ui);
  const insets = sheetInsets({ width, height, text, legend: sheetLegend(ui, picture, palette) });
  const { zoom } = sheetFrame(ui, picture, { insets, width, height });
  const legend = sheetLegend(ui, picture, palette, discScaleOf(zoom));
  const body = paintMapBody(ui, picture, { countries, palette, insets, width, height });
  return { width, height, palette, text, legend, body };
}

/** The picture of the present view in `year`, with the flows of that part of the world that the map shows. */
export function presentPicture({ mapped, view, within }: UiProps, year = view.year): Picture {
  return viewPicture(
    mapped,
    { ...view, year },
    { widest: arcsIn(mapped, Number.POSITIVE_INFINITY, view), lit: [], within },
  );
}

/** The legend of a sheet whose discs are so large, of 1. */
export function sheetLegend(ui: UiProps, picture: Picture, palette: Palette, discScale = 1) {
  const { view, words, dataText } = ui;
  return paintLegend({
    // That a dash is no zero stands in the caveat, and the sheet has no list to look into.
    entries: legendEntries(picture, countedLayers(ui.counted, view), view.widths, { discScale }).filter(
      ({ meaning }) => meaning.type !== 'none',
    ),
    palette,
    say: (entry) => legendWords(words, dataText, entry),
    width: SHEET_LEGEND_WIDTH,
  });
}

function paintMapBody(
  ui: UiProps,
  picture: Picture,
  {
    countries,
    palette,
    insets,
    width,
    height,
  }: {
    readonly countries: CountryShapes;
    readonly palette: Palette;
    readonly insets: Insets;
    readonly width: number;
    readonly height: number;
  },
): string {
  const { atlas, view, words, dataText } = ui;
  const frame = sheetFrame(ui, picture, { insets, width, height });
  const wants = {
    atlas,
    picture,
    nameOf: (id: string) => mappedName(words, ui.mapped, id),
    codeOf: placeCode,
    dataText,
    values: arcValues(view, words),
    measure: createMeasure(document),
    ...stepDirection(ui),
  };
  const project = viewProject(frame);
  const emphasis = emphasisOf(atlas, view, null, stepDirection(ui) ?? undefined);
  const labels = pictureLabels(wants, project, { width, height, insets });
  return paintPicture({
    picture,
    shapes: countries,
    palette,
    view: frame,
    ...emphasis,
    labels,
    dots: standingDots(picture, emphasis, { project, labels, width, height }),
  });
}

/** Where the reader looks, as much of the world from west to east as in the window; else what fits. */
export function sheetFrame(
  ui: UiProps,
  picture: Picture,
  { insets, width, height }: { readonly insets: Insets; readonly width: number; readonly height: number },
): FlatView {
  const { view, mapWidth } = ui;
  const globe = view.projection === 'globe';
  const frame = { width, height, globe };
  if (view.at) return { ...view.at, zoom: view.at.zoom + Math.log2(width / mapWidth), ...frame };
  const directed = stepDirection(ui)?.frame;
  const fitted = directed
    ? fitView(directed, { width, height, insets, margin: MARGIN, minKept: 1 })
    : fitPicture(picture, { width, height, insets, margin: MARGIN });
  return { ...(globe ? fitGlobe(fitted, width, height, insets) : fitted), ...frame };
}

// Paints any frame of the film on a canvas: ground and words once, flows, dots and pulses frame by frame.

import { paintDots } from '../../paint/overlay/paintDots.ts';
import { embedFonts } from '../../paint/sheet/embedFonts.ts';
import { paintSheetText, sheetInsets } from '../../paint/sheet/paintSheet.ts';
import { decodeSvg, rasterSvg } from '../../paint/sheet/rasterSvg.ts';
import { viewProject } from '../../paint/svg/globeProjection.ts';
import { createMeasure } from '../../paint/svg/measureText.ts';
import { paintArcs } from '../../paint/svg/paintArcs.ts';
import { paintBasemap } from '../../paint/svg/paintBasemap.ts';
import { paintGate } from '../../paint/svg/paintGate.ts';
import { paintGlyphs } from '../../paint/svg/paintGlyphs.ts';
import { paintLabels } from '../../paint/svg/paintLabels.ts';
import { paintNodes } from '../../paint/svg/paintNodes.ts';
import { paintStocks } from '../../paint/svg/paintStocks.ts';
import { pictureLabels } from '../../scene/labels/labelCandidates.ts';
import { LABEL_FONT } from '../../scene/labels/labelFaces.ts';
import type { PlacedLabel } from '../../scene/labels/labels.ts';
import { discScaleOf } from '../../scene/map/discScale.ts';
import { emphasisOf } from '../../scene/map/emphasis.ts';
import { mixPictures } from '../../scene/map/mixPictures.ts';
import type { Picture } from '../../scene/map/picture.ts';
import { placeGlyphs } from '../../scene/map/placeGlyphs.ts';
import { motionBetween } from '../../scene/motion/motionOfPictures.ts';
import { setYear, stopComparing } from '../../state/actions.ts';
import type { FilmFrame } from '../../state/filmPlan.ts';
import { number, placeCode, placeName } from '../base/format.ts';
import { arcValues } from '../shell/arcValues.ts';
import type { UiProps } from '../shell/props.ts';
import { stepDirection } from '../story/stepDirection.ts';
import { layoutWidth } from './layoutWidth.ts';
import { presentPalette, presentPicture, sheetFrame, sheetLegend, sheetShapes } from './mapSheet.ts';
import { sheetText } from './sheetText.ts';

export interface FilmPainter {
  readonly canvas: HTMLCanvasElement;
  /** Paints one frame; the same frame is the same picture, however long it took. */
  readonly paint: (frame: FilmFrame) => Promise<void>;
}

/** A painter of frames of width x height px of the present view, each year shown for so many seconds. */
export async function createFilmPainter(ui: UiProps, size: Size, secondsAYear: number): Promise<FilmPainter> {
  const { width, height } = size;
  const stage = filmStage(ui, size, secondsAYear);
  const { layout, palette, project, emphasis } = stage;
  const ground = await rasterSvg(
    stage.svg(paintBasemap(await sheetShapes(ui.atlas), stage.frame, palette)),
    width,
    height,
  );
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas to paint on');
  const years = new Map<number, FilmYear>();
  const filmYear = (year: number): FilmYear => {
    const made = years.get(year) ?? makeFilmYear(stage, year, size);
    years.set(year, made);
    return made;
  };

  return {
    canvas,
    async paint({ year, before, mix, seconds }) {
      const { picture, labels, words } = filmYear(year);
      const over = await words;
      const old = presentPicture(stage.single, before);
      const columns = mixPictures(old, picture, mix);
      const flows =
        paintArcs({ marks: picture.arcs, column: columns.arcColumn, palette, project, ...emphasis }) +
        paintNodes(picture.nodes, columns.nodeColumn, { palette, project, emphasis }) +
        paintStocks(picture.stocks, palette, project) +
        (picture.gate ? paintGate(picture.gate, columns.gateColumn, palette, project) : '');
      const image = await decodeSvg(stage.svg(flows), width, height);
      context.drawImage(ground, 0, 0);
      context.drawImage(image, 0, 0, width, height);
      const moment = { seconds, mix, ...emphasis };
      const motion = motionBetween(old, picture, moment, { project, labels, ...layout });
      context.setTransform(width / layout.width, 0, 0, height / layout.height, 0, 0);
      paintDots(context, motion, palette);
      context.resetTransform();
      context.drawImage(over, 0, 0);
    },
  };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What all frames share: the sheet of a year, the camera, who is lit, and an svg of the film's size. */
function filmStage(ui: UiProps, size: Size, secondsAYear: number) {
  const across = layoutWidth(size);
  const layout = { width: across, height: Math.round((across * size.height) / size.width) };
  const pace = ui.words.messages.export.filmPace(number(ui.words, secondsAYear));
  const palette = presentPalette();
  // A comparison shows two years at once and has no playback.
  const single: UiProps = { ...ui, view: stopComparing(ui.view) };
  const inYear = (year: number): UiProps => ({ ...single, view: setYear(single.view, year, ui.atlas.time) });
  const sheetOf = (year: number, discScale = 1) => {
    const said = sheetText(inYear(year));
    const text = { ...said, caveat: `${said.caveat} ${pace}`.trim() };
    const legend = sheetLegend(ui, presentPicture(single, year), palette, discScale);
    return { ...layout, palette, text, legend, beside: true };
  };
  // Sentences are longer in some years: names keep out of all that is beside them.
  const insets = { ...sheetInsets(sheetOf(ui.view.year)), sides: [] };
  // One camera for all years, that of the last, in which most places are fitted.
  const frame = sheetFrame(ui, presentPicture(single, ui.atlas.time.to), { insets, ...layout });
  const project = viewProject(frame);
  const emphasis = emphasisOf(ui.atlas, ui.view, null, stepDirection(ui) ?? undefined);
  const svg = (inner: string, css = '') =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="${layout.width}" height="${layout.height}" viewBox="0 0 ${layout.width} ${layout.height}" font-family="'${LABEL_FONT}', sans-serif" text-rendering="geometricPrecision">${css && `<style>${css}</style>`}${inner}</svg>`;
  return { ui, layout, palette, single, inYear, sheetOf, insets, frame, project, emphasis, svg };
}

type FilmStage = ReturnType<typeof filmStage>;

/** What a year of the film is made of, once. */
interface FilmYear {
  readonly picture: Picture;
  readonly labels: readonly PlacedLabel[];
  readonly words: Promise<HTMLCanvasElement>;
}

function makeFilmYear(stage: FilmStage, year: number, size: Size): FilmYear {
  const { ui, single, layout, insets, project } = stage;
  const picture = presentPicture(single, year);
  const candidates = {
    atlas: ui.atlas,
    picture,
    nameOf: (id: string) => placeName(ui.words, id),
    codeOf: placeCode,
    dataText: ui.dataText,
    values: arcValues(ui.view, ui.words),
    measure: createMeasure(document),
    ...stepDirection(stage.inYear(year)),
  };
  const labels = pictureLabels(candidates, project, { ...layout, insets });
  const words = async () => {
    const glyphs = paintGlyphs(placeGlyphs(picture, project), stage.palette, stage.emphasis);
    const sheet = paintSheetText(stage.sheetOf(year, discScaleOf(stage.frame.zoom)));
    const inner = glyphs + paintLabels(labels, stage.palette) + sheet;
    const css = await embedFonts(document, LABEL_FONT, inner.replace(/<[^>]*>/g, ''));
    return rasterSvg(stage.svg(inner, css), size.width, size.height);
  };
  return { picture, labels, words: words() };
}

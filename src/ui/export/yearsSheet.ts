// All years as one sheet: a small map of each that has figures, the gaps named, all on one scale.

import { viewYears } from '../../figures/coverage.ts';
import { yearCells } from '../../figures/yearCells.ts';
import { yearRuns } from '../../figures/yearRuns.ts';
import { type SheetPainting, sheetInsets } from '../../paint/sheet/paintSheet.ts';
import { paintYearMap } from '../../paint/sheet/paintYearMap.ts';
import { paintBasemap } from '../../paint/svg/paintBasemap.ts';
import { placeText } from '../../paint/svg/placeText.ts';
import { wrapWords } from '../../scene/labels/wrapWords.ts';
import type { CountryShapes } from '../../scene/map/basemap.ts';
import { emphasisOf } from '../../scene/map/emphasis.ts';
import { yearCamera, yearPicture } from '../../scene/map/yearPicture.ts';
import { HEADING_HEIGHT, TWO_TOTALS_FROM, type YearsCell, yearsLayout } from '../../scene/map/yearsLayout.ts';
import type { Palette } from '../../scene/style/palette.ts';
import { figureWords } from '../base/figureWords.ts';
import { yearText } from '../base/format.ts';
import type { UiProps } from '../shell/props.ts';
import { totalName } from '../years/yearWords.ts';
import { presentPalette, sheetLegend, sheetShapes } from './mapSheet.ts';
import { sheetText } from './sheetText.ts';

const MARGIN = 24;
/** Small maps are drawn at twice their size and scaled down: strokes are half as wide as on the map. */
const SHRINK = 2;
const TOTAL = { size: 12, line: 17 } as const;

/** A sheet of width x height px in the colours of the page. */
export async function yearsSheet(ui: UiProps, width: number, height: number): Promise<SheetPainting> {
  return paintYearsSheet(ui, await sheetShapes(ui.atlas), { palette: presentPalette(), width, height });
}

/** A sheet of width x height px. */
export function paintYearsSheet(
  ui: UiProps,
  countries: CountryShapes,
  { palette, width, height }: { readonly palette: Palette; readonly width: number; readonly height: number },
): SheetPainting {
  const { atlas, counted, overview, view, words } = ui;
  const text = {
    ...sheetText(ui),
    year: `${atlas.time.from}–${atlas.time.to}`,
    sentences: [words.messages.export.yearsScale],
  };
  const legend = sheetLegend(ui, yearPicture(overview, view, view.year), palette);
  const insets = sheetInsets({ width, height, text, legend });
  const space = {
    width: width - insets.left - insets.right - 2 * MARGIN,
    height: height - insets.bottom - 2 * MARGIN,
  };
  const cells = yearCells(counted, view);
  const totals = Math.max(1, ...cells.map((cell) => cell.totals.length));
  const layout = yearsLayout(yearRuns(atlas.time, viewYears(counted, view)), space, totals);
  const drawn = { width: layout.mapWidth * SHRINK, height: layout.mapHeight * SHRINK };
  const frame = {
    ...yearCamera(overview, view, drawn.width, drawn.height),
    ...drawn,
  };
  const ground = drawn.width > 0 ? paintBasemap(countries, frame, palette, 0) : '';
  const emphasis = emphasisOf(atlas, view);
  const paintCell = (cell: YearsCell): string => {
    if (cell.run.kind === 'gap') return paintGap(ui, cell, palette);
    const year = cell.run.from;
    const picture = yearPicture(overview, view, year);
    const flows = paintYearMap({ picture, palette, view: frame, emphasis });
    const map = `<svg y="${HEADING_HEIGHT}" width="${layout.mapWidth}" height="${layout.mapHeight}" viewBox="0 0 ${drawn.width} ${drawn.height}"><use href="#years-sheet-ground" xlink:href="#years-sheet-ground"/>${flows}</svg>`;
    const heading = placeText(yearText(words, year), 0, 16, { size: 15, weight: 680, fill: palette.ink });
    const said = (cells.find((each) => each.year === year)?.totals ?? []).map((total, i) => {
      const line = `${figureWords(words, total.figure)} ${totalName(ui, total, 'short')}`;
      const columns = layout.mapWidth >= TWO_TOTALS_FROM ? 2 : 1;
      const x = ((i % columns) * layout.mapWidth) / columns;
      const y = HEADING_HEIGHT + layout.mapHeight + (Math.floor(i / columns) + 0.9) * TOTAL.line;
      return placeText(line, x, y, {
        size: TOTAL.size,
        weight: 560,
        fill: palette.ink,
        most: layout.mapWidth / columns,
      });
    });
    return heading + map + said.join('');
  };
  const body = [
    `<defs><g id="years-sheet-ground">${ground}</g></defs>`,
    `<rect width="${width}" height="${height}" fill="${palette.land}"/>`,
    ...layout.cells.map(
      (cell) =>
        `<g transform="translate(${insets.left + MARGIN + cell.x} ${MARGIN + cell.y})">${paintCell(cell)}</g>`,
    ),
  ].join('');
  return { width, height, palette, text, legend, body };
}

/** Neighbouring years without figures by country: their numbers and that there is nothing to draw. */
function paintGap({ words }: UiProps, { run, width, height }: YearsCell, palette: Palette): string {
  const years = run.from === run.to ? String(run.from) : `${run.from}–${run.to}`;
  const lines = [years, ...wrapWords(words.messages.years.noCountries, width - 12, 11)];
  const frame = `<rect x="0.5" y="${HEADING_HEIGHT}" width="${width - 1}" height="${height - HEADING_HEIGHT}" rx="8" fill="none" stroke="${palette.paperEdge}" stroke-dasharray="4 4"/>`;
  const said = lines.map((line, i) =>
    placeText(line, 6, HEADING_HEIGHT + 20 + i * 15, {
      size: 11,
      weight: i === 0 ? 640 : 420,
      fill: palette.inkSoft,
      most: width - 12,
    }),
  );
  return frame + said.join('');
}

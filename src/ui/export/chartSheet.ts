// The chart on the page as a sheet: its own svg with its keys, year and sources.

import type { PaintedLegend } from '../../paint/sheet/paintLegend.ts';
import { SHEET_LEGEND_WIDTH, type SheetPainting, sheetInsets } from '../../paint/sheet/paintSheet.ts';
import { escapeXml } from '../../paint/svg/escapeXml.ts';
import { paintShapes } from '../../paint/svg/paintShapes.ts';
import { CHART_KEYS, type ChartKey, KEY_WIDTH, keyShapes } from '../../scene/chart/chartKeys.ts';
import { wrapWords } from '../../scene/labels/wrapWords.ts';
import type { Palette } from '../../scene/style/palette.ts';
import { yearsText, yearText } from '../base/format.ts';
import type { UiProps } from '../shell/props.ts';
import { bakedSvg } from './bakedSvg.ts';
import { presentPalette } from './mapSheet.ts';
import { sheetText } from './sheetText.ts';

const MARGIN = 28;
const KEY = { room: 24, size: 12, line: 16, after: 7 } as const;

/** A sheet of width x height px; null where no chart is on the page, in whose colours it is drawn. */
export function chartSheet(
  ui: UiProps,
  width: number,
  height: number,
  palette = presentPalette(),
): SheetPainting | null {
  const chart = document.querySelector('#chart');
  if (!(chart instanceof SVGSVGElement)) return null;
  const { atlas, view, words } = ui;
  const title = chart.getAttribute('aria-label') ?? '';
  const over =
    view.chart === 'flows' ? yearText(words, view.year) : yearsText(words, atlas.time.from, atlas.time.to);
  const caveat = words.messages.export.caveats.missing;
  const text = { ...sheetText(ui), year: over, sentences: [title], caveat };
  const legend = keysLegend(palette);
  const insets = sheetInsets({ width, height, text, legend });
  const baked = bakedSvg(chart);
  const box = {
    x: insets.left + MARGIN,
    y: MARGIN,
    width: width - insets.left - insets.right - 2 * MARGIN,
    height: height - insets.bottom - 2 * MARGIN,
  };
  const scale = Math.min(box.width / baked.width, box.height / baked.height);
  const left = box.x + (box.width - baked.width * scale) / 2;
  const top = box.y + (box.height - baked.height * scale) / 2;
  const body = `<rect width="${width}" height="${height}" fill="${palette.land}"/><g transform="translate(${left.toFixed(1)} ${top.toFixed(1)}) scale(${scale.toFixed(4)})">${baked.markup}</g>`;
  return { width, height, palette, text, legend, body };
}

/** The keys under the chart, each mark as the chart has it. */
function keysLegend(palette: Palette): PaintedLegend {
  let y = 0;
  const marks = [...document.querySelectorAll('.chart-keys li')].map((item) => {
    const key = CHART_KEYS.find((each) => each === item.getAttribute('data-key'));
    const words = (item.lastChild?.textContent ?? '').trim();
    const lines = wrapWords(words, SHEET_LEGEND_WIDTH - KEY.room, KEY.size);
    const middle = y + KEY.line / 2;
    const text = lines.map(
      (line, i) =>
        `<text x="${KEY.room}" y="${middle + i * KEY.line + KEY.size * 0.35}" font-size="${KEY.size}" fill="${palette.ink}">${escapeXml(line)}</text>`,
    );
    y += lines.length * KEY.line + KEY.after;
    return (key ? keyMark(key, middle, palette) : '') + text.join('');
  });
  return { markup: marks.join(''), width: SHEET_LEGEND_WIDTH, height: y };
}

function keyMark(key: ChartKey, middle: number, palette: Palette): string {
  return `<g transform="translate(${KEY_WIDTH / 2} ${middle})">${paintShapes(keyShapes(key), palette)}</g>`;
}

// The chart on the page as a sheet: its shapes with its keys, year and sources.

import type { PaintedLegend } from '../../paint/sheet/paintLegend.ts';
import { SHEET_LEGEND_WIDTH, type SheetPainting, sheetInsets } from '../../paint/sheet/paintSheet.ts';
import { escapeXml } from '../../paint/svg/escapeXml.ts';
import { paintShapes } from '../../paint/svg/paintShapes.ts';
import { type ChartKey, KEY_WIDTH, keyShapes } from '../../scene/chart/chartKeys.ts';
import { wrapWords } from '../../scene/labels/wrapWords.ts';
import type { Palette } from '../../scene/style/palette.ts';
import type { Words } from '../../text/words.ts';
import { yearsText, yearText } from '../base/format.ts';
import { chartContent, contentKeys } from '../charts/chartContent.ts';
import { chartDrawing, chartSpace } from '../charts/chartDrawing.ts';
import type { UiProps } from '../shell/props.ts';
import { presentPalette } from './mapSheet.ts';
import { sheetText } from './sheetText.ts';

const MARGIN = 28;
const KEY = { room: 24, size: 12, line: 16, after: 7 } as const;

/** A sheet of width x height px, the chart laid out as on the page; null where the view draws none. */
export function chartSheet(
  ui: UiProps,
  width: number,
  height: number,
  palette = presentPalette(),
): SheetPainting | null {
  const place = document.querySelector('.chart-figure');
  const content = chartContent(ui);
  if (place === null || content === null) return null;
  const { clientWidth, clientHeight } = place;
  const drawing = chartDrawing(ui, content, chartSpace({ width: clientWidth, height: clientHeight }));
  const { atlas, view, words } = ui;
  const over =
    view.chart === 'flows' ? yearText(words, view.year) : yearsText(words, atlas.time.from, atlas.time.to);
  const caveat = words.messages.export.caveats.missing;
  const text = { ...sheetText(ui), year: over, sentences: [drawing.title], caveat };
  const legend = keysLegend(contentKeys(ui, content), words, palette);
  const insets = sheetInsets({ width, height, text, legend });
  const box = {
    x: insets.left + MARGIN,
    y: MARGIN,
    width: width - insets.left - insets.right - 2 * MARGIN,
    height: height - insets.bottom - 2 * MARGIN,
  };
  const scale = Math.min(box.width / drawing.width, box.height / drawing.height);
  const left = box.x + (box.width - drawing.width * scale) / 2;
  const top = box.y + (box.height - drawing.height * scale) / 2;
  const painted = paintShapes(drawing.shapes, palette);
  const body = `<rect width="${width}" height="${height}" fill="${palette.land}"/><g transform="translate(${left.toFixed(1)} ${top.toFixed(1)}) scale(${scale.toFixed(4)})">${painted}</g>`;
  return { width, height, palette, text, legend, body };
}

/** The keys under the chart, each mark as the chart has it. */
function keysLegend(keys: readonly ChartKey[], { messages }: Words, palette: Palette): PaintedLegend {
  let y = 0;
  const marks = keys.map((key) => {
    const lines = wrapWords(messages.chart.keys[key], SHEET_LEGEND_WIDTH - KEY.room, KEY.size);
    const middle = y + KEY.line / 2;
    const text = lines.map(
      (line, i) =>
        `<text x="${KEY.room}" y="${middle + i * KEY.line + KEY.size * 0.35}" font-size="${KEY.size}" fill="${palette.ink}">${escapeXml(line)}</text>`,
    );
    y += lines.length * KEY.line + KEY.after;
    return keyMark(key, middle, palette) + text.join('');
  });
  return { markup: marks.join(''), width: SHEET_LEGEND_WIDTH, height: y };
}

function keyMark(key: ChartKey, middle: number, palette: Palette): string {
  return `<g transform="translate(${KEY_WIDTH / 2} ${middle})">${paintShapes(keyShapes(key), palette)}</g>`;
}

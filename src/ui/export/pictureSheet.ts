// The present view as one svg that stands alone, its typeface within.

import { embedFonts } from '../../paint/sheet/embedFonts.ts';
import { paintSheet, type SheetPainting } from '../../paint/sheet/paintSheet.ts';
import { LABEL_FONT } from '../../scene/labels/labelFaces.ts';
import type { UiProps } from '../shell/props.ts';
import { chartSheet } from './chartSheet.ts';
import { mapSheet } from './mapSheet.ts';
import { yearsSheet } from './yearsSheet.ts';

/** An SVG of width x height px; rejects where the shapes do not come. */
export async function pictureSheet(ui: UiProps, width: number, height: number): Promise<string> {
  return withFonts(await sheetOf(ui, width, height));
}

/** The map stands in for the table, and for a chart that says it has nothing to draw. */
async function sheetOf(ui: UiProps, width: number, height: number): Promise<SheetPainting> {
  switch (ui.view.view) {
    case 'years':
      return yearsSheet(ui, width, height);
    case 'chart':
      return chartSheet(ui, width, height) ?? mapSheet(ui, width, height);
    case 'map':
    case 'table':
      return mapSheet(ui, width, height);
  }
}

/** The sheet with the rules of its typeface. */
async function withFonts(sheet: SheetPainting): Promise<string> {
  const svg = paintSheet(sheet);
  const text = svg
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
  const css = await embedFonts(document, LABEL_FONT, text);
  return css === '' ? svg : paintSheet({ ...sheet, css });
}

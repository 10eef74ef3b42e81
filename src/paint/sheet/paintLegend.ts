// The legend as SVG: the map's own strokes, circles and glyphs with their words; widths in a row, the rest below.

import { estimateWidth } from '../../scene/labels/estimateText.ts';
import { wrapWords } from '../../scene/labels/wrapWords.ts';
import { curveFrame } from '../../scene/map/curve.ts';
import { seenRadius } from '../../scene/map/discScale.ts';
import type { LegendEntry, LegendMark } from '../../scene/map/legend.ts';
import { flatCurve } from '../../scene/map/screenCurve.ts';
import { headBreadth } from '../../scene/map/strokes.ts';
import { DOT_RADIUS } from '../../scene/motion/dotPaths.ts';
import type { Palette } from '../../scene/style/palette.ts';
import { dotColour } from '../../scene/style/streamColours.ts';
import { escapeXml } from '../svg/escapeXml.ts';
import { paintStroke } from '../svg/paintArcs.ts';
import { paintGateMark } from '../svg/paintGate.ts';
import { paintGlyph } from '../svg/paintGlyph.ts';
import { paintStockMark } from '../svg/paintStocks.ts';

export interface LegendPainting {
  readonly entries: readonly LegendEntry[];
  readonly palette: Palette;
  /** Words of an entry; of a width, its number. */
  readonly say: (entry: LegendEntry) => string;
  /** Room from left to right, px; words wrap in it. */
  readonly width: number;
}

/** An SVG fragment from (0, 0) and its height, px. */
export interface PaintedLegend {
  readonly markup: string;
  readonly width: number;
  readonly height: number;
}

/** Least breadth of a width's column, and of the space between two numbers. */
const COLUMN = 52;
const BETWEEN = 12;
const BAR = 34;
const MARK = 46;
const MARK_ROOM = 58;
const TEXT_SIZE = 12;
const NUMBER_SIZE = 11.5;
const LINE = 16;
const ROW_ROOM = 7;
/** Bow of a stroke in the legend: enough to look like an arc of the map. */
const BOW = 0.2;

/** Paints entries from top to bottom; the typeface is that of the element it stands in. */
export function paintLegend({ entries, palette, say, width }: LegendPainting): PaintedLegend {
  const scale = entries.filter(({ meaning }) => meaning.type === 'persons');
  const rows = entries.filter(({ meaning }) => meaning.type !== 'persons');
  const thickest = Math.max(
    0,
    ...scale.map(({ mark }) => (mark.type === 'stroke' ? mark.width + 4 : markHeight(mark))),
  );
  const scaleHeight = scale.length > 0 ? Math.max(20, thickest) + 16 : 0;
  let scaleWidth = 0;
  const marks = scale.map((entry) => {
    const words = say(entry);
    const column = Math.max(COLUMN, Math.ceil(estimateWidth(words, NUMBER_SIZE)) + BETWEEN);
    const x = scaleWidth + column / 2;
    const y = (scaleHeight - 16) / 2;
    scaleWidth += column;
    const number = `<text x="${x}" y="${scaleHeight - 4}" text-anchor="middle" font-size="${NUMBER_SIZE}" fill="${palette.inkSoft}">${escapeXml(words)}</text>`;
    return paintMark(entry.mark, palette, { x, y, length: BAR, bow: 0.001 }) + number;
  });
  let y = scaleHeight;
  for (const entry of rows) {
    const lines = wrapWords(say(entry), width - MARK_ROOM, TEXT_SIZE);
    const height = Math.max(markHeight(entry.mark), lines.length * LINE) + ROW_ROOM;
    const top = y + height / 2 - ((lines.length - 1) * LINE) / 2 + TEXT_SIZE * 0.35;
    const words = lines.map(
      (line, i) =>
        `<text x="${MARK_ROOM}" y="${(top + i * LINE).toFixed(1)}" font-size="${TEXT_SIZE}" fill="${palette.ink}">${escapeXml(line)}</text>`,
    );
    marks.push(
      paintMark(entry.mark, palette, { x: MARK / 2, y: y + height / 2, length: MARK, bow: BOW }) +
        words.join(''),
    );
    y += height;
  }
  const used = rows.length > 0 ? width : scaleWidth;
  return { markup: marks.join(''), width: used, height: Math.ceil(y) };
}

/** The same as an svg element of its own, in rem so that it grows with the words, named `label` for those who do not see it. */
export function legendSvg(painting: LegendPainting, label: string): string {
  const { markup, width, height } = paintLegend(painting);
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${escapeXml(label)}" width="${width / 16}rem" height="${height / 16}rem" viewBox="0 0 ${width} ${height}">${markup}</svg>`;
}

function paintMark(
  mark: LegendMark,
  palette: Palette,
  {
    x,
    y,
    length,
    bow,
  }: { readonly x: number; readonly y: number; readonly length: number; readonly bow: number },
): string {
  switch (mark.type) {
    case 'stroke': {
      const sagitta = (length / 2) * Math.tan(bow / 2);
      const line = { x0: x - length / 2, x1: x + length / 2, y0: y + sagitta / 2, y1: y + sagitta / 2 };
      const frame = curveFrame({ ...line, bow, startGap: 0, endGap: 0 });
      return paintStroke(flatCurve(frame), { ...mark, colour: palette[mark.colour] });
    }
    case 'dots':
      return paintDots(mark, palette, { x, y, length });
    case 'node':
      return `<circle cx="${x}" cy="${y}" r="${(mark.radius - 0.75).toFixed(2)}" fill="${palette.nodeFill}" stroke="${palette.node}" stroke-width="1.5"/>`;
    case 'glyph':
      return `<g transform="translate(${x} ${y})">${paintGlyph(mark.glyph, palette)}</g>`;
    case 'gate':
      return `<g transform="translate(${x} ${y})">${paintGateMark(mark.gate, mark.column, palette, mark.scale)}</g>`;
    case 'stock':
      return `<g transform="translate(${x} ${y})">${paintStockMark(mark.disc, palette, mark.scale)}</g>`;
    case 'nothing':
      return `<text x="${x}" y="${y + 4}" text-anchor="middle" font-size="${TEXT_SIZE}" fill="${palette.inkSoft}">–</text>`;
  }
}

/** Three dots on a straight stroke. */
function paintDots(
  { width, colour }: LegendMark & { readonly type: 'dots' },
  palette: Palette,
  { x, y, length }: { readonly x: number; readonly y: number; readonly length: number },
): string {
  const dots = [-0.3, 0, 0.3].map(
    (part) =>
      `<circle cx="${x + part * length}" cy="${y}" r="${DOT_RADIUS}" fill="${palette[dotColour(colour)]}"/>`,
  );
  return `<path d="M${x - length / 2} ${y}h${length}" stroke="${palette[colour]}" stroke-width="${width}"/>${dots.join('')}`;
}

function markHeight(mark: LegendMark): number {
  switch (mark.type) {
    case 'stroke':
      return mark.head === 'none' ? mark.width + 4 : headBreadth(mark.width) + 2;
    case 'dots':
      return mark.width;
    case 'node':
      return mark.radius * 2;
    case 'gate':
      return mark.radius * 2 + 3;
    case 'stock':
      return seenRadius(mark.disc.outerRadius, { discScale: mark.scale }) * 2 + 2;
    case 'glyph':
      return 20;
    case 'nothing':
      return LINE;
  }
}

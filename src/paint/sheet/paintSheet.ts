// A picture that stands alone: title, year and sentences, the picture itself, its legend, sources and caveat.
import type { Insets } from '../../scene/camera/fitView.ts';
import type { Box } from '../../scene/labels/boxes.ts';
import { LABEL_FONT } from '../../scene/labels/labelFaces.ts';
import { wrapWords } from '../../scene/labels/wrapWords.ts';
import type { Palette } from '../../scene/style/palette.ts';
import { placeText } from '../svg/placeText.ts';
import type { PaintedLegend } from './paintLegend.ts';

export interface SheetText {
  readonly title: string;
  /** The year or years, large. */
  readonly year: string;
  /** Paragraphs under the year. */
  readonly sentences: readonly string[];
  readonly source: string;
  readonly caveat: string;
}

export interface SheetPainting {
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  readonly text: SheetText;
  /** Painted for a width of SHEET_LEGEND_WIDTH. */
  readonly legend: PaintedLegend;
  /** The picture in the pixels of the whole sheet; the card and the footer lie over it. */
  readonly body: string;
  /** The legend in a card of its own, whether it would have room under the sentences or not. */
  readonly beside?: boolean;
  /** Style rules, such as the typeface; none where the page has it. */
  readonly css?: string;
}

const MARGIN = 20;
const CARD_WIDTH = 300;
const PADDING = 22;
const TITLE_SIZE = 12;
const YEAR_SIZE = 84;
const SENTENCE = { size: 15, line: 21, after: 5 } as const;
const FOOT = { size: 11.5, line: 16, padding: 12 } as const;
/** Letters of a year of four digits in YEAR_SIZE, px; longer texts are set smaller. */
const YEAR_LETTERS = 4.4;
/** Room of the line between sentences and legend, px. */
const RULE = 26;
/** Of the room between two cards, px. */
const MIN_BETWEEN = 460;
/** A legend smaller than this could not be read. */
const MIN_SCALE = 0.88;

const ROOM = CARD_WIDTH - 2 * PADDING;
export const SHEET_LEGEND_WIDTH = ROOM;

type Frame = Pick<SheetPainting, 'width' | 'height' | 'text' | 'legend' | 'beside'>;

/** What cards and footer cover of a sheet, px from each edge, and its cards at the sides, under which the map is free. */
export function sheetInsets(sheet: Frame): Insets {
  if (isUpright(sheet)) return { top: cardsHeight(sheet), right: 0, bottom: footHeight(sheet), left: 0 };
  const side = MARGIN + CARD_WIDTH;
  const bottom = footHeight(sheet);
  // Where both cards would leave too little between them, the picture stands below them.
  if (sheet.width - 2 * side < MIN_BETWEEN && isBeside(sheet)) {
    const cards = Math.max(headHeight(sheet.text), sheet.legend.height + PADDING) + PADDING;
    return { top: MARGIN + cards, right: 0, bottom, left: 0 };
  }
  const insets = { top: 0, right: isBeside(sheet) ? side : 0, bottom, left: side };
  return { ...insets, sides: cardsOf(sheet).map(({ x, height }) => cardBox(x, MARGIN, height)) };
}

const cardBox = (left: number, top: number, height: number): Box => ({
  left,
  top,
  right: left + CARD_WIDTH,
  bottom: top + height,
});

/** Where the cards begin and how high they are, px. */
function cardsOf(sheet: Frame): readonly { readonly x: number; readonly height: number }[] {
  const { width, text, legend } = sheet;
  const room = cardRoom(sheet);
  const beside = isBeside(sheet);
  const under = beside || legend.height === 0 ? 0 : RULE + scaledHeight(legend, legendRoom(sheet));
  const own = { x: MARGIN, height: Math.min(room, Math.round(headHeight(text) + under + PADDING)) };
  if (!beside) return [own];
  const height = Math.round(scaledHeight(legend, room - 2 * PADDING) + 2 * PADDING);
  return [own, { x: width - MARGIN - CARD_WIDTH, height: Math.min(room, height) }];
}

/** A square or upright sheet has its cards above the picture. */
function isUpright({ width, height }: Pick<Frame, 'width' | 'height'>): boolean {
  return height >= width;
}

/** What the two cards cover from above, px; neither takes more than half of the sheet. */
function cardsHeight(sheet: Frame): number {
  const tallest = Math.max(headHeight(sheet.text) + PADDING, sheet.legend.height + 2 * PADDING);
  return 2 * MARGIN + Math.min(tallest, cardRoom(sheet));
}

function cardRoom(sheet: Frame): number {
  const room = sheet.height - footHeight(sheet) - 2 * MARGIN;
  return isUpright(sheet) ? Math.min(room, sheet.height / 2) : room;
}

/** Whether the legend has no room under the sentences and gets a card of its own at the other edge. */
function isBeside(sheet: Frame): boolean {
  if (sheet.beside || isUpright(sheet)) return true;
  return legendRoom(sheet) < sheet.legend.height * MIN_SCALE;
}

/** One svg element of the whole sheet. */
export function paintSheet(sheet: SheetPainting): string {
  const { width, height, palette, body, css = '' } = sheet;
  const style = css === '' ? '' : `<style>${css}</style>`;
  const ground = `<rect width="${width}" height="${height}" fill="${palette.sea}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="'${LABEL_FONT}', sans-serif" text-rendering="geometricPrecision">${style}${ground}<g data-part="body">${body}</g>${paintSheetText(sheet)}</svg>`;
}

/** The cards and the footer alone, in the pixels of the sheet. */
export function paintSheetText(sheet: Omit<SheetPainting, 'body' | 'css'>): string {
  const { palette, legend } = sheet;
  const beside = isBeside(sheet);
  const under = beside || legend.height === 0 ? '' : legendUnder(sheet);
  const inner = [
    paintHead(sheet) + under,
    beside ? scaledLegend(legend, PADDING, cardRoom(sheet) - 2 * PADDING) : '',
  ];
  const cards = cardsOf(sheet).map(
    ({ x, height }, index) =>
      `<g data-part="card" transform="translate(${x} ${MARGIN})"><rect x="0.5" y="0.5" width="${CARD_WIDTH}" height="${height}" rx="16" fill="${palette.paper}" stroke="${palette.paperEdge}"/>${inner[index] ?? ''}</g>`,
  );
  return [...cards, paintFoot(sheet)].join('');
}

function paintHead({ palette, text }: Pick<SheetPainting, 'palette' | 'text'>): string {
  const size = yearSize(text.year);
  const title = { size: TITLE_SIZE, weight: 600, fill: palette.inkSoft, spacing: 0.8, most: ROOM };
  const year = { size, weight: 720, fill: palette.ink, spacing: -size * 0.03 };
  const parts = [
    placeText(text.title, PADDING, PADDING + TITLE_SIZE, title),
    placeText(text.year, PADDING - size * 0.04, PADDING + TITLE_SIZE + 12 + size * 0.82, year),
  ];
  let y = yearBottom(text);
  for (const lines of sentenceLines(text)) {
    for (const line of lines) {
      y += SENTENCE.line;
      parts.push(placeText(line, PADDING, y, { size: SENTENCE.size, weight: 420, fill: palette.ink }));
    }
    y += SENTENCE.after;
  }
  return parts.join('');
}

/** What the sentences leave of their card to the legend, px. */
function legendRoom(sheet: Frame): number {
  return sheet.height - footHeight(sheet) - 2 * MARGIN - PADDING - headHeight(sheet.text) - RULE;
}

function legendUnder(sheet: Omit<SheetPainting, 'body' | 'css'>): string {
  const { palette, text, legend } = sheet;
  const y = headHeight(text) + RULE / 2;
  const rule = `<line x1="${PADDING}" x2="${CARD_WIDTH - PADDING}" y1="${y}" y2="${y}" stroke="${palette.paperEdge}"/>`;
  return rule + scaledLegend(legend, headHeight(text) + RULE, legendRoom(sheet));
}

const scaledHeight = ({ height }: PaintedLegend, room: number) =>
  height * Math.min(1, room / Math.max(1, height));

/** The legend from `y` down, smaller where it would be higher than `room` px. */
function scaledLegend({ markup, height }: PaintedLegend, y: number, room: number): string {
  const scale = Math.min(1, room / Math.max(1, height));
  return `<g transform="translate(${PADDING} ${y}) scale(${scale.toFixed(3)})">${markup}</g>`;
}

function yearSize(year: string): number {
  return Math.min(YEAR_SIZE, (YEAR_SIZE * YEAR_LETTERS) / Math.max(1, year.length));
}

function yearBottom({ year }: SheetText): number {
  return PADDING + TITLE_SIZE + 24 + yearSize(year) * 0.82;
}

function sentenceLines({ sentences }: SheetText): readonly (readonly string[])[] {
  return sentences.map((sentence) => wrapWords(sentence, ROOM, SENTENCE.size));
}

/** From the upper edge of the card to the end of its sentences, px. */
function headHeight(text: SheetText): number {
  const lines = sentenceLines(text);
  return yearBottom(text) + lines.flat().length * SENTENCE.line + lines.length * SENTENCE.after;
}

function paintFoot({ width, height, palette, text }: Omit<SheetPainting, 'body' | 'css'>): string {
  const lines = footLines({ width, text });
  const tall = footHeight({ width, text });
  const ground = `<rect y="${height - tall}" width="${width}" height="${tall}" fill="${palette.paper}"/><line x2="${width}" y1="${height - tall}" y2="${height - tall}" stroke="${palette.paperEdge}"/>`;
  const words = lines.map((line, i) =>
    placeText(line, MARGIN, height - tall + FOOT.padding + (i + 0.78) * FOOT.line, {
      size: FOOT.size,
      weight: 430,
      fill: palette.inkSoft,
    }),
  );
  return `<g data-part="foot">${ground}${words.join('')}</g>`;
}

function footHeight(sheet: Pick<SheetPainting, 'width' | 'text'>): number {
  return footLines(sheet).length * FOOT.line + 2 * FOOT.padding;
}

function footLines({
  width,
  text: { source, caveat },
}: Pick<SheetPainting, 'width' | 'text'>): readonly string[] {
  const room = width - 2 * MARGIN;
  return [source, caveat].filter((text) => text !== '').flatMap((text) => wrapWords(text, room, FOOT.size));
}

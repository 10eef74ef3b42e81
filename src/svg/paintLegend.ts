// The width legend as SVG: strokes of the map's own widths with the persons that each stands for.
import { strokeWidth } from '../scene/strokes.ts';
import { escapeXml } from './escapeXml.ts';

/** Round numbers of persons that the legend shows, thin to thick. */
export const LEGEND_PERSONS = [10, 500, 5000] as const;

const STROKE_LENGTH = 34;
const COLUMN = 52;
const HEIGHT = 38;

/** An SVG string; `format` writes a count of persons, `label` names the picture. Colours are the text's own. */
export function paintLegend(
  widths: Parameters<typeof strokeWidth>[1],
  format: (persons: number) => string,
  label: string,
): string {
  const marks = LEGEND_PERSONS.map((persons, i) => {
    const width = Math.max(strokeWidth(persons, widths), 0.5);
    const x = COLUMN * i + COLUMN / 2;
    return `<line x1="${x - STROKE_LENGTH / 2}" x2="${x + STROKE_LENGTH / 2}" y1="11" y2="11" stroke="currentColor" stroke-width="${width.toFixed(2)}"/><text x="${x}" y="35" text-anchor="middle" font-size="11.5" fill="currentColor">${escapeXml(format(persons))}</text>`;
  });
  const total = COLUMN * LEGEND_PERSONS.length;
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${escapeXml(label)}" width="${total}" height="${HEIGHT}" viewBox="0 0 ${total} ${HEIGHT}">${marks.join('')}</svg>`;
}

// Size of a name without a browser: advance widths of the typeface, the same in Node as anywhere.

import type { Measure } from './labelCandidates.ts';
import { LABEL_FACES } from './labelFaces.ts';

/** Advance widths of Onest at weight 620, rounded up to 0.04 of the size, and the letters that have them. */
const WIDTHS: readonly (readonly [number, string])[] = [
  [0.12, '\u202f'],
  [0.24, "ilı'"],
  [0.28, ' \u00a0Ijİ.,;:!’·'],
  [0.36, 'ft()[]'],
  [0.4, 'r1"'],
  [0.44, 'г'],
  [0.48, 'т-'],
  [0.52, 'sz7şзь?«»“”/'],
  [0.56, 'Jacekvx2çəГавеёклсухчэя'],
  [0.6, 'EFLTZbdghnopquy35ğöüЕЁТбдийнопрцъ–×'],
  [0.64, 'KPSX4689ŞЗКРУХЬ'],
  [0.68, 'ABRY0АБВЛЧЯ'],
  [0.72, 'CDGHUVÇĞÜДНПСЦЭмы→←↑↓↗↘↙↖'],
  [0.76, 'NOQÖƏИЙОЪф'],
  [0.8, 'жю—'],
  [0.84, 'mшщ'],
  [0.88, 'MwМФЫ%'],
  [0.92, 'Ж'],
  [1, 'WШЩЮ'],
];
/** Letters that the table does not know take the room of a broad one. */
const UNKNOWN = 0.8;

const WIDTH_OF: ReadonlyMap<string, number> = new Map(
  WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);

/** Width in px of a text of `sizePixels`, within a few hundredths of what a browser measures. */
export function estimateWidth(text: string, sizePixels: number): number {
  let width = 0;
  for (const letter of text) width += WIDTH_OF.get(letter) ?? UNKNOWN;
  return width * sizePixels;
}

/** A measure for labelCandidates that needs no canvas. */
export const estimateText: Measure = (text, kind) => {
  const { sizePixels, heightPixels } = LABEL_FACES[kind];
  return { width: Math.ceil(estimateWidth(text, sizePixels)), height: heightPixels };
};

// Windows with panels as the page lays them out with the longest words of the four languages, and the names of places in these.
import { readFileSync } from 'node:fs';
import { dose } from '../../dose.ts';

/** How far down the panels at the sides reach by whose count is shown, px. */
export const PANELS = {
  own: { left: 519, right: 354, sideways: 201 },
  partner: { left: 636, right: 387, sideways: 161 },
  both: { left: 765, right: 549, sideways: 161 },
} as const;

export const desk = (width: number, height: number, { left, right }: { left: number; right: number }) => ({
  width,
  height,
  insets: {
    ...{ top: 39, right: 270, bottom: 98, left: 278 },
    sides: [
      { left: 14, top: 49, right: 278, bottom: Math.min(left, height - 108) },
      { left: width - 270, top: 49, right: width - 14, bottom: right },
    ],
    blocks: [{ left: width - 48, top: height - 230, right: width - 14, bottom: height - 108 }],
  },
});

export const PHONE = {
  width: 390,
  height: 844,
  insets: {
    ...{ top: 39, right: 0, bottom: 248, left: 0, sides: [] },
    blocks: [{ left: 220, top: 550, right: 382, bottom: 588 }],
  },
};

export const phoneSideways = ({ sideways }: { sideways: number }) => ({
  width: 844,
  height: 390,
  insets: {
    ...{ top: 39, right: 208, bottom: 68, left: 224 },
    sides: [
      { left: 8, top: 45, right: 224, bottom: sideways },
      { left: 636, top: 45, right: 836, bottom: 92 },
    ],
    blocks: [{ left: 802, top: 194, right: 836, bottom: 316 }],
  },
});

export const NAMES = (['en', 'az', 'ru', 'tr'] as const).map((language) => {
  const file = new URL(`../../../geo/names/${language}.json`, import.meta.url);
  const names: Readonly<Record<string, { readonly name: string }>> = JSON.parse(readFileSync(file, 'utf8'));
  return { language, nameOf: (id: string) => names[id]?.name ?? id };
});

/** Those of the page's first language and those that take the most room. */
const FEW_NAMES = NAMES.filter(({ language }) => language === 'en' || language === 'ru');

/** Of each second year one of these two by turns; in the long run all of every year. */
export const namesIn = (year: number) =>
  dose(
    FEW_NAMES.filter((_, index) => index === Math.floor(year / 2) % 2),
    NAMES,
  );

// The page's typeface as rules that a picture carries with it: an SVG used as an image loads nothing from outside.
import { type FontRange, rangesHold, readRanges } from './fontRanges.ts';

/** Rules of the faces of `family` that `text` needs, their files as data: URLs; '' where none can be had. */
export async function embedFonts(document: Document, family: string, text: string): Promise<string> {
  const letters = [...new Set(text)].join('');
  const faces = facesOf(document, family).filter(({ ranges }) => rangesHold(ranges, letters));
  const rules = await Promise.all(faces.map(ruleOf));
  return rules.join('');
}

interface Face {
  readonly url: string;
  readonly weight: string;
  readonly range: string;
  readonly family: string;
  readonly ranges: readonly FontRange[];
}

function facesOf(document: Document, family: string): readonly Face[] {
  return [...document.styleSheets].flatMap((sheet) =>
    rulesOf(sheet).flatMap((rule): readonly Face[] => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const value = (name: string) => rule.style.getPropertyValue(name);
      const named = value('font-family').replace(/["']/g, '');
      const [, source] = /url\(["']?([^"')]+)["']?\)/.exec(value('src')) ?? [];
      if (named !== family || source === undefined) return [];
      const url = new URL(source, sheet.href ?? document.baseURI).href;
      const range = value('unicode-range') || 'U+0-10FFFF';
      return [{ url, weight: value('font-weight'), range, family, ranges: readRanges(range) }];
    }),
  );
}

/** A style sheet of another origin keeps its rules to itself. */
function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

const rules = new Map<string, Promise<string>>();

/** Each file is read once. */
function ruleOf(face: Face): Promise<string> {
  const known = rules.get(face.url);
  if (known) return known;
  const made = makeRule(face);
  rules.set(face.url, made);
  return made;
}

async function makeRule({ url, weight, range, family }: Face): Promise<string> {
  try {
    const blob = await (await fetch(url)).blob();
    const data = await asDataUrl(new Blob([blob], { type: 'font/woff2' }));
    return `@font-face{font-family:'${family}';font-weight:${weight || '100 900'};unicode-range:${range};src:url(${data}) format('woff2')}`;
  } catch {
    // The picture is then drawn in another typeface without serifs.
    return '';
  }
}

function asDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

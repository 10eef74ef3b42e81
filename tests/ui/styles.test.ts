// The house rules of the style sheets: layers, one importer each, no class in two, sizes from tokens, no zoom.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));
const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).map((file) =>
  file.replaceAll('\\', '/'),
);
const read = (file: string) => readFileSync(join(SRC, file), 'utf8');
const SHEETS = FILES.filter((file) => file.endsWith('.css')).sort();
const CODE = FILES.filter((file) => /\.tsx?$/.test(file));
const LAYERS_SHEET = 'ui/base/layers.css';
const ORDER = ['vendor', 'reset', 'tokens', 'base', 'feature', 'theme', 'print'];

/** Sheets of parts that every feature uses, which may adjust them inside its own parts. */
const isBase = (sheet: string) => sheet.startsWith('ui/base/');

/** What a part is or is in for a while; many parts carry the same. */
const STATES = new Set(
  'absent asked chosen compared counted dashed dated down end faint first folded free here hollow known left lit middle missing none not-applicable one-date other partial pinned present range right second shown stock timeless two unmeasured up value zero'.split(
    ' ',
  ),
);

/** Where a size is no token, and why: a sheet, or a rule of it, by its first selector, and a property. */
const OWN_SIZES: Readonly<Record<string, string>> = {
  'paint/overlay/map.css': 'both painters draw names in the px of scene/labels/labelFaces.ts',
  'ui/years/years.css': 'cells are placed in px by scene/map/yearsLayout.ts',
  'ui/national/national.css .national-years text font-size':
    'units of a drawing that is as wide as its place',
  'ui/base/figures.css .ref > span font': 'a letter as the picture in a ring',
  'ui/base/controls.css input[type="checkbox"] margin': 'half of what the target is larger than the box',
  'ui/year/year.css .year font-size': 'a year is as large as its place allows',
  'ui/year/year.css .year.dated font-size': 'the same',
  'ui/year/year.css .year.two font-size': 'the same',
  'ui/year/year.css .embed .year font-size': 'the same',
  'ui/year/year.css [data-theme="projector"] .year:not(.two) font-size': 'the same',
  'ui/shell/sheetHandle.css .sheet-year font-size': 'the same',
  'ui/present/presenter.css .presenter-clock b font-size': 'the same',
  'ui/present/present.css .present-year font-size': 'a slide is as large as its window',
  'ui/present/present.css .present-slide:has(.story-question) .present-year font-size': 'the same',
  'ui/present/present.css .present-slide h1 font-size': 'the same',
  'ui/present/present.css .present-words font-size': 'the same',
  'ui/story/story.css .presenting .story-question :is(h3, p) font-size': 'the same',
  'ui/time/timeline.css .panel.timeline padding': 'the topics lie over its foot on a phone',
  'ui/questions/worksheet.css': 'paper is measured in pt and mm',
  'ui/shell/app.css @page margin': 'the same',
  'ui/card/cards.css :root:not([data-print]) .cards > .card column-gap': 'the same',
  'ui/shell/failure.css .failure padding': 'words in the middle of the window, no wider than is read well',
};

interface Rule {
  readonly sheet: string;
  readonly selector: string;
  readonly declarations: readonly (readonly [name: string, value: string])[];
}

const RULES: readonly Rule[] = SHEETS.flatMap((sheet) =>
  [...withoutComments(read(sheet)).matchAll(/([^{};]+)\{([^{}]*)\}/g)].map(
    ([, selector = '', body = '']) => ({
      sheet,
      selector: flat(selector),
      declarations: body.split(';').flatMap((line) => {
        const [name = '', ...value] = flat(line).split(':');
        return value.length > 0 ? [[name, value.join(':').trim()] as const] : [];
      }),
    }),
  ),
);

describe('a style sheet', () => {
  test('says in its first line what it is, and stays under 300 lines', () => {
    const wrong = SHEETS.filter((sheet) => {
      const lines = read(sheet).split('\n');
      return !/^\/\* \S.*\*\/$/.test(lines[0] ?? '') || lines.length > 300;
    });
    expect(wrong).toEqual([]);
  });

  test('stands in the layers of the page, and in no other', () => {
    expect(read(LAYERS_SHEET)).toContain(`@layer ${ORDER.join(', ')};`);
    const outside = SHEETS.filter((sheet) => sheet !== LAYERS_SHEET).flatMap((sheet) =>
      topLevel(read(sheet))
        .filter((block) => !ORDER.some((layer) => block === `@layer ${layer}`))
        .map((block) => `${sheet}: ${block}`),
    );
    expect(outside).toEqual([]);
  });

  test('is imported by one file, beside it or by main.ts', () => {
    const importers = new Map<string, string[]>(SHEETS.map((sheet) => [sheet, []]));
    for (const file of CODE)
      for (const [, target = ''] of read(file).matchAll(/^import '(\.[^']+\.css)';$/gm))
        importers.get(normalize(join(dirname(file), target)))?.push(file);
    const wrong = [...importers].filter(
      ([sheet, files]) =>
        files.length !== 1 || !(files[0] === 'main.ts' || dirname(files[0] ?? '') === dirname(sheet)),
    );
    expect(wrong).toEqual([]);
  });

  test('shares no class with another but the parts of base, inside a part of its own', () => {
    const owners = new Map<string, Set<string>>();
    const alone = RULES.filter(({ sheet }) => sheet !== 'ui/base/reset.css').flatMap(({ sheet, selector }) =>
      parted(selector, ',').flatMap((one) => subjects(one).map((found) => ({ sheet, one, found }))),
    );
    for (const { sheet, found } of alone)
      for (const name of found.length === 1 ? found : [])
        owners.set(name, (owners.get(name) ?? new Set()).add(sheet));
    const baseParts = new Set(
      [...owners].flatMap(([name, sheets]) => ([...sheets].some(isBase) ? [name] : [])),
    );
    const ofOwn = (one: string) => classesIn(one).some((name) => !baseParts.has(name));
    const wrong = alone.flatMap(({ sheet, one, found: [name = '', ...others] }) => {
      if (others.length > 0 || (owners.get(name)?.size ?? 0) < 2) return [];
      const isAdjusted = baseParts.has(name) && !isBase(sheet) && ofOwn(one);
      const isOneBase =
        baseParts.has(name) && isBase(sheet) && [...(owners.get(name) ?? [])].filter(isBase).length === 1;
      return isAdjusted || isOneBase ? [] : [`${sheet}: ${one}`];
    });
    expect(wrong).toEqual([]);
  });
  test('takes sizes of type, spaces and radii from the tokens', () => {
    const unlisted = ownSizes().filter(({ key, sheet }) => !(key in OWN_SIZES) && !(sheet in OWN_SIZES));
    expect(unlisted.map(({ key, value }) => `${key}: ${value}`)).toEqual([]);
  });

  test('lists no size of its own that is gone', () => {
    const own = new Set(ownSizes().flatMap(({ key, sheet }) => [key, sheet]));
    expect(Object.keys(OWN_SIZES).filter((key) => !own.has(key))).toEqual([]);
  });

  test('zooms nothing', () => {
    expect(RULES.filter(({ declarations }) => declarations.some(([name]) => name === 'zoom'))).toEqual([]);
  });
});

test('no file of src lays out by a width of the window', () => {
  const asking = CODE.filter((file) =>
    /\b(?:inner|outer)Width\s*[<>]=?\s*[\dA-Z]|\((?:min|max)-(?:width|height)/.test(read(file)),
  );
  expect(asking).toEqual([]);
});

test('no picture that leaves the page is made of what a style sheet computed', () => {
  const asking = CODE.filter((file) => read(file).includes('getComputedStyle'));
  // Two ask whether a part of their own is shown; the map on the screen has the colours of the page around it.
  expect(asking.sort()).toEqual([
    'ui/partners/PartnerList.tsx',
    'ui/shell/theme.ts',
    'ui/story/StoryPanel.tsx',
  ]);
});

/** Sizes of type, spaces and radii that are lengths of their own; a hairline of 1px is none. */
function ownSizes() {
  return RULES.flatMap(({ sheet, selector, declarations }) =>
    declarations
      .filter(([name]) =>
        /^(?:font|font-size|(?:row-|column-)?gap|margin.*|padding.*|border.*-radius)$/.test(name),
      )
      .filter(([, value]) => /(?<![\w.-])-?(?!1px)(?:\d*\.)?\d+(?:px|rem|pt|mm|vh|vw)/.test(value))
      .map(([name, value]) => ({ sheet, key: `${sheet} ${parted(selector, ',')[0]} ${name}`, value })),
  );
}

/** Selectors without anything that says what an element has or is not. */
function bare(selector: string): string {
  let text = selector;
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(/:(?:not|has)\((?:[^()]|\([^()]*\))*\)/g, '').replace(/\[[^\]]*\]/g, '');
  }
  return text;
}

function classesIn(selector: string): readonly string[] {
  return [...selector.replace(/\[[^\]]*\]/g, '').matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
}

/** The classes of the last part of a selector that has any, states aside; a list for each alternative of `:is`. */
function subjects(selector: string): readonly (readonly string[])[] {
  const parts = parted(bare(selector), ' ').filter((part) => !/^[>+~]?$/.test(part));
  for (const part of parts.reverse()) {
    const list = /:is\((.*)\)/.exec(part)?.[1];
    const own = classesIn(part.replace(/:is\(.*\)/, ''));
    const each =
      list === undefined ? [own] : parted(list, ',').map((one) => [...own, ...(subjects(one)[0] ?? [])]);
    const named = each
      .map((names) => names.filter((name) => !STATES.has(name)))
      .filter(({ length }) => length > 0);
    if (named.length > 0) return named;
  }
  return [];
}

/** Parts of a text between separators that stand in no brackets. */
function parted(text: string, separator: ',' | ' '): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter === separator && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.trim());
}

/** What opens each block of a sheet that stands in no other. */
function topLevel(css: string): readonly string[] {
  const blocks: string[] = [];
  let depth = 0;
  let head = '';
  for (const letter of withoutComments(css)) {
    if (letter === '{') {
      if (depth === 0) blocks.push(flat(head));
      depth += 1;
    } else if (letter === '}') {
      depth -= 1;
      head = '';
    } else if (depth === 0) head += letter;
  }
  return blocks;
}

function withoutComments(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\//g, '');
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

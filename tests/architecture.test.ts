// The house rules, kept by a test: import direction, size of files and functions, first lines, names, paths named in the README.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { castsOf, circlesIn, functionsOf, parseSource, type SourceFile, valueImportsOf } from './syntax.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FILES = projectFiles();
const CODE = FILES.filter((file) => /\.(ts|tsx|mts|mjs)$/.test(file));
const SOURCE = CODE.filter((file) => file.startsWith('src/'));
const SYNTAX: ReadonlyMap<string, SourceFile> = new Map(
  SOURCE.map((file) => [file, parseSource(file, read(file))]),
);

/** What each folder of src may import besides itself; `src/main.ts` may import everything. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  package: ['lib'],
  state: ['lib', 'package'],
  text: ['lib', 'state'],
  flows: ['lib', 'package', 'state'],
  figures: ['lib', 'package', 'state', 'flows'],
  scene: ['lib', 'package', 'state', 'flows', 'figures'],
  paint: ['lib', 'scene'],
  ui: ['lib', 'package', 'state', 'text', 'flows', 'figures', 'scene', 'paint'],
  app: ['lib', 'package', 'state', 'text', 'flows', 'figures', 'scene', 'paint', 'ui'],
};

/** Rendering libraries and the folders that may use them. */
const RENDERERS = /^(maplibre-gl|@deck\.gl\/|@luma\.gl\/)/;

describe('import direction', () => {
  test('every folder of src has its place in the order', () => {
    const folders = SOURCE.map(folderOf).filter((folder) => folder !== '');
    expect(folders.filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
  });

  test('a folder imports only from its left', () => {
    const wrong = SOURCE.flatMap((file) => {
      const own = folderOf(file);
      const allowed = MAY_IMPORT[own];
      if (own === '' || allowed === undefined) return [];
      return importsOf(file)
        .filter((target) => target.startsWith('.') && !isMaterial(resolved(file, target)))
        .map((target) => ({ target, folder: folderOf(resolved(file, target)) }))
        .filter(({ folder }) => folder !== own && !allowed.includes(folder))
        .map(({ target }) => `${file} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  test('text takes only types from state', () => {
    const wrong = SOURCE.filter((file) => folderOf(file) === 'text').filter((file) =>
      /^import (?!type )[^;]*from '\.\.\/state\//m.test(read(file)),
    );
    expect(wrong).toEqual([]);
  });

  test('only the WebGL painter touches MapLibre, deck.gl and luma.gl', () => {
    const wrong = SOURCE.filter((file) => !file.startsWith('src/paint/gl/')).filter((file) =>
      // main.ts may bring the style sheet in.
      importsOf(file).some((target) => RENDERERS.test(target) && !target.endsWith('.css')),
    );
    expect(wrong).toEqual([]);
  });
});

describe('circles', () => {
  test('no file needs, to start, a file that needs it', () => {
    const needs = new Map(
      [...SYNTAX].map(([file, syntax]) => [
        file,
        valueImportsOf(syntax)
          .filter((target) => target.startsWith('.'))
          .map((target) => resolved(file, target)),
      ]),
    );
    expect(circlesIn(needs)).toEqual([]);
  });
});

describe('rooms', () => {
  test('only main.ts stands beside the folders of src', () => {
    expect(SOURCE.filter((file) => folderOf(file) === '')).toEqual(['src/main.ts']);
  });

  test('every file of scene, paint and ui stands in the folder of its subject', () => {
    const flat = FILES.filter((file) => /^src\/(scene|paint|ui)\/[^/]+$/.test(file));
    expect(flat).toEqual([]);
  });

  test('nothing outside the WebGL painter brings it in but by a dynamic import', () => {
    const wrong = SOURCE.filter((file) => !file.startsWith('src/paint/gl/')).filter((file) =>
      [...withoutComments(file).matchAll(/^import (?!type )[^;]*?from '([^']+)'/gm)].some(
        ([, target]) => target?.startsWith('.') && resolved(file, target).startsWith('src/paint/gl/'),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe('content', () => {
  const idsOf = (table: string): readonly string[] =>
    read(`data/${table}.csv`)
      .split('\n')
      .slice(1)
      .flatMap((line) => line.split(',')[0] || []);
  // `report` is also a value of the address: the main source alone.
  const ids = ['places', 'layers', 'sources']
    .flatMap(idsOf)
    .filter((id) => id !== 'report')
    .join('|');
  const NAMESPACE = /http:\/\/www\.w3\.org\/\d{4}\/\w+/g;
  const contentIn = (file: string): readonly string[] =>
    [...withoutComments(file).replace(NAMESPACE, '').matchAll(content)].map(String);
  /** An id of the package as a text or a key of its own, and any year. */
  const content = new RegExp(
    `(?<!data-)['"\`](?:${ids})(?:-total)?['"\`]|(?<=[{,]\\s*)(?:${ids}):|\\b(?:19\\d\\d|20\\d\\d|2100)\\b`,
    'g',
  );
  /** What is no content though it looks like it; by file, each with the reason. */
  const allowed: Readonly<Record<string, { readonly [word: string]: string }>> = {
    'src/package/kinds.ts': { "'trafficking'": 'a group that any package may put its layers in' },
    'src/package/cellTypes.ts': { 2011: 'examples of dates in messages', 2006: 'the same', 2008: 'the same' },
    'src/package/descriptorSchema.ts': { 2011: 'examples of dates in a message' },
    'src/ui/export/FilmSection.tsx': { 1920: 'pixels' },
    'src/ui/export/zipOf.ts': { 2012: 'the one date of all files in a zip, which has none before 1980' },
  };

  test('no file of src but the words names a place, layer, source or year of the package', () => {
    const found = SOURCE.filter((file) => !file.startsWith('src/text/')).flatMap((file) =>
      contentIn(file)
        .filter((word) => allowed[file]?.[word] === undefined)
        .map((word) => `${file} ${word}`),
    );
    expect(found).toEqual([]);
  });

  test('nothing is allowed that no longer stands there', () => {
    const gone = Object.entries(allowed).flatMap(([file, words]) => {
      const stands = [...(existsSync(join(ROOT, file)) ? withoutComments(file) : '').matchAll(content)].map(
        String,
      );
      return Object.keys(words)
        .filter((word) => !stands.includes(word))
        .map((word) => `${file} ${word}`);
    });
    expect(gone).toEqual([]);
  });
});

describe('time and chance', () => {
  test('only main.ts reads the clock, and nothing rolls dice', () => {
    const clock = /\b(Date\.now|performance\.now|Math\.random|new Date\(\s*\))/;
    const wrong = SOURCE.filter((file) => file !== 'src/main.ts' && clock.test(withoutComments(file)));
    expect(wrong).toEqual([]);
    expect(read('src/main.ts')).not.toContain('Math.random');
  });
});

describe('the window', () => {
  test('is asked for its size only by what floats in it: all else has room by the map or by style sheets', () => {
    const floats = /^src\/ui\/(base\/Note|shell\/(ArcTip|dragSheet))\.tsx?$/;
    const asking = SOURCE.filter((file) => /\binner(Width|Height)\b/.test(withoutComments(file)));
    expect(asking.filter((file) => !floats.test(file))).toEqual([]);
  });
});

describe('files', () => {
  test('half of them stay under 100 lines, nine in ten under 200, all within 300', () => {
    const lengths = CODE.map((file) => ({ file, lines: linesOf(file) })).sort((a, b) => a.lines - b.lines);
    const at = (share: number) => lengths[Math.floor(lengths.length * share)]?.lines ?? 0;
    expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
    expect(at(0.5)).toBeLessThan(100);
    expect(at(0.9)).toBeLessThan(200);
  });

  test('the first line says what the file is', () => {
    expect(CODE.filter((file) => !/^(\/\/ |\/\*\* )\S/.test(read(file)))).toEqual([]);
  });

  test('no file or folder is called after nothing in particular', () => {
    const vague = /(^|\/)(utils?|helpers?|common|misc|services?|managers?)(\/|\.|$)|(^|\/)index\.(ts|tsx)$/i;
    expect(FILES.filter((file) => vague.test(file))).toEqual([]);
  });

  test('no check is switched off', () => {
    const mark =
      /@ts-(ignore|expect-error|nocheck)|biome-ignore|\bTODO\b|\b(test|it|describe)\.(only|skip|todo)\b/;
    expect(CODE.filter((file) => file !== 'tests/architecture.test.ts' && mark.test(read(file)))).toEqual([]);
  });

  test('no enum and no any', () => {
    expect(
      SOURCE.filter((file) => /^(export )?(const )?enum |: any\b|<any>| as any\b/m.test(read(file))),
    ).toEqual([]);
  });
});

describe('types', () => {
  test('the compiler is overruled at most ten times', () => {
    const casts = [...SYNTAX].flatMap(([file, syntax]) => castsOf(syntax).map((cast) => `${file}:${cast}`));
    expect(casts.length > 10 ? casts : []).toEqual([]);
  });
});

describe('functions', () => {
  const long = (most: number, holds: (file: string) => boolean) =>
    [...SYNTAX]
      .filter(([file]) => holds(file))
      .flatMap(([file, syntax]) =>
        functionsOf(syntax)
          .filter(({ lines }) => lines > most)
          .map(({ line, lines }) => `${file}:${line} has ${lines} lines`),
      );

  test('stay within 80 lines, and within 60 in the room that joins all others', () => {
    expect(long(80, () => true)).toEqual([]);
    expect(long(60, (file) => folderOf(file) === 'app')).toEqual([]);
  });

  test('take no more than four arguments by their place', () => {
    const many = [...SYNTAX].flatMap(([file, syntax]) =>
      functionsOf(syntax)
        .filter(({ parameters }) => parameters > 4)
        .map(({ line, parameters }) => `${file}:${line} takes ${parameters}`),
    );
    expect(many).toEqual([]);
  });
});

describe('words for the outside', () => {
  test.each(['README.md', 'CONTRIBUTING.md'])('every path that %s names exists', (page) => {
    const text = existsSync(join(ROOT, page)) ? read(page) : '';
    const named = [...text.matchAll(/`([\w.@/*{},-]+)`|\]\(([^)#:]+)\)/g)].map(
      (match) => match[1] ?? match[2] ?? '',
    );
    const tops = new Set(FILES.map((file) => file.split('/')[0]));
    const paths = named.filter((path) => tops.has(path.split('/')[0]) && !/[*{}<]/.test(path));
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  test('no file names the machine it was written on or a package registry', () => {
    const hosts = [
      ['registry', 'npmjs'],
      ['registry', 'yarnpkg'],
      ['npm', 'pkg', 'github'],
    ].map((parts) => parts.join('.'));
    const folder = ['', 'work', ''].join('/');
    const texts = FILES.filter((file) => !/\.(png|jpg|woff2?)$/.test(file));
    const wrong = texts.filter((file) => [...hosts, folder].some((word) => read(file).includes(word)));
    expect(wrong).toEqual([]);
  });
});

// Tracked files and new ones that are not ignored; in a copy without git, all but what is installed and built.
function projectFiles(): readonly string[] {
  const words = ['ls-files', '--cached', '--others', '--exclude-standard'];
  const isFile = (file: string) => existsSync(join(ROOT, file)) && statSync(join(ROOT, file)).isFile();
  const { status, stdout } = spawnSync('git', words, { cwd: ROOT, encoding: 'utf8' });
  if (status === 0 && stdout !== '') return stdout.split('\n').filter((file) => file !== '' && isFile(file));
  return readdirSync(ROOT, { encoding: 'utf8', recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !/(^|\/)(node_modules|dist|coverage|shots|\.\w+)\//.test(file) && isFile(file));
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

function linesOf(file: string): number {
  return read(file).trimEnd().split('\n').length;
}

function withoutComments(file: string): string {
  return read(file).replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '');
}

/** The folder directly under src; empty for `src/main.ts` and for files outside src. */
function folderOf(file: string): string {
  const parts = file.split('/');
  return parts[0] === 'src' && parts.length > 2 ? (parts[1] ?? '') : '';
}

function importsOf(file: string): readonly string[] {
  const found = withoutComments(file).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g);
  return [...found].map((match) => match[1] ?? '');
}

function resolved(file: string, target: string): string {
  return normalize(join(dirname(file), target.replace(/\?.*$/, '')));
}

// The files of data/ and geo/ (tables, shapes, names) are material, not code: any folder may load them.
function isMaterial(path: string): boolean {
  return /^(data|geo)\/.*\.(csv|json|md)$/.test(path) || path === 'DATA-NOTICE.md';
}

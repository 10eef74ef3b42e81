// What a first visit loads of the build, apart in our own code, words and names, and libraries.
import type { BuiltFile } from './builtFiles.ts';

/** Modules that the first view always asks for by `import()`. */
const WORDS = [/^src\/text\/ru\.ts$/];
const ENTRY = /^src\/main\.ts$/;
/** Of the map, which starts later, and of its worker. */
const MAP = [/^src\/paint\/gl\/atlasMap\.ts$/, /maplibre-gl\/src\/source\/worker\.ts$/];

export interface FirstLoad {
  readonly own: readonly BuiltFile[];
  /** Words of the interface and names of the months, in one language. */
  readonly words: readonly BuiltFile[];
  readonly libraries: readonly BuiltFile[];
}

/** JavaScript of a first visit in Russian, whose words take the most bytes. */
export function firstLoad(files: readonly BuiltFile[]): FirstLoad {
  const all = loadedWith(files, [ENTRY, ...WORDS, ...MAP]);
  const isWords = ({ modules }: BuiltFile) =>
    modules.length > 0 && modules.every((id) => /^src\/(?:text\/\w+(?:\/|\.ts)|lib\/months\/)/.test(id));
  const isOwn = (file: BuiltFile) => !isWords(file) && file.modules.some((id) => id.startsWith('src/'));
  return {
    own: all.filter(isOwn),
    words: all.filter(isWords),
    libraries: all.filter((file) => !isOwn(file) && !isWords(file)),
  };
}

/** JavaScript that the first view is made of, in Russian: all that comes before the code of the map, the early script too. */
export function beforeTheMap(files: readonly BuiltFile[]): readonly BuiltFile[] {
  return [...loadedWith(files, [ENTRY, ...WORDS]), ...files.filter(({ name }) => name === 'theme.js')];
}

/** The chunks that hold these modules, with all that they import before they run. */
function loadedWith(files: readonly BuiltFile[], asked: readonly RegExp[]): readonly BuiltFile[] {
  const byName = new Map(files.map((file) => [file.name, file]));
  const holding = asked.map((wanted) => {
    const found = files.find(({ modules }) => modules.some((id) => wanted.test(id)));
    if (!found) throw new Error(`no chunk holds ${wanted.source}`);
    return found;
  });
  const loaded = new Set(holding);
  for (const file of loaded) {
    for (const name of file.imports) {
      const imported = byName.get(name);
      if (imported) loaded.add(imported);
    }
  }
  return [...loaded];
}

/** Bytes after gzip, each file by itself, as a server sends them. */
export function gzipped(files: readonly BuiltFile[]): number {
  return files.reduce((sum, file) => sum + file.gzipped, 0);
}

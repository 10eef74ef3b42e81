// The package of data/, read from the disk and checked: for what is painted at build time, and as the one file that the page opens.
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { ArcBows, Atlas } from '../src/package/atlas.ts';
import { BUILT_FILE, writeBuiltAtlas } from '../src/package/builtAtlas.ts';
import { DESCRIPTOR_FILE } from '../src/package/descriptorSchema.ts';
import { isProblems } from '../src/package/isProblems.ts';
import { openPackage } from '../src/package/openPackage.ts';
import { firstRecordFile } from '../src/package/recordNames.ts';
import { TABLE_NAMES, TABLES, type TableName } from '../src/package/schemas.ts';

/** The text of a file of the project; the path is from its root. */
export const readProject = (path: string): string =>
  readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

/** The atlas, or null where its data are broken: the data check says what is wrong and ends the build. */
export function builtPackage(): Atlas | null {
  const texts = Object.fromEntries(
    TABLE_NAMES.map((name) => [name, readProject(`data/${TABLES[name].file}`)]),
  );
  const descriptor = readProject(`data/${DESCRIPTOR_FILE}`);
  const first = firstRecordFile(descriptor);
  const opened = openPackage({
    descriptor,
    tables: texts as Record<TableName, string>,
    record: first === null ? null : readProject(`data/${first}`),
  });
  return isProblems(opened) ? null : { ...opened, layouts: chosenLayouts() };
}

/** How the arcs of each topic bow where it opens, as `npm run arcs:choose` wrote it. */
export function chosenLayouts(): readonly ArcBows[] {
  const layouts: readonly { readonly globe: boolean; readonly bows: Readonly<Record<string, number>> }[] =
    JSON.parse(readProject('scripts/arcBows.json'));
  return layouts.map(({ globe, bows }) => ({ globe, bows: new Map(Object.entries(bows)) }));
}

const MODULE = 'virtual:builtAtlas';

/** A Vite plugin: the address of the checked package, which is a file of the build, or part of a page that is one file. */
export function builtAtlas(inPage: boolean): Plugin {
  let isServed = false;
  const text = (): string => {
    const opened = builtPackage();
    return opened ? writeBuiltAtlas(opened) : '';
  };
  return {
    name: 'built-atlas',
    configResolved({ command }) {
      isServed = command === 'serve';
    },
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load(id) {
      if (id !== `\0${MODULE}`) return null;
      if (isServed) return `export default '/${BUILT_FILE}';`;
      if (inPage) return blobModule(text(), 'application/json');
      const file = this.emitFile({ type: 'asset', name: BUILT_FILE, source: text() });
      return `export default import.meta.ROLLUP_FILE_URL_${file};`;
    },
    configureServer({ middlewares }) {
      middlewares.use(`/${BUILT_FILE}`, (_, response) => {
        response.setHeader('Content-Type', 'application/json').end(text());
      });
    },
  };
}

/** A module whose address is that of a text inside the page. */
export function blobModule(text: string, type: string): string {
  return `export default URL.createObjectURL(new Blob([${JSON.stringify(text)}], { type: '${type}' }));`;
}

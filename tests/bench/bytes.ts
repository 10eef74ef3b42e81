// Benchmark of size: what a first visit loads, after gzip.
import type { BuiltFile } from '../build/builtFiles.ts';
import { firstLoad, gzipped } from '../build/firstLoad.ts';
import { kilobytes, line } from './figures.ts';

/** `woff2` is packed already; a reader of English gets the first of the typeface's files. */
const OTHERS = [
  ['page with the first picture', /^index\.html$/],
  ['styles', /\.css$/],
  ['geometry, first view', /world-110m.*\.json$/],
  ['geometry, when idle', /world-50m.*\.json$/],
  ['typeface, Latin', /onest-latin-wght.*\.woff2$/],
  ['typeface, Latin extended (Ə, ş, ğ)', /onest-latin-ext-wght.*\.woff2$/],
  ['typeface, Cyrillic', /onest-cyrillic-wght.*\.woff2$/],
  ['figures (all tables)', /\.csv$/],
] as const;

export function bytesTable(files: readonly BuiltFile[]): string {
  const first = firstLoad(files);
  const rows = [
    ['our own code', first.own],
    ['words and country names, Russian', first.words],
    ['libraries, with the worker of the map', first.libraries],
    ['JavaScript of a first visit', [...first.own, ...first.words, ...first.libraries]],
    ...OTHERS.map(([name, pattern]) => [name, files.filter((file) => pattern.test(file.name))] as const),
  ] as const;
  return ['Bytes after gzip', ...rows.map(([name, some]) => line([name, kilobytes(gzipped(some))]))].join(
    '\n',
  );
}

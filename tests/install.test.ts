// What `npm ci` installs: nothing that it would warn of, and nothing that is fetched by an address of ours.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Package {
  readonly version: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly engines?: { readonly node?: string };
}

const read = (path: string) => JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'));
const manifest: { readonly allowScripts: Readonly<Record<string, boolean>> } = read('package.json');
const lock: { readonly packages: Readonly<Record<string, Package & { readonly optional?: boolean }>> } =
  read('package-lock.json');
const installed = Object.entries(lock.packages).filter(
  ([path, { optional }]) => path !== '' && optional !== true,
);

describe('npm ci', () => {
  test('knows of every package that brings a script of its own whether the script may run', () => {
    const scripted = installed.filter(([, { hasInstallScript }]) => hasInstallScript === true);
    const names = scripted.map(([path]) => path.replace(/^.*node_modules\//, ''));
    expect(Object.keys(manifest.allowScripts).toSorted()).toEqual([...new Set(names)].toSorted());
  });

  test('takes packages from whatever registry the reader has', () => {
    expect(installed.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  });

  test('installs no package that asks for a newer Node than 20 alone', () => {
    const newer = installed.filter(([, { engines }]) =>
      /^\s*>=?\s*(?:2[1-9]|[3-9]\d)/.test(engines?.node ?? ''),
    );
    expect(newer.map(([path, { version, engines }]) => `${path} ${version}: ${engines?.node}`)).toEqual([]);
  });
});

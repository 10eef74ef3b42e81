// The list of files that the service worker keeps: all that the page may ask for, each known by its content.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { keptFiles } from '../../scripts/offlineBuild.ts';

const folder = inject('builtFolder');
const worker = readFileSync(join(folder, 'sw.js'), 'utf8');

describe('the service worker of the build', () => {
  test('keeps every file of the page, and neither itself nor the pages that only lead to it', () => {
    const kept = keptFiles(folder).map(({ url }) => url);
    for (const { name } of inject('builtFiles'))
      expect(kept.includes(name), name).toBe(!name.startsWith('share/'));
    for (const name of ['index.html', 'az.html', 'icon.svg', 'theme.js']) expect(kept).toContain(name);
    expect(kept).not.toContain('sw.js');
    expect(kept.filter((url) => !worker.includes(url))).toEqual([]);
  });

  test('tells a changed file by its content where its name stays', () => {
    const marked = keptFiles(folder).filter(({ url }) => url.startsWith('assets/'));
    expect(new Set(marked.map(({ revision }) => revision))).toEqual(new Set([null]));
    const page = keptFiles(folder).find(({ url }) => url === 'index.html');
    expect(page?.revision).toMatch(/^[\da-f]{32}$/);
    expect(worker).toContain(page?.revision ?? 'no mark');
  });
});

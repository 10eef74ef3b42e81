// Benchmark of opening: Lighthouse on the built atlas beside a bare page that only starts the same libraries, in one run.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse, { desktopConfig, type Flags } from 'lighthouse';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../../scripts/browserPath.mjs';
import { packFiles } from '../../scripts/packedFiles.ts';
import { serve } from '../../scripts/serve.mjs';
import { SERVED_HEADERS } from '../../scripts/servedHeaders.mjs';
import { line, median, times } from './figures.ts';

const ROUNDS = 3;
const DEBUGGING_PORT = 9333;
/** WebGL 2 in software, as on a machine without a graphics card. */
const FLAGS = ['--no-sandbox', '--use-angle=swiftshader-webgl', '--enable-unsafe-swiftshader'] as const;
const DEVICES = ['desktop', 'mobile'] as const;
type Device = (typeof DEVICES)[number];

/** What Lighthouse calls it, how the table does, and in how many of its units one is. */
const FIGURES = [
  ['first-contentful-paint', 'first contentful paint, s', 1000],
  ['largest-contentful-paint', 'largest contentful paint, s', 1000],
  ['total-blocking-time', 'total blocking time, ms', 1],
  ['interactive', 'interactive, s', 1000],
] as const;

/** The score of 100 first, then the figures in their order, of one visit. */
type Visit = readonly number[];

async function visit(url: string, device: Device): Promise<Visit> {
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? '',
    args: [...FLAGS, `--remote-debugging-port=${DEBUGGING_PORT}`],
  });
  try {
    const flags: Flags = { port: DEBUGGING_PORT, onlyCategories: ['performance'], logLevel: 'silent' };
    const result = await lighthouse(url, flags, device === 'desktop' ? desktopConfig : undefined);
    if (!result) throw new Error(`Lighthouse says nothing of ${url}`);
    const { audits, categories } = result.lhr;
    const score = (categories.performance?.score ?? Number.NaN) * 100;
    return [score, ...FIGURES.map(([id, , unit]) => (audits[id]?.numericValue ?? Number.NaN) / unit)];
  } finally {
    await browser.close();
  }
}

/** The middle of several visits, figure by figure. */
async function visits(url: string, device: Device): Promise<Visit> {
  const all: Visit[] = [];
  for (let round = 0; round < ROUNDS; round++) all.push(await visit(url, device));
  return Array.from({ length: FIGURES.length + 1 }, (_, i) =>
    median(all.map((each) => each[i] ?? Number.NaN)),
  );
}

/** The built atlas in `folder` beside the bare page, as a table for each device; needs no network. */
export async function pageLoadTable(folder: string): Promise<string> {
  const bareFolder = mkdtempSync(join(tmpdir(), 'atlas-bare-'));
  await build({
    root: join(import.meta.dirname, 'bare'),
    base: './',
    configFile: false,
    logLevel: 'error',
    build: { outDir: bareFolder, emptyOutDir: true },
  });
  for (const built of [folder, bareFolder]) await packFiles(built);
  const [ours, bare] = [
    await serve(folder, { host: '127.0.0.1', port: 4700, headers: SERVED_HEADERS }),
    await serve(bareFolder, { host: '127.0.0.1', port: 4710, headers: {} }),
  ];
  try {
    const tables: string[] = [];
    for (const device of DEVICES) {
      const [atlas, plain] = [await visits(ours.url, device), await visits(bare.url, device)];
      const names = ['score of 100', ...FIGURES.map(([, name]) => name)];
      tables.push(
        [
          line([`Opening, ${device}`, 'atlas', 'bare page', 'ratio']),
          ...names.map((name, i) => {
            const [one = Number.NaN, other = Number.NaN] = [atlas[i], plain[i]];
            return line([`  ${name}`, one.toFixed(1), other.toFixed(1), times(one / other)]);
          }),
        ].join('\n'),
      );
    }
    return tables.join('\n\n');
  } finally {
    await ours.close();
    await bare.close();
    rmSync(bareFolder, { recursive: true, force: true });
  }
}

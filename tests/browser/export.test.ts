// What leaves the page, decoded again: pictures, films, the zip; and what is said where a browser cannot do it.
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { ALL_FORMATS, BufferSource, EncodedPacketSink, Input } from 'mediabunny';
import type { Download, Locator, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, describe, expect, test } from 'vitest';
import { rgba } from '../../src/scene/style/palette.ts';
import { PALETTES } from '../../src/scene/style/palettes.ts';
import { dose } from '../dose.ts';
import { longTest } from '../longTest.ts';
import { dataFile } from '../package/dataRows.ts';
import type { AtlasPage } from './atlasPage.ts';
import { button, fromMenu, visit } from './controls.ts';
import { openAtlas, troubles } from './openAtlas.ts';
import { english, indicatorOf, layerTitle } from './tables.ts';

const LEFT = [1995, 2010].map((year) => english(indicatorOf('residence-departures-total', year))).join(' → ');

const FILM_MILLISECONDS = 240_000;
let shared: AtlasPage | undefined;
let limited: AtlasPage | undefined;

afterAll(async () => {
  await limited?.context.close();
  await shared?.context.close();
});

/** The one page of this file at a view, with Export open. */
async function openExport(hash: string): Promise<AtlasPage> {
  shared ??= await openAtlas({ hash });
  await visit(shared.page, hash);
  const panel = shared.page.getByRole('dialog', { name: 'Export', exact: true });
  if (!(await panel.isVisible())) await fromMenu(shared.page, 'Export');
  await panel.waitFor();
  return shared;
}

/** As `openExport`, in a browser that can neither copy a picture nor encode a film. */
async function openLimited(): Promise<AtlasPage> {
  if (limited) return limited;
  limited = await openAtlas({
    hash: 'year=2008',
    before: (page) =>
      page.addInitScript({ content: 'delete window.ClipboardItem; delete window.VideoEncoder;' }),
  });
  await fromMenu(limited.page, 'Export');
  return limited;
}

async function saved(page: Page, press: Locator, timeout = 60_000): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download', { timeout }), press.click()]);
  return download;
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}

/** How many pixels have exactly this colour of the palette. */
function pixelsOf(png: PNG, colour: string): number {
  const [r, g, b] = rgba(colour);
  let count = 0;
  for (let at = 0; at < png.data.length; at += 4) {
    if (png.data[at] === r && png.data[at + 1] === g && png.data[at + 2] === b) count += 1;
  }
  return count;
}

/** Counts the images of a GIF, block by block; bytes of pictures may look like anything. */
function gifFrames(bytes: Buffer): number {
  const table = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  const pastBlocks = (from: number): number => {
    let at = from;
    while ((bytes[at] ?? 0) > 0) at += (bytes[at] ?? 0) + 1;
    return at + 1;
  };
  let at = 13 + table(bytes[10] ?? 0);
  let frames = 0;
  while (bytes[at] !== 0x3b && at < bytes.length) {
    if (bytes[at] === 0x2c) {
      frames += 1;
      at = pastBlocks(at + 10 + table(bytes[at + 9] ?? 0) + 1);
    } else at = pastBlocks(at + 2);
  }
  return frames;
}

/** What the browser's own player shows of a film: its size and length, and how many different frames it comes to. */
async function framesSeen(page: Page, bytes: Buffer, frames: number) {
  const viewer = await page.context().newPage();
  const seen = await viewer.evaluate(
    async ({ base64, frames }) => {
      const film = await (await fetch(`data:video/mp4;base64,${base64}`)).blob();
      const video = document.createElement('video');
      video.muted = true;
      video.src = URL.createObjectURL(film);
      document.body.append(video);
      await new Promise((done) => video.addEventListener('loadeddata', done, { once: true }));
      const times = new Set<number>();
      // Half a frame aside, and past the end: no frame is left out, and none comes after the last.
      for (let frame = 0; frame <= frames; frame++) {
        const shown = new Promise<number>((done) =>
          video.requestVideoFrameCallback((_, { mediaTime }) => done(mediaTime)),
        );
        video.currentTime = (frame + 0.5) / 30;
        const time = await Promise.race([
          shown,
          new Promise<null>((done) => setTimeout(() => done(null), 1000)),
        ]);
        if (time !== null) times.add(Math.round(time * 30));
      }
      const { videoWidth: width, videoHeight: height, duration } = video;
      return { width, height, seconds: Math.round(duration * 100) / 100, frames: times.size };
    },
    { base64: bytes.toString('base64'), frames },
  );
  await viewer.close();
  return seen;
}

const section = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });

describe('pictures', () => {
  test.each([['1440 × 810', 1440, 810], ...dose([], [['3840 × 2160', 3840, 2160] as const])] as const)(
    'a PNG of %s has that size, the basemap and the arcs',
    async (size, width, height) => {
      const opened = await openExport('year=2008&theme=light');
      const { page } = opened;
      await page.getByRole('radio', { name: size }).check();
      const download = await saved(page, button(page, 'Save as PNG'));
      expect(download.suggestedFilename()).toBe('azerbaijan-migration-2008.png');
      const png = PNG.sync.read(await bytesOf(download));
      expect([png.width, png.height]).toEqual([width, height]);
      const whole = width * height;
      expect(pixelsOf(png, PALETTES.light.land)).toBeGreaterThan(whole / 10);
      expect(pixelsOf(png, PALETTES.light.sea)).toBeGreaterThan(whole / 50);
      // Letters of the year and of the sentence: the typeface has come.
      expect(pixelsOf(png, PALETTES.light.ink)).toBeGreaterThan(whole / 1000);
      expect(troubles(opened)).toEqual([]);
    },
  );

  test('an SVG stands alone: title, year, legend, source and typeface are in it', async () => {
    const { page } = await openExport('year=1995&theme=dark&lang=en');
    const download = await saved(page, button(page, 'Save as SVG'));
    const svg = (await bytesOf(download)).toString();
    for (const words of [
      'AZERBAIJAN · MIGRATION ATLAS',
      '>1995<',
      layerTitle('residence-departures'),
      'Source: United Nations',
    ])
      expect(svg).toContain(words);
    expect(svg).toContain('@font-face');
    expect(svg).toContain(PALETTES.dark.land);
    expect(svg).not.toMatch(/var\(--|(?:href|src)="(?!#)/);
  });

  test('an SVG of two years names both, their totals and the change, and so does its file', async () => {
    const { page } = await openExport('year=2010&compare=1995&lang=en');
    const download = await saved(page, button(page, 'Save as SVG'));
    expect(download.suggestedFilename()).toBe('azerbaijan-migration-1995-2010.svg');
    const words = (await bytesOf(download)).toString().replace(/<[^>]*>/g, ' ');
    for (const part of ['1995 → 2010', 'Change from 1995 to 2010', LEFT])
      expect(words.replace(/\s+/g, ' ')).toContain(part);
    const lines = await saved(page, button(page, 'Lines of this view (GeoJSON)'));
    expect(lines.suggestedFilename()).toBe('azerbaijan-migration-1995-2010.geojson');
  });

  longTest('says what to do instead where pictures cannot be copied', async () => {
    const { page } = await openLimited();
    await button(page, 'Copy the picture').click();
    await page.getByText('Save it as PNG instead.').waitFor();
  });
});

describe('films', () => {
  async function choose(film: Locator, what: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, value] of Object.entries(what))
      await film.getByRole('combobox', { name, exact: true }).selectOption(value);
  }

  test(
    'has the frames, the seconds and the years that were asked for',
    async () => {
      const { page } = await openExport('year=2008');
      const film = section(page, 'Film');
      await film.getByRole('option', { name: 'MP4' }).waitFor({ state: 'attached' });
      await choose(film, { Format: 'mp4', Size: '0', 'Seconds per year': '0.6', From: '2009', To: '2010' });
      const download = await saved(page, button(page, 'Make the film'), FILM_MILLISECONDS);
      expect(download.suggestedFilename()).toBe('azerbaijan-migration-2009-2010.mp4');
      const bytes = await bytesOf(download);
      const input = new Input({ source: new BufferSource(new Uint8Array(bytes)), formats: ALL_FORMATS });
      const track = await input.getPrimaryVideoTrack();
      if (!track) throw new Error('the film has no picture');
      const years = 2;
      const frames = Math.round(years * 0.6 * 30);
      expect(await input.computeDuration()).toBeCloseTo(frames / 30, 2);
      let count = 0;
      for await (const _ of new EncodedPacketSink(track).packets()) count += 1;
      expect(count).toBe(frames);
      const seen = await framesSeen(page, bytes, frames);
      expect(seen).toEqual({ width: 960, height: 540, seconds: frames / 30, frames });
    },
    FILM_MILLISECONDS,
  );

  longTest(
    'becomes a GIF where the browser has no encoder, and says so',
    async () => {
      const { page } = await openLimited();
      const film = section(page, 'Film');
      await film.getByText('so the film becomes a GIF').waitFor();
      await choose(film, { Size: '0', 'Seconds per year': '0.6', From: '2009', To: '2010' });
      const download = await saved(page, button(page, 'Make the film'), FILM_MILLISECONDS);
      const bytes = await bytesOf(download);
      expect(bytes.subarray(0, 6).toString()).toBe('GIF89a');
      expect([bytes.readUInt16LE(6), bytes.readUInt16LE(8)]).toEqual([960, 540]);
      // Two years, six frames each.
      expect(gifFrames(bytes)).toBe(12);
    },
    FILM_MILLISECONDS,
  );

  longTest(
    'can be stopped half-way, and then saves nothing',
    async () => {
      const { page } = await openExport('year=2008');
      const film = section(page, 'Film');
      await choose(film, { 'Seconds per year': '4' });
      let downloads = 0;
      page.on('download', () => {
        downloads += 1;
      });
      await button(page, 'Make the film').click();
      await film.getByText(/^Frame [1-9]/).waitFor({ timeout: FILM_MILLISECONDS });
      await button(page, 'Cancel').click();
      await film.getByText('Cancelled; nothing was saved.').waitFor({ timeout: FILM_MILLISECONDS });
      expect(downloads).toBe(0);
    },
    FILM_MILLISECONDS,
  );
});

describe('data', () => {
  test('the zip holds every file of the package, byte for byte', async () => {
    const { page } = await openExport('year=2008');
    const download = await saved(page, button(page, 'The whole data package (zip)'));
    const files = unzipSync(await bytesOf(download));
    const names = Object.keys(files).map((name) => name.replace(/^[^/]*\//, ''));
    for (const name of [
      'flows.csv',
      'indicators.csv',
      'datapackage.json',
      'README.md',
      'DATA-NOTICE.md',
      'text/az.json',
    ])
      expect(names).toContain(name);
    const flows = Object.entries(files).find(([name]) => name.endsWith('/flows.csv'))?.[1];
    expect(Buffer.from(flows ?? []).toString()).toBe(dataFile('flows.csv'));
  });

  test('rows and lines of the view are saved under the name of the year', async () => {
    const { page } = await openExport('year=2008');
    const csv = await saved(page, button(page, 'Rows of this view (CSV)'));
    expect(csv.suggestedFilename()).toBe('azerbaijan-migration-2008.csv');
    expect((await bytesOf(csv)).toString()).toContain('Azerbaijan by Residence');
    const lines = await saved(page, button(page, 'Lines of this view (GeoJSON)'));
    const { features } = JSON.parse((await bytesOf(lines)).toString());
    expect(features.length).toBeGreaterThan(10);
  });
});

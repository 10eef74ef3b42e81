// Opens the atlas in a real Chromium and writes down everything that should not happen there.
import { type Browser, type BrowserContext, chromium, type Disposable, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/browserPath.mjs';

/** Scripts without threads of their own: a run of many pages has none to spare. */
const SINGLE_THREADED = '--js-flags=--single-threaded';
/** Nothing that talks to the network by itself. */
const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;

/** WebGL 2 in software; the page around it composed without a GPU, which takes half the time of a GPU in software. */
const WITH_WEBGL = [
  '--use-angle=swiftshader-webgl',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
] as const;
/** Pages composed without a GPU, which is several times quicker than a GPU in software. */
const WITHOUT_WEBGL = ['--disable-gpu'] as const;

/** Runs in the page before its own code. Text, because tools that compile functions add names unknown there. */
const REFUSE_WEBGL = `for (const Canvas of [HTMLCanvasElement, OffscreenCanvas]) {
  const original = Canvas.prototype.getContext;
  Canvas.prototype.getContext = function (kind, ...rest) {
    return String(kind).startsWith('webgl') ? null : original.call(this, kind, ...rest);
  };
}`;

/** A browser may call nobody back in idle time, as one that is always busy. */
const NEVER_IDLE = 'window.requestIdleCallback = () => 0;';

/** The finer shapes never come, as on a slow line: each frame of WebGL draws ten times the corners with them. */
const KEEP_COARSE = `{
  const ask = window.fetch;
  window.fetch = (...words) =>
    String(words[0]).includes('world-50m') ? new Promise(() => {}) : ask.apply(window, words);
}`;

const READY_MILLISECONDS = 45_000;
const ASKED_MILLISECONDS = 20;
const CONTROL_MILLISECONDS = 20_000;

export interface PageOptions {
  /** The address after `#`. */
  readonly hash?: string;
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** True unless told otherwise: a still page is cheap and the same every time. */
  readonly reducedMotion?: boolean;
  readonly locale?: string;
  /** True: by WebGL, which takes seconds without a graphics card; else refused, and the map is painted in SVG. */
  readonly webGl?: boolean;
  /** Cores that the browser says it has: with few of them WebGL waits for a gesture. Enough by WebGL, else two. */
  readonly cores?: number;
  /** False: the page never has time for what can wait, which is finer shapes and the pictures of other years. */
  readonly idle?: boolean;
  /** False: there is time, and the finer shapes are asked for, but never come. */
  readonly fineShapes?: boolean;
  /** Touch instead of a mouse. */
  readonly touch?: boolean;
  /** True: the page may keep itself for use without a network; else each page is fetched anew. */
  readonly serviceWorker?: boolean;
  /** False: do not wait until the map has drawn. */
  readonly waitForMap?: boolean;
  /** True: a browser that has kept no file of the atlas. */
  readonly fresh?: boolean;
  /** Runs before the page loads, to set up routes, or the one script that it returns. */
  readonly before?: (page: Page) => Promise<Disposable | undefined>;
}

export interface AtlasPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What was set up before the page loaded. */
  readonly setUp: Disposable | undefined;
  /** Console messages of level error. */
  readonly consoleErrors: string[];
  /** Exceptions nobody caught. */
  readonly pageErrors: string[];
  /** Requests without an answer, or answered with 400 and above. */
  readonly failedRequests: string[];
  /** Requests to any other origin. */
  readonly foreignRequests: string[];
}

/** A Chromium with the flags of this project, with or without WebGL. */
export async function launchBrowser(webGl = true): Promise<Browser> {
  return launch([SINGLE_THREADED, ...(webGl ? WITH_WEBGL : WITHOUT_WEBGL)]);
}

/** The same with the threads that a reader's browser has: for what is measured. */
export async function launchReadersBrowser(webGl = true): Promise<Browser> {
  return launch(webGl ? WITH_WEBGL : WITHOUT_WEBGL);
}

async function launch(flags: readonly string[]): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('no Chrome or Chromium found; CHROME_PATH can name one');
  return chromium.launch({ executablePath, args: [...FLAGS, ...flags] });
}

/** Opens the atlas at `url` (ends in a slash) in a context of its own and waits for the first whole picture. */
export async function openPage(browser: Browser, url: string, options: PageOptions = {}): Promise<AtlasPage> {
  const context = await openContext(browser, options);
  return loadIn(await context.newPage(), url, options);
}

/** What Playwright calls the browser of a reader with these options. */
export function contextOptions(options: PageOptions) {
  return {
    viewport: { width: options.width ?? 1440, height: options.height ?? 900 },
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.reducedMotion === false ? 'no-preference' : 'reduce',
    locale: options.locale ?? 'en-GB',
    timezoneId: 'UTC',
    hasTouch: options.touch ?? false,
    serviceWorkers: options.serviceWorker === true ? 'allow' : 'block',
  } as const;
}

/** As a browser of a reader with these options, without a page. */
export async function openContext(browser: Browser, options: PageOptions): Promise<BrowserContext> {
  const context = await browser.newContext(contextOptions(options));
  // A control that is not there within this is not there; the map has a limit of its own.
  context.setDefaultTimeout(CONTROL_MILLISECONDS);
  // In further tabs of the same browser too.
  if (options.webGl !== true) await context.addInitScript({ content: REFUSE_WEBGL });
  if (options.idle === false) await context.addInitScript({ content: NEVER_IDLE });
  if (options.fineShapes === false) await context.addInitScript({ content: KEEP_COARSE });
  const cores = options.cores ?? (options.webGl === true ? 8 : 2);
  await context.addInitScript(
    `Object.defineProperty(Navigator.prototype, 'hardwareConcurrency', { get: () => ${cores} });`,
  );
  return context;
}

/** As `openPage`, in an empty page of a context that `openContext` has opened with the same options. */
export async function loadIn(page: Page, url: string, options: PageOptions): Promise<AtlasPage> {
  const heard = listen(page, new URL(url).origin);
  const opened = { page, context: page.context(), setUp: await options.before?.(page), ...heard };
  await page.goto(options.hash === undefined ? url : `${url}#${options.hash}`);
  if (options.waitForMap !== false) {
    // It comes when the page has nothing else to do.
    if (options.webGl === true) await page.locator('canvas.maplibregl-canvas').waitFor({ state: 'attached' });
    await waitForMap(page);
  }
  return opened;
}

/** Waits until the map region says that its picture is complete; asks often, as a locator asks only twice a second. */
export async function waitForMap(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector(':is(section, [role=region])[aria-busy=false]') !== null,
    undefined,
    { polling: ASKED_MILLISECONDS, timeout: READY_MILLISECONDS },
  );
}

function listen(page: Page, origin: string) {
  const consoleErrors: string[] = [];
  const pageErrors: string[] = [];
  const failedRequests: string[] = [];
  const foreignRequests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') consoleErrors.push(message.text());
  });
  page.on('pageerror', (error) => pageErrors.push(String(error)));
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin) foreignRequests.push(request.url());
  });
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    // What a page fetches in idle time ends with the page that is left.
    if (why !== 'net::ERR_ABORTED') failedRequests.push(`${request.url()} ${why}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) failedRequests.push(`${response.url()} ${response.status()}`);
  });
  return { consoleErrors, pageErrors, failedRequests, foreignRequests };
}

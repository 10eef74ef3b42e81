// The opened atlas as one HTML file that needs neither a server nor a network: the page as one file, with the package inside.
import { OPENED_ELEMENT } from '../../package/import/embedded.ts';

/** Beside a page of many files, where whoever hosts it has put it (`npm run build:single`). */
const SINGLE_FILE = 'azerbaijan-migration-atlas.html';
/** What the page fills once it runs. */
const FILLED = ['map', 'labels', 'app'] as const;

/** The page with the zip inside; null where the page as one file is neither this one nor beside it. */
export async function openedPage(zip: Blob, title: string): Promise<Blob | null> {
  const page = isOneFile() ? emptyPage() : await besideThis();
  const [before, after] = aroundTitle(page ?? '');
  if (after === undefined) return null;
  const data = JSON.stringify(base64Of(new Uint8Array(await zip.arrayBuffer())));
  const inside = `<script type="application/json" id="${OPENED_ELEMENT}">${data}</script>`;
  return new Blob([`${before}<title>${escaped(title)}</title>${inside}${after}`], {
    type: 'text/html;charset=utf-8',
  });
}

/** What stands before and after the title of a page, the first of its text: before any script, and after what tells its letters. */
function aroundTitle(page: string): readonly [before: string, after?: string] {
  const end = '</title>';
  const [from, to] = [page.indexOf('<title>'), page.indexOf(end)];
  return from < 0 || to < 0 ? [page] : [page.slice(0, from), page.slice(to + end.length)];
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** This page as it was before it ran. */
function emptyPage(): string {
  const page = document.documentElement.cloneNode(true) as HTMLElement;
  page.querySelector(`#${OPENED_ELEMENT}`)?.remove();
  for (const id of FILLED) page.querySelector(`#${id}`)?.replaceChildren();
  // What the page has put beside them while it ran.
  for (const each of page.querySelectorAll('body > *'))
    if (!FILLED.some((id) => id === each.id) && !/^(?:script|style|noscript)$/i.test(each.tagName))
      each.remove();
  for (const name of ['data-theme', 'data-view']) page.removeAttribute(name);
  return `<!doctype html>\n${page.outerHTML}`;
}

/** Whether all code stands in the page itself. */
function isOneFile(): boolean {
  const scripts = [...document.querySelectorAll('script')];
  return scripts.some(({ type }) => type === 'module') && scripts.every(({ src }) => src === '');
}

async function besideThis(): Promise<string | null> {
  const response = await fetch(SINGLE_FILE).catch(() => null);
  return response?.ok ? await response.text() : null;
}

/** In parts, as a call takes only so many arguments. */
function base64Of(bytes: Uint8Array): string {
  const part = 32_768;
  let text = '';
  for (let at = 0; at < bytes.length; at += part)
    text += String.fromCharCode(...bytes.subarray(at, at + part));
  return btoa(text);
}

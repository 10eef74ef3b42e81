// The opened atlas as one HTML file that needs neither a server nor a network: the page as one file, with the package inside.
import { OPENED_ELEMENT } from '../../package/import/embedded.ts';

/** Beside a page of many files, where whoever hosts it has put it (`npm run build:single`). */
const SINGLE_FILE = 'azerbaijan-migration-atlas.html';
/** What the page fills once it runs. */
const FILLED = ['map', 'labels', 'app'] as const;

/** The page with the zip inside; null where the page as one file is neither this one nor beside it. */
export async function openedPage(zip: Blob, title: string): Promise<Blob | null> {
  const page = await emptyPage();
  if (!page) return null;
  const data = page.createElement('script');
  data.type = 'application/json';
  data.id = OPENED_ELEMENT;
  data.textContent = JSON.stringify(base64Of(new Uint8Array(await zip.arrayBuffer())));
  page.getElementById(OPENED_ELEMENT)?.remove();
  page.head.prepend(data);
  page.title = title;
  return new Blob([`<!doctype html>\n${page.documentElement.outerHTML}`], {
    type: 'text/html;charset=utf-8',
  });
}

async function emptyPage(): Promise<Document | null> {
  const page = isOneFile() ? document.cloneNode(true) : await besideThis();
  if (!(page instanceof Document)) return null;
  for (const id of FILLED) page.getElementById(id)?.replaceChildren();
  // What the page has put beside them while it ran.
  for (const each of [...page.body.children])
    if (!FILLED.some((id) => id === each.id) && !/^(?:script|style|noscript)$/i.test(each.tagName))
      each.remove();
  for (const name of ['data-theme', 'data-view']) page.documentElement.removeAttribute(name);
  return page;
}

/** Whether all code stands in the page itself. */
function isOneFile(): boolean {
  const scripts = [...document.querySelectorAll('script')];
  return scripts.some(({ type }) => type === 'module') && scripts.every(({ src }) => src === '');
}

async function besideThis(): Promise<Document | null> {
  const response = await fetch(SINGLE_FILE).catch(() => null);
  if (!response?.ok) return null;
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** In parts, as a call takes only so many arguments. */
function base64Of(bytes: Uint8Array): string {
  const part = 32_768;
  let text = '';
  for (let at = 0; at < bytes.length; at += part)
    text += String.fromCharCode(...bytes.subarray(at, at + part));
  return btoa(text);
}

// The present view's address, by way of a page with a picture too, and the markup that puts it into another page.

/** The address of the same view, embedded or not. */
export function viewAddress(href: string, embedded: boolean): string {
  const [page = '', hash = ''] = href.split('#');
  const parts = hash.split('&').filter((part) => part !== '' && !/^(embed|present)=/.test(part));
  const wanted = embedded ? [...parts, 'embed=1'] : parts;
  return wanted.length === 0 ? page : `${page}#${wanted.join('&')}`;
}

/** The address of the same view by way of the page of its topic, whose words and picture are shown beside a link. */
export function cardAddress(href: string, topic: string, lang: string): string {
  const [page = '', hash] = viewAddress(href, false).split('#');
  const card = new URL(`./share/${topic}-${lang}.html`, page).href;
  return hash === undefined ? card : `${card}#${hash}`;
}

/** An iframe of that address, as wide as its column. */
export function embedCode(address: string, title: string): string {
  const text = (value: string) => value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  return `<iframe src="${text(address)}" title="${text(title)}" width="100%" height="560" style="border:0" loading="lazy" allow="fullscreen"></iframe>`;
}

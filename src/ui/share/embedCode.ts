// The present view's address, and the markup that puts it into another page.

/** The address of the same view, embedded or not. */
export function viewAddress(href: string, embedded: boolean): string {
  const [page = '', hash = ''] = href.split('#');
  const parts = hash.split('&').filter((part) => part !== '' && !/^(embed|present)=/.test(part));
  const wanted = embedded ? [...parts, 'embed=1'] : parts;
  return wanted.length === 0 ? page : `${page}#${wanted.join('&')}`;
}

/** An iframe of that address, as wide as its column. */
export function embedCode(address: string, title: string): string {
  const text = (value: string) => value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  return `<iframe src="${text(address)}" title="${text(title)}" width="100%" height="560" style="border:0" loading="lazy" allow="fullscreen"></iframe>`;
}

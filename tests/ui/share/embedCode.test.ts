// Links and embeds: the same view, whole, and nothing that a title or an address could break out of.
import { describe, expect, it } from 'vitest';
import { embedCode, viewAddress } from '../../../src/ui/share/embedCode.ts';

describe('viewAddress', () => {
  it('adds and takes away being embedded, and leaves the rest of the view', () => {
    const plain = 'https://atlas.example/#year=2008&lang=az';
    expect(viewAddress(plain, false)).toBe(plain);
    expect(viewAddress(plain, true)).toBe(`${plain}&embed=1`);
    expect(viewAddress(`${plain}&embed=1`, false)).toBe(plain);
    expect(viewAddress(`${plain}&embed=1`, true)).toBe(`${plain}&embed=1`);
  });

  it('gives the page itself where nothing is chosen', () => {
    expect(viewAddress('https://atlas.example/x/', false)).toBe('https://atlas.example/x/');
    expect(viewAddress('https://atlas.example/x/#', true)).toBe('https://atlas.example/x/#embed=1');
  });
});

describe('embedCode', () => {
  it('writes markup that no address and no title can break', () => {
    const code = embedCode('https://a.example/#a="><script>&b=1', 'A "title" <b>');
    expect(code).toContain('src="https://a.example/#a=&quot;>&lt;script>&amp;b=1"');
    expect(code).toContain('title="A &quot;title&quot; &lt;b>"');
    expect(code.match(/</g)?.length).toBe(2);
  });
});

// The ranges of a typeface's faces: read as style rules write them, and which letters they hold.
import { describe, expect, it } from 'vitest';
import { rangesHold, readRanges } from '../../../src/paint/sheet/fontRanges.ts';

describe('readRanges', () => {
  it('reads spans and single letters, in either case, with blanks between', () => {
    expect(readRanges('U+0-FF, u+131 ,U+1e00-1E9F')).toEqual([
      [0, 0xff],
      [0x131, 0x131],
      [0x1e00, 0x1e9f],
    ]);
  });

  it('leaves out what it cannot read', () => {
    expect(readRanges('')).toEqual([]);
    expect(readRanges('U+4??,U+20,0-FF')).toEqual([[0x20, 0x20]]);
  });
});

describe('rangesHold', () => {
  const latin = readRanges('U+0-FF,U+131');

  it('says whether one letter lies inside, both ends included', () => {
    expect(rangesHold(latin, 'Köçəri')).toBe(true);
    expect(rangesHold(latin, '\u00ff')).toBe(true);
    expect(rangesHold(latin, 'ı')).toBe(true);
    expect(rangesHold(latin, '\u0100İ')).toBe(false);
    expect(rangesHold(latin, 'Баку')).toBe(false);
  });

  it('counts a letter beyond sixteen bits as one', () => {
    expect(rangesHold(readRanges('U+D800-DFFF'), '\u{1F30D}')).toBe(false);
    expect(rangesHold(readRanges('U+1F300-1F3FF'), '\u{1F30D}')).toBe(true);
  });

  it('holds nothing of no text and of no ranges', () => {
    expect(rangesHold(latin, '')).toBe(false);
    expect(rangesHold([], 'a')).toBe(false);
  });
});

// Words that belong on one line: dashes, words of one letter, numbers with their endings; and the first letter of a sentence.
import { describe, expect, it } from 'vitest';
import { startCapital } from '../../src/lib/startCapital.ts';
import { unbroken, unbrokenNumbers } from '../../src/lib/unbroken.ts';

describe('A text whose lines must not break everywhere', () => {
  it('keeps a dash on the line of the word before it, and a word of one letter on that of the next', () => {
    expect(unbroken('Из них в Россию — {share}')).toBe('Из них в\u00a0Россию\u00a0— {share}');
    expect(unbroken('A move, a count')).toBe('A\u00a0move, a\u00a0count');
    expect(unbroken('two words')).toBe('two words');
  });

  it('keeps the ending of a number at it', () => {
    expect(unbrokenNumbers('2008-ci ildə 5-6 nəfər')).toBe('2008-\u2060ci ildə 5-6 nəfər');
  });

  it('begins with a capital of its language', () => {
    expect(['tr', 'en'].map((lang) => startCapital('iki', lang))).toEqual(['İki', 'Iki']);
    expect(startCapital('12 people', 'en')).toBe('12 people');
  });
});

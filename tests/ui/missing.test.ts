// Missing is never zero: the states of a missing number are said in words.
import { describe, expect, it } from 'vitest';
import { between, html, textOf } from './rendered.tsx';
import { uiProps } from './uiProps.ts';

describe('A year without figures by country', () => {
  it('says so with the nearest years, one press away', async () => {
    const gap = between(html(await uiProps({ year: 1997 })), '<p class="gap">', '</p>');
    expect(textOf(gap)).toContain('no figure for 1997; the nearest are 1995 and 2000');
    expect(gap).toContain('aria-label="Go to 1995"');
    expect(gap).toContain('aria-label="Go to 2000"');
  });

  it('is said with the right ending in Azerbaijani', async () => {
    const gap = textOf(between(html(await uiProps({ year: 2003 }, 'az')), '<p class="gap">', '</p>'));
    expect(gap).toBe('');
    const missing = textOf(between(html(await uiProps({ year: 1996 }, 'az')), '<p class="gap">', '</p>'));
    expect(missing).toContain('1996-cı il üçün məlumat yoxdur; ən yaxın illər 1995 və 2000');
  });

  it('has one nearest year where there is none on the other side', async () => {
    const gap = textOf(between(html(await uiProps({ year: 1993 })), '<p class="gap">', '</p>'));
    expect(gap).toContain('no figure for 1993; the nearest is 1995.');
  });

  it('mentions outlines only where they are drawn', async () => {
    const on = textOf(html(await uiProps({ year: 1997 })));
    const off = textOf(html(await uiProps({ year: 1997, outlines: false })));
    expect(on).toContain('The outlines are those of 1995.');
    expect(off).not.toContain('The outlines');
  });
});

describe('A dash of the source', () => {
  it('is "none reported" in the list and in the card, not 0', async () => {
    const list = between(html(await uiProps({ year: 2008 })), 'data-place="IRN"', '</button>');
    expect(textOf(list)).toContain('out: none reported');
    const card = between(html(await uiProps({ year: 2008, focus: 'IRN' })), '<dialog', '</dialog>');
    expect(textOf(card)).toContain('none reported');
    expect(textOf(card)).not.toMatch(/Departures 0/);
  });
});

describe('A layer whose figures lie in another year', () => {
  it('says which and offers the jump', async () => {
    const markup = html(await uiProps({ year: 1997 }));
    expect(markup).toContain('aria-label="Border violations: go to 2009"');
    expect(textOf(markup)).toContain('2009 only');
  });

  it('is tagged by its report where it has no yearly figure', async () => {
    expect(textOf(html(await uiProps()))).toContain('as reported in 2005');
  });
});

describe('With the report alone', () => {
  it('a year of the second source has no totals', async () => {
    const all = textOf(html(await uiProps({ year: 1993 })));
    const report = textOf(html(await uiProps({ year: 1993, evidence: 'report' })));
    expect(all).not.toContain('No figure for arrivals or departures in 1993.');
    expect(report).toContain('No figure for arrivals or departures in 1993.');
  });
});

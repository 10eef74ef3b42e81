// Topics in the address: a bare one opens the first, a link names its own, an old link is read as it was meant.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setTopic, setYear } from '../../src/state/actions.ts';
import { decodeView, encodeView, unreadableParts } from '../../src/state/codec.ts';
import type { ViewState } from '../../src/state/viewState.ts';
import { anyView, CONTEXT, WITH_TOPICS } from './views.ts';

describe('An address of a package with topics', () => {
  const read = (hash: string) => decodeView(hash, WITH_TOPICS);
  const write = (view: ViewState) => encodeView(view, WITH_TOPICS);

  test('stands for the first topic behind a bare address, in any language, theme or frame', () => {
    const first = read('');
    expect([first.topic, first.year, first.layers]).toEqual([
      'moves',
      1995,
      ['residence-departures', 'residence-arrivals'],
    ]);
    expect(read('lang=az&theme=dark&embed=1')).toEqual({ ...first, lang: 'az', theme: 'dark', embed: true });
    expect(write(first)).toBe('');
    expect(write({ ...first, lang: 'az' })).toBe('lang=az');
  });

  test('opens a topic at its own year, at that of the report where it alone speaks', () => {
    expect(read('topic=routes')).toMatchObject({ topic: 'routes', year: 2009 });
    expect(read('topic=moves&sources=report')).toMatchObject({ year: 2000, sourceFilter: 'report' });
    expect(write(read('topic=routes'))).toBe('topic=routes');
    expect(write({ ...read(''), year: 2001 })).toBe('topic=moves&year=2001');
  });

  test('reads an old link as it was meant, and finds the topic of its first layer', () => {
    expect(read('focus=RUS')).toMatchObject({ topic: 'moves', year: 2010, layers: CONTEXT.firstLayers });
    expect(read('year=2005&layers=deportations')).toMatchObject({ topic: 'routes', year: 2005 });
    expect(read('layers=none')).toMatchObject({ topic: 'moves', year: 2010, layers: [] });
  });

  test('takes the first topic for one that it does not know', () => {
    expect(read('topic=moon')).toEqual(read(''));
    expect(unreadableParts('topic=moon', WITH_TOPICS)).toEqual(['topic=moon']);
  });

  test('brings every view back as it went', () => {
    const anyTopic = fc
      .tuple(anyView, fc.constantFrom('moves', 'routes'))
      .map(([view, topic]) => ({ ...view, topic }));
    fc.assert(
      fc.property(anyTopic, (view) => {
        expect(read(write(view))).toEqual(view);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('Another topic', () => {
  const first = decodeView('theme=dark', WITH_TOPICS);

  test('opens as it does by its link, and keeps what the reader has chosen', () => {
    const moved = setYear({ ...first, focus: 'RUS', view: 'table', speed: 2 }, 2001, WITH_TOPICS.time);
    const next = setTopic(moved, 'routes', WITH_TOPICS);
    const opened = decodeView('topic=routes', WITH_TOPICS);
    expect(next).toEqual({ ...opened, theme: 'dark', view: 'table', speed: 2 });
  });

  test('brings its own measure, unless the reader has chosen one', () => {
    expect(setTopic(first, 'routes', WITH_TOPICS).measure).toBe('idps');
    expect(setTopic({ ...first, measure: 'net' }, 'routes', WITH_TOPICS).measure).toBe('net');
  });

  test('is the present one, or unknown: nothing changes', () => {
    expect(setTopic(first, 'moves', WITH_TOPICS)).toBe(first);
    expect(setTopic(first, 'moon', WITH_TOPICS)).toBe(first);
  });
});

// The address codec: every valid view survives the round trip, every other text falls back quietly.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/lib/language.ts';
import { decodeView, encodeView, FIELDS, unreadableParts } from '../../src/state/codec.ts';
import { firstView, isStoryAlone } from '../../src/state/codecOfParts.ts';
import {
  CHARTS,
  COUNTS,
  EVIDENCE,
  FLOWS,
  PROJECTIONS,
  SPEEDS,
  STEPS,
  THEMES,
  VIEWS,
  type ViewState,
  WIDTHS,
} from '../../src/state/viewState.ts';
import { dose } from '../dose.ts';
import { anyView, CONTEXT } from './views.ts';

const DEFAULT_VIEW = firstView(CONTEXT);
const decode = (hash: string) => decodeView(hash, CONTEXT);
const encode = (view: ViewState) => encodeView(view, CONTEXT);

describe('writing a link', () => {
  test('the default view is the empty address', () => {
    expect(encode(DEFAULT_VIEW)).toBe('');
  });

  test('a full link reads in plain words, in the order of the fields', () => {
    const view: ViewState = {
      data: 'tables/own.csv',
      topic: '',
      year: 2003,
      layers: ['residence-departures', 'deportations'],
      count: 'partner',
      focus: 'X-SEA',
      pin: 'TUR',
      flow: 'net',
      view: 'table',
      compare: 1995,
      steps: 'every',
      speed: 0.5,
      loop: true,
      at: { zoom: 3.456, lat: 40.40949, lng: 49.8671 },
      story: { id: 'routes', step: 2 },
      question: 'side-2008',
      lang: 'az',
      theme: 'contrast',
      motion: 'off',
      embed: true,
      outlines: false,
      widths: 'linear',
      sourceFilter: 'report',
      values: true,
      projection: 'globe',
      measure: 'remittances-in',
      chart: 'flows',
      top: 5,
      least: 100,
    };
    expect(encode(view)).toBe(
      'data=tables/own.csv&year=2003&layers=residence-departures,deportations&count=partner&focus=X-SEA&pin=TUR&flow=net&view=table' +
        '&compare=1995' +
        '&steps=every&speed=0.5&loop=1&at=3.46/40.409/49.867&story=routes/2&question=side-2008&lang=az&theme=contrast&motion=off&embed=1' +
        '&outlines=0&widths=linear&sources=report&values=1&projection=globe&measure=remittances-in&chart=flows&top=5&least=100',
    );
  });

  test('no layer at all is written as none', () => {
    expect(encode({ ...DEFAULT_VIEW, layers: [] })).toBe('layers=none');
  });

  test('a field at its default leaves no key behind, but for the year of a story', () => {
    fc.assert(
      fc.property(anyView, fc.constantFrom(...names()), (view, name) => {
        fc.pre(name !== 'topic' && (name !== 'year' || view.story === null));
        const text = encode({ ...view, [name]: DEFAULT_VIEW[name] });
        expect(text.split('&').map((part) => part.split('=')[0])).not.toContain(FIELDS[name].key);
      }),
    );
  });

  test('a view in a story is never written as the story alone, which stands for the view of its step', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(isStoryAlone(encode(view), CONTEXT)).toBe(false);
      }),
    );
    const inStory = encode({ ...DEFAULT_VIEW, story: { id: 'routes', step: 2 } });
    expect(inStory).toBe('year=2010&story=routes/2');
  });

  test.each([
    ['story=routes/2', true],
    ['theme=dark&story=routes&lang=az&loop=1&unheard=of', true],
    ['story=nobody/2', false],
    ['story=routes/2&year=2010', false],
    ['lang=az', false],
  ])('%s names a story alone: %s', (hash, alone) => {
    expect(isStoryAlone(hash, CONTEXT)).toBe(alone);
  });

  test('no two fields share a key', () => {
    const keys = names().map((name) => FIELDS[name].key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('reading a link', () => {
  test('a count of others takes the place of a net and of a second year, whatever their order', () => {
    for (const hash of ['count=both&flow=net&compare=1995', 'compare=1995&flow=net&count=both']) {
      const { count, flow, compare } = decode(`year=2008&${hash}`);
      expect({ count, flow, compare }).toEqual({ count: 'both', flow: 'both', compare: null });
    }
    expect(decode('count=own&flow=net&compare=1995')).toMatchObject({ flow: 'net', compare: 1995 });
    expect(decode('count=everybody').count).toBe('own');
  });

  test('an old link with the layer diaspora opens the two layers that it became', () => {
    const atlasContext = { ...CONTEXT, layerIds: ['work-permits', 'emigrants', 'immigrants'] };
    const read = (hash: string) => decodeView(hash, atlasContext).layers;
    expect(read('year=2010&layers=diaspora')).toEqual(['emigrants', 'immigrants']);
    expect(read('layers=work-permits,diaspora,emigrants')).toEqual([
      'work-permits',
      'emigrants',
      'immigrants',
    ]);
    expect(encodeView(decodeView('layers=diaspora', atlasContext), atlasContext)).toBe(
      'layers=emigrants,immigrants',
    );
    expect(unreadableParts('layers=diaspora', atlasContext)).toEqual([]);
  });

  test('every valid view comes back as it went', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(decode(encode(view))).toEqual(view);
      }),
      {
        numRuns: 1000,
      },
    );
  });

  test('an address that was read and written once no longer changes', () => {
    fc.assert(
      fc.property(hostile(), (hash) => {
        const once = encode(decode(hash));
        expect(encode(decode(once))).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  test('hostile addresses become valid views and never an error', () => {
    fc.assert(
      fc.property(hostile(), (hash) => {
        expect(wrongFields(decode(hash))).toEqual([]);
      }),
      {
        numRuns: dose(1000, 10_000),
      },
    );
  });

  test.each([
    ['', 'nothing'],
    ['#', 'a bare hash'],
    ['year=1989', 'a year before the first'],
    ['year=2012', 'a year after the last'],
    ['year=2003.5', 'half a year'],
    ['year=2e3', 'a year in exponents'],
    ['year=%E0%A4%A', 'a malformed percent escape'],
    ['layers=', 'an empty list of layers'],
    ['layers=unknown,other', 'layers that do not exist'],
    ['focus=ATLANTIS', 'a place that does not exist'],
    ['focus=__proto__', 'the name of a prototype'],
    ['__proto__=1&constructor=2&toString=3', 'keys of every object'],
    ['at=3/40', 'half a camera'],
    ['at=NaN/Infinity/0', 'a camera of no numbers'],
    ['at=3/40/50/60', 'too much of a camera'],
    ['story=unknown/1', 'a story that does not exist'],
    ['story=routes/0', 'a story step before the first'],
    ['speed=3', 'a speed between speeds'],
    ['loop=yes', 'a switch in words'],
    ['YEAR=2003', 'a key in capitals'],
    [`x=${'y'.repeat(2_000_000)}`, 'two million letters'],
    ['&'.repeat(100_000), 'separators alone'],
  ])('%.40s (%s) is the default view', (hash) => {
    expect(decode(hash)).toEqual(DEFAULT_VIEW);
  });

  test('the first of two equal keys wins', () => {
    expect(decode('year=2003&year=2006').year).toBe(2003);
  });

  test('a leading # makes no difference', () => {
    expect(decode('#year=2003')).toEqual(decode('year=2003'));
  });

  test('layers come once each, in the order of the catalogue, without the unknown ones', () => {
    const { layers } = decode('layers=deportations,nothing,residence-departures,deportations');
    expect(layers).toEqual(['residence-departures', 'deportations']);
  });

  test('an escaped comma and slash read as the plain ones', () => {
    expect(decode('layers=deportations%2Ctransit-routes&at=3%2F40%2F50')).toEqual(
      decode('layers=deportations,transit-routes&at=3/40/50'),
    );
  });

  test('a camera beyond the map is brought back to it', () => {
    expect(decode('at=99/-89/190.5').at).toEqual({ zoom: 12, lat: -85, lng: -169.5 });
  });

  test('a story without a step opens at its first', () => {
    expect(decode('story=routes').story).toEqual({ id: 'routes', step: 1 });
  });
});

function names(): readonly (keyof ViewState)[] {
  return Object.keys(DEFAULT_VIEW) as readonly (keyof ViewState)[];
}

// Text that is nearly an address: real keys with strange values, strange keys, broken escapes, plain noise.
function hostile(): fc.Arbitrary<string> {
  const key = fc.oneof(
    fc.constantFrom(...names().map((name) => FIELDS[name].key), '__proto__', 'constructor', 'hasOwnProperty'),
    fc.string({ maxLength: 8 }),
  );
  const value = fc.oneof(
    fc.constantFrom('', '0', '-1', '1', 'none', 'NaN', '%', '%zz', '%00', '9'.repeat(400), '2003', '1/2/3'),
    fc.constantFrom('-0/-0/-0', '5/10/-999.9999', 'RUS', 'routes/7', 'az', 'deportations,,', '\ud800', '＝'),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.double().map(String),
  );
  const pair = fc.tuple(key, fc.constantFrom('=', '', '=='), value).map((parts) => parts.join(''));
  const address = fc.array(pair, { maxLength: 12 }).map((pairs) => pairs.join('&'));
  return fc.oneof(address, address, fc.string({ unit: 'binary', maxLength: 60 }));
}

// The naive statement of what a valid view is; names the fields that are not.
function wrongFields(view: ViewState): readonly string[] {
  const isYear = (year: number) => Number.isInteger(year) && year >= 1990 && year <= 2011;
  const isCamera = ({ zoom, lat, lng }: NonNullable<ViewState['at']>) =>
    zoom >= 0 && zoom <= 12 && Math.abs(lat) <= 85 && Math.abs(lng) <= 180;
  const valid: { readonly [K in keyof ViewState]: boolean } = {
    data: /^[\w.~/-]{0,200}$/.test(view.data) && !/\.\.|\/\//.test(view.data),
    topic: view.topic === '',
    year: isYear(view.year),
    count:
      COUNTS.includes(view.count) && (view.count === 'own' || (view.flow !== 'net' && view.compare === null)),
    layers: view.layers.every((id) => CONTEXT.layerIds.includes(id)),
    focus: view.focus === null || CONTEXT.placeIds.includes(view.focus),
    pin: view.pin === null || CONTEXT.placeIds.includes(view.pin),
    flow: FLOWS.includes(view.flow),
    view: VIEWS.includes(view.view),
    compare: view.compare === null || isYear(view.compare),
    steps: STEPS.includes(view.steps),
    speed: SPEEDS.includes(view.speed),
    loop: typeof view.loop === 'boolean',
    at: view.at === null || isCamera(view.at),
    story: view.story === null || (CONTEXT.storyIds.includes(view.story.id) && view.story.step >= 1),
    question: view.question === null || /^[a-z0-9-]+$/.test(view.question),
    lang: view.lang === null || LANGUAGES.includes(view.lang),
    theme: view.theme === null || THEMES.includes(view.theme),
    motion: view.motion === null || view.motion === 'off',
    embed: typeof view.embed === 'boolean',
    outlines: typeof view.outlines === 'boolean',
    widths: WIDTHS.includes(view.widths),
    sourceFilter: EVIDENCE.includes(view.sourceFilter),
    values: typeof view.values === 'boolean',
    projection: PROJECTIONS.includes(view.projection),
    measure: CONTEXT.measureIds.includes(view.measure),
    chart: CHARTS.includes(view.chart),
    top: view.top === null || (Number.isInteger(view.top) && view.top >= 1),
    least: Number.isInteger(view.least) && view.least >= 0,
  };
  return Object.entries(valid).flatMap(([name, good]) => (good ? [] : [name]));
}

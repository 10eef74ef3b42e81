// Views for tests: the atlas's ids in small, and arbitrary valid views for property tests.

import fc from 'fast-check';
import { LANGUAGES } from '../../src/lib/language.ts';
import type { Topic } from '../../src/package/descriptor.ts';
import type { AddressContext } from '../../src/state/codec.ts';
import {
  CHARTS,
  COUNTS,
  EVIDENCE,
  FLOWS,
  MOTIONS,
  PROJECTIONS,
  SPEEDS,
  STEPS,
  settled,
  THEMES,
  VIEWS,
  type ViewState,
  WIDTHS,
} from '../../src/state/viewState.ts';
import { FIRST_YEAR, LAST_YEAR } from '../firstView.ts';

export const CONTEXT: Required<AddressContext> = Object.freeze({
  time: { granularity: 'year', from: 1990, to: 2011, start: 2010 },
  topics: Object.freeze([]),
  firstLayers: Object.freeze(['residence-departures', 'residence-arrivals']),
  formerLayers: new Map([['diaspora', ['emigrants', 'immigrants']]]),
  measureIds: Object.freeze(['movement', 'arrivals', 'net', 'idps']),
  layerIds: Object.freeze(['residence-departures', 'residence-arrivals', 'deportations', 'transit-routes']),
  placeIds: Object.freeze(['AZE', 'RUS', 'TUR', 'X-SEA']),
  storyIds: Object.freeze(['years-of-change', 'routes']),
});

const years = fc.integer({ min: FIRST_YEAR, max: LAST_YEAR });
const orNull = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
const hundredths = (low: number, high: number) =>
  fc.integer({ min: low * 100, max: high * 100 }).map((part) => part / 100);
const thousandths = (low: number, high: number) =>
  fc.integer({ min: low * 1000, max: high * 1000 }).map((part) => part / 1000);

const topic = (id: string, layers: readonly string[], opens: number, opensWithReport: number): Topic => ({
  id,
  layers,
  opens,
  opensWithReport,
  camera: null,
  headline: [],
  timeline: [],
  timelineWithReport: [],
  directions: false,
  measure: null,
  stories: [],
});

/** As CONTEXT, with two topics, of which the first is that of a bare address. */
export const WITH_TOPICS: Required<AddressContext> = Object.freeze({
  ...CONTEXT,
  topics: Object.freeze([
    topic('moves', ['residence-arrivals', 'residence-departures', 'unlisted'], 1995, 2000),
    { ...topic('routes', ['transit-routes', 'deportations'], 2009, 2009), measure: 'idps' },
  ]),
});

/** Any view that the page can be in, given CONTEXT. */
export const anyView: fc.Arbitrary<ViewState> = fc
  .record({
    data: fc.constantFrom('', 'opened', 'tables/own.csv'),
    topic: fc.constant(''),
    year: years,
    layers: fc.subarray([...CONTEXT.layerIds]),
    count: fc.constantFrom(...COUNTS),
    focus: orNull(fc.constantFrom(...CONTEXT.placeIds)),
    pin: orNull(fc.constantFrom(...CONTEXT.placeIds)),
    flow: fc.constantFrom(...FLOWS),
    view: fc.constantFrom(...VIEWS),
    compare: orNull(years),
    steps: fc.constantFrom(...STEPS),
    speed: fc.constantFrom(...SPEEDS),
    loop: fc.boolean(),
    at: orNull(
      fc.record({ zoom: hundredths(0, 12), lat: thousandths(-85, 85), lng: thousandths(-180, 180) }),
    ),
    story: orNull(
      fc.record({ id: fc.constantFrom(...CONTEXT.storyIds), step: fc.integer({ min: 1, max: 999 }) }),
    ),
    question: orNull(fc.constantFrom('turn', 'side-2008')),
    lang: orNull(fc.constantFrom(...LANGUAGES)),
    theme: orNull(fc.constantFrom(...THEMES)),
    motion: orNull(fc.constantFrom(...MOTIONS)),
    embed: fc.boolean(),
    outlines: fc.boolean(),
    widths: fc.constantFrom(...WIDTHS),
    sourceFilter: fc.constantFrom(...EVIDENCE),
    values: fc.boolean(),
    projection: fc.constantFrom(...PROJECTIONS),
    measure: fc.constantFrom(...CONTEXT.measureIds),
    chart: fc.constantFrom(...CHARTS),
    top: orNull(fc.integer({ min: 1, max: 999_999 })),
    least: fc.integer({ min: 0, max: 999_999 }),
  })
  .map(settled);

// The descriptor: what a good one declares, and each thing that a bad one names, with path, expected and found.
import { describe, expect, it } from 'vitest';
import { parseDescriptor } from '../../src/data/descriptorSchema.ts';
import { isProblems, openPackage } from '../../src/data/openPackage.ts';
import { nameable, parseTables } from '../../src/data/parseAtlas.ts';
import { describeProblem } from '../../src/data/problem.ts';
import { SMALL_DESCRIPTOR, SMALL_TABLES, SMALL_TEXTS } from './smallPackage.ts';

const KNOWN = {
  ...nameable(parseTables(SMALL_TABLES).tables),
  stories: new Set(['leaving']),
  words: new Set(Object.keys(SMALL_TEXTS.en)),
};

type Path = readonly (string | number)[];

/** A copy of the small descriptor with another value at `path`; undefined takes it away. */
function edited(path: Path, value: unknown): unknown {
  const copy: Record<string | number, unknown> = structuredClone(SMALL_DESCRIPTOR);
  const owner = path.slice(0, -1).reduce<Record<string | number, unknown>>((inner, key) => {
    return inner[key] as Record<string | number, unknown>;
  }, copy);
  owner[path.at(-1) ?? ''] = value;
  return copy;
}

const printed = (descriptor: unknown) => {
  const result = parseDescriptor(JSON.stringify(descriptor), KNOWN);
  return 'problems' in result ? result.problems.map(describeProblem) : [];
};

describe('A descriptor that keeps the rules', () => {
  const result = parseDescriptor(JSON.stringify(SMALL_DESCRIPTOR), KNOWN);
  const descriptor = 'descriptor' in result ? result.descriptor : null;

  it('gives hub, time, the layers of the balance and what is drawn of them', () => {
    expect(descriptor).toMatchObject({
      hub: 'AZE',
      time: { granularity: 'year', from: 2000, to: 2011, start: 2003 },
      inflow: 'residence-arrivals',
      outflow: 'emigrants',
    });
    expect(descriptor?.declared.get('emigrants')?.mark).toBe('rank');
  });

  it('opens a topic with the report alone where it opens with all sources, unless it says otherwise', () => {
    expect(descriptor?.topics[0]).toMatchObject({ opens: 2000, opensWithReport: 2000 });
    const other = parseDescriptor(JSON.stringify(edited(['topics', 0, 'opensWithReport'], '2004')), KNOWN);
    expect('descriptor' in other && other.descriptor.topics[0]).toMatchObject({
      opens: 2000,
      opensWithReport: 2004,
    });
  });

  it('counts months where it says so, and may be about no single place', () => {
    const time = { granularity: 'month', from: '2020-01', to: '2021-06', start: '2020-12' };
    const months = { ...SMALL_DESCRIPTOR, hub: undefined, time, topics: [], questions: [] };
    const read = parseDescriptor(JSON.stringify(months), KNOWN);
    expect('descriptor' in read && read.descriptor).toMatchObject({
      hub: null,
      time: { from: 2020 * 12, to: 2021 * 12 + 5, start: 2020 * 12 + 11 },
    });
  });
});

describe('A descriptor that does not', () => {
  it.each<[what: string, path: Path, value: unknown, problem: string]>([
    ['a hub that is no place', ['hub'], 'ATL', 'hub: expected an id of places.csv, found "ATL"'],
    ['a hub without a point', ['hub'], 'X-ALL', 'hub: expected an id of places.csv, found "X-ALL"'],
    [
      'a period that ends before it begins',
      ['time', 'to'],
      '1999',
      'time.to: expected 2000 or later, as the time begins then, found "1999"',
    ],
    [
      'a first period outside its time',
      ['time', 'start'],
      '2012',
      'time.start: expected a year from 2000 to 2011, found "2012"',
    ],
    [
      'a month in a package of years',
      ['time', 'from'],
      '2000-02',
      'time.from: expected a year, as granularity says, found "2000-02"',
    ],
    [
      'a granularity that there is not',
      ['time', 'granularity'],
      'week',
      'time.granularity: expected one of year, month, found "week"',
    ],
    [
      'an unknown layer of the first view',
      ['firstLayers', 0],
      'stays',
      'firstLayers.0: expected an id of layers.csv, found "stays"',
    ],
    [
      'the style of an unknown layer',
      ['layers', 'stays'],
      SMALL_DESCRIPTOR.layers.emigrants,
      'layers.stays: expected an id of layers.csv, found "stays"',
    ],
    [
      'a colour that no theme has',
      ['layers', 'emigrants', 'colour'],
      'mauve',
      'layers.emigrants.colour: expected one of arrivals, departures, removal, border-crossing, transit, corridor, protection, origins, permits, stocks, net, found "mauve"',
    ],
    [
      'two layers of those who come',
      ['layers', 'permits'],
      { ...SMALL_DESCRIPTOR.layers.emigrants, role: 'inflow' },
      'layers.permits.role: expected other, as residence-arrivals has the role inflow, found "inflow"',
    ],
    [
      'a net of a layer without the role',
      ['derived', 'net', 'outflow'],
      'permits',
      'derived.net.outflow: expected emigrants, the layer with the role outflow, found "permits"',
    ],
    [
      'a topic of an unknown layer',
      ['topics', 0, 'layers', 0],
      'stays',
      'topics.0.layers.0: expected an id of layers.csv, found "stays"',
    ],
    [
      'a topic with an unknown series',
      ['topics', 0, 'timeline', 1],
      { indicator: 'stays' },
      'topics.0.timeline.1.indicator: expected an indicator of indicators.csv, found "stays"',
    ],
    [
      'a topic with a series of an unknown layer',
      ['topics', 0, 'timeline', 0],
      { layer: 'stays' },
      'topics.0.timeline.0.layer: expected an id of layers.csv, found "stays"',
    ],
    [
      'a topic with an unknown story',
      ['topics', 0, 'stories', 0],
      'once',
      'topics.0.stories.0: expected a story of stories.json, found "once"',
    ],
    [
      'a topic that opens before the package begins',
      ['topics', 0, 'opens'],
      '1999',
      'topics.0.opens: expected a year within the time of the package, found "1999"',
    ],
    [
      'a topic without its layers',
      ['topics', 0, 'layers'],
      undefined,
      'topics.0.layers: expected a list, found nothing',
    ],
    [
      'directions that are neither',
      ['topics', 0, 'directions'],
      'both',
      'topics.0.directions: expected true or false, found "both"',
    ],
    [
      'a camera off the map',
      ['topics', 0, 'camera', 'lat'],
      91,
      'topics.0.camera.lat: expected a number from -85 to 85, found "91"',
    ],
    [
      'a key that it does not know',
      ['topics', 0, 'colour'],
      'red',
      'topics.0.colour: expected one of id, layers, opens, opensWithReport, camera, headline, timeline, directions, stories, found "colour"',
    ],
    [
      'a topic that opens in a month of a package of years',
      ['topics', 0, 'opens'],
      '2004-02',
      'topics.0.opens: expected a year within the time of the package, found "2004-02"',
    ],
    [
      'a measure of an unknown layer',
      ['measures', 0, 'layers', 0],
      'stays',
      'measures.0.layers.0: expected an id of layers.csv, found "stays"',
    ],
    [
      'a measure of an unknown indicator',
      ['measures', 1, 'also', 'stays'],
      [],
      'measures.1.also.stays: expected an indicator of indicators.csv, found "stays"',
    ],
    [
      'a measure of no form that there is',
      ['measures', 1, 'form'],
      'pie',
      'measures.1.form: expected one of lines, bars, parts, found "pie"',
    ],
    [
      'a measure without words',
      ['measures', 0, 'id'],
      'went',
      'measures.0.id: expected an id with words under measure.went in text/, found "went"',
    ],
    [
      'a measure of an id that stands twice',
      ['measures', 1, 'id'],
      'came',
      'measures.1.id: expected an id of its own, found "came"',
    ],
    [
      'a section of an unknown indicator',
      ['sections', 0, 'total'],
      'stays',
      'sections.0.total: expected an indicator of indicators.csv, found "stays"',
    ],
    [
      'a question that nobody can ask',
      ['questions', 0, 'asks'],
      'why',
      'questions.0.asks: expected one of largest, grew, balance, count, share, side, turn, fall, year, found "why"',
    ],
    [
      'a question about an unknown place',
      ['questions', 0, 'place'],
      'ATL',
      'questions.0.place: expected an id of places.csv, found "ATL"',
    ],
    [
      'a question about a year outside the package',
      ['questions', 0, 'year'],
      '1990',
      'questions.0.year: expected a year within the time of the package, found "1990"',
    ],
    [
      'a question with a field of another',
      ['questions', 1, 'layer'],
      'permits',
      'questions.1.layer: expected one of id, view, asks, found "layer"',
    ],
    [
      'a sea off the earth',
      ['seas', 0, 'lng'],
      200,
      'seas.0.lng: expected a number from -180 to 180, found "200"',
    ],
    ['layers that are no object', ['layers'], [], 'layers: expected an object, found "[]"'],
    ['a net that is no object', ['derived', 'net'], 1, 'derived.net: expected an object, found "1"'],
  ])('is refused for %s', (_, path, value, problem) => {
    expect(printed(edited(path, value))).toEqual([`data/atlas.json, key ${problem}`]);
  });

  it('is refused for a topic without words, each of them named', () => {
    const problems = printed(edited(['topics', 0, 'id'], 'stays'));
    expect(problems).toHaveLength(4);
    expect(problems[0]).toBe(
      'data/atlas.json, key topics.0.id: expected an id with words under topic.stays.title in text/, found "stays"',
    );
  });

  it('is refused for two topics of one id', () => {
    const topics = [SMALL_DESCRIPTOR.topics[0], SMALL_DESCRIPTOR.topics[0]];
    expect(printed({ ...SMALL_DESCRIPTOR, topics })).toEqual([
      'data/atlas.json, key topics.1.id: expected an id of its own, found "moves"',
    ]);
  });

  it('is refused as a whole where it is no JSON', () => {
    const result = parseDescriptor('{', KNOWN);
    expect('problems' in result && result.problems.map(({ column, expected }) => [column, expected])).toEqual(
      [[null, 'valid JSON']],
    );
  });

  it('keeps a package from being opened', () => {
    const descriptor = JSON.stringify(edited(['hub'], 'ATL'));
    const opened = openPackage({ descriptor, tables: SMALL_TABLES, record: null });
    expect(isProblems(opened) && opened.map(describeProblem)).toEqual([
      'data/atlas.json, key hub: expected an id of places.csv, found "ATL"',
    ]);
  });
});

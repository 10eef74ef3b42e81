// The descriptor: what a good one declares, and each thing that a bad one names, with path, expected and found.
import { describe, expect, it } from 'vitest';
import { parseDescriptor } from '../../src/package/descriptorSchema.ts';
import { isProblems } from '../../src/package/isProblems.ts';
import { openPackage } from '../../src/package/openPackage.ts';
import { nameable, parseTables } from '../../src/package/parseAtlas.ts';
import { describeProblem } from '../../src/package/problem.ts';
import { BROKEN, type Path } from './brokenDescriptors.ts';
import { SMALL_DESCRIPTOR } from './smallDescriptor.ts';
import { SMALL_TABLES, SMALL_TEXTS } from './smallPackage.ts';

const KNOWN = {
  ...nameable(parseTables(SMALL_TABLES).tables),
  stories: new Set(['leaving']),
  words: new Set(Object.keys(SMALL_TEXTS.en)),
};

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
  it.each(BROKEN)('is refused for %s', (_, path, value, problem) => {
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

// Label wishes: a name for each node of the year, numbers on the widest arcs or on all, seas last.
import { describe, expect, it } from 'vitest';
import { flatProject } from '../../../src/paint/svg/flatProjection.ts';
import { labelCandidates } from '../../../src/scene/labels/labelCandidates.ts';
import { viewPicture } from '../../../src/scene/map/picture.ts';
import { hubAtlas as atlas, HUB, HUB_VIEW, MOVES } from '../../fixture/hubFixture.ts';
import { FIXTURE_VIEW, fixture, month } from '../../fixture/openFixture.ts';

const project = flatProject({ zoom: 4, lng: 17, lat: 48, width: 1440, height: 900 });
const measure = (text: string) => ({ width: text.length * 7, height: 16 });

const wishesIn = (year: number, all: boolean) => {
  const picture = viewPicture(atlas, { ...HUB_VIEW, layers: MOVES, year });
  const values = { on: all ? 'all' : 'few', format: String, percent: String } as const;
  const nameOf = (id: string) => `name of ${id}`;
  return labelCandidates({ atlas, picture, nameOf, dataText: {}, values, measure }, project);
};

/** Numbers that the map of 2008 has for the places in focus and those that a step of a story lights. */
const numbersOf = (
  focus: readonly string[],
  lit: readonly string[],
  numbers: readonly number[] | null = null,
) => {
  const picture = viewPicture(atlas, { ...HUB_VIEW, layers: MOVES, year: 2008 });
  const values = { on: 'few', format: String, percent: String, focus } as const;
  const target = { kind: 'place', placeId: HUB } as const;
  const annotation = numbers && { target, text: '', numbers, candidate: () => null };
  const wants = { atlas, picture, nameOf: String, dataText: {}, values, measure, lit, annotation };
  return labelCandidates(wants, project)
    .filter(({ kind }) => kind === 'value')
    .map(({ text }) => text);
};

/** Texts of the numbers on arcs of the fixture, seen from far away. */
const numbersIn = (of: number, all: boolean) => {
  const picture = viewPicture(fixture, { ...FIXTURE_VIEW, year: month(of) });
  const wants = { atlas: fixture, picture, nameOf: String, dataText: {}, measure };
  const far = flatProject({ zoom: 2, lng: 0, lat: 0, width: 1440, height: 900 });
  return labelCandidates(
    { ...wants, values: { on: all ? 'all' : 'few', format: String, percent: String } },
    far,
  )
    .filter((candidate) => candidate.kind === 'value')
    .map((candidate) => candidate.text);
};

describe('labelCandidates', () => {
  it('name the hub before all others and every partner of the year', () => {
    const candidates = wishesIn(2008, false);
    const first = [...candidates].sort((a, b) => b.importance - a.importance)[0];
    expect(first?.id).toBe(HUB);
    const partners = candidates
      .filter((candidate) => candidate.kind === 'place')
      .map((candidate) => candidate.id);
    expect(partners.sort()).toEqual(['CHE', 'DEU', 'ESP', 'ITA', 'ROU', 'SWE', 'TUR', 'USA']);
  });

  it('name no partner in a year before the first figure', () => {
    expect(wishesIn(2001, false).filter((candidate) => candidate.kind === 'place')).toEqual([]);
  });

  it('write a number on the three widest arcs, each off every other', () => {
    const all = numbersIn(6, true).map(Number);
    const widest = [...all].sort((a, b) => b - a).slice(0, 3);
    expect(numbersIn(6, false).map(Number)).toEqual(widest);
    expect(wishesIn(2008, false).filter(({ kind }) => kind === 'value').length).toBeLessThan(4);
  });

  it('write the numbers of the place in focus, else of what a step lights, and of no other', () => {
    expect(numbersOf([], [])).toContain('2400');
    expect(numbersOf(['ITA'], [])).toEqual(['410', '220']);
    expect(numbersOf(['ITA'], ['ROU'])).toEqual(['410', '220']);
    expect(numbersOf([], ['ROU'])).toEqual(['330']);
    // All moves touch the hub: in focus it is no choice among them, and lit alone it is about none of them.
    expect(numbersOf([HUB], [])).toEqual(numbersOf([], []));
    expect(numbersOf([], [HUB])).toEqual([]);
  });

  it('write of all numbers, too, those of the place in focus alone', () => {
    const picture = viewPicture(atlas, { ...HUB_VIEW, layers: MOVES, year: 2008 });
    const values = { on: 'all', format: String, percent: String, focus: ['ITA'] } as const;
    const texts = labelCandidates({ atlas, picture, nameOf: String, dataText: {}, values, measure }, project)
      .filter(({ kind }) => kind === 'value')
      .map(({ text }) => text);
    expect(texts).toEqual(['410', '220']);
  });

  it('write the shares of the place in focus alone where one is', () => {
    const sharesIn = (focus: readonly string[]) => {
      const picture = viewPicture(atlas, { ...HUB_VIEW, layers: ['permits'], year: 2007 });
      const values = { on: 'few', format: String, percent: String, focus } as const;
      return labelCandidates({ atlas, picture, nameOf: String, dataText: {}, values, measure }, project)
        .filter(({ kind }) => kind === 'value')
        .map(({ text }) => text);
    };
    expect(sharesIn([]).length).toBeGreaterThan(2);
    expect(sharesIn(['TUR'])).toHaveLength(1);
    expect(sharesIn([])).toContain(sharesIn(['TUR'])[0]);
  });

  it('write of the few numbers those alone that a step tells beside its annotation', () => {
    expect(numbersOf([], ['ITA'], [220, 2400])).toEqual(['220']);
    expect(numbersOf([], [], [])).toEqual([]);
    expect(numbersOf(['ITA'], [], [])).toEqual(['410', '220']);
  });

  it('write every number that has room when asked', () => {
    // Wider in this month first.
    expect(numbersIn(1, true)).toEqual(['15000', '1200', '900', '300', '40', '7']);
  });

  it('ask for the seas after everything else', () => {
    const candidates = wishesIn(2008, true);
    const seas = candidates.filter((candidate) => candidate.kind === 'sea');
    expect(seas.map((candidate) => candidate.id)).toEqual(['sea-west', 'sea-south']);
    const rest = candidates
      .filter((candidate) => candidate.kind !== 'sea')
      .map((candidate) => candidate.importance);
    expect(Math.min(...rest)).toBeGreaterThan(Math.max(...seas.map((candidate) => candidate.importance)));
  });
});

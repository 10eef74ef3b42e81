// The mirror against its table read plainly: both counts of each direction and year, and their ratio.
import { describe, expect, it } from 'vitest';
import { mirrorOf } from '../../src/figures/mirror.ts';
import { FIRST_YEAR, LAST_YEAR } from '../firstView.ts';
import { dataRows } from '../package/dataRows.ts';
import { wholeAtlas } from './readAtlas.ts';
import { readRecord } from './readRecord.ts';

const record = readRecord('flows-partners');
const rows = dataRows('flows-partners');
const own = dataRows('flows-un-2015');
const reporters = [...new Set(dataRows('reporters').map(({ reporter }) => reporter ?? ''))];
const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);

function sideOf(placeId: string, direction: 'out' | 'in') {
  return mirrorOf(wholeAtlas, record, placeId).sides.find((side) => side.direction === direction);
}

function countsOf(placeId: string, direction: 'out' | 'in', year: number) {
  const counts = sideOf(placeId, direction)?.years.find((each) => each.year === year);
  if (!counts) throw new Error(`${placeId} has no ${direction} in ${year}`);
  return counts;
}

describe('The mirror', () => {
  it.each([
    ['RUS', 2008, 2028, 23331, 11.5],
    ['RUS', 1992, null, 69943, null],
    ['RUS', 1995, 11312, 43442, 3.8],
    ['RUS', 2010, 430, 14500, 33.7],
    ['RUS', 2011, null, null, null],
    ['DEU', 2003, 46, 2333, 50.7],
    ['USA', 2008, 21, null, null],
  ])('has of the moves to %s in %i both counts and their ratio', (placeId, year, mine, theirs, ratio) => {
    const counts = countsOf(placeId, 'out', year);
    expect([counts.own.value, counts.partner.value]).toEqual([mine, theirs]);
    const tenths = counts.ratio.value === null ? null : Math.round(counts.ratio.value * 10) / 10;
    expect(tenths).toBe(ratio);
  });

  it('says that no count was found, never zero', () => {
    const { own: mine, partner, ratio } = countsOf('RUS', 'out', 2011);
    expect([mine.state, partner.state, ratio.state]).toEqual(['absent', 'absent', 'absent']);
    expect([mine.refs, partner.refs]).toEqual([[], []]);
  });

  it('has every row of the other country in its direction and year, and no other', () => {
    const shown = reporters.flatMap((placeId) => {
      const mirror = mirrorOf(wholeAtlas, record, placeId);
      return [
        ...mirror.sides.flatMap(({ years }) => years.map(({ partner }) => partner)),
        ...mirror.admitted.map(({ figure }) => figure),
      ].filter(({ state }) => state === 'value');
    });
    const keyOf = (row: (typeof rows)[number]) =>
      `flows-partners:${row.layer}|${row.origin}|${row.destination}|${row.from}|${row.to}`;
    expect(new Map(shown.map((figure) => [figure.rows.join(), `${figure.value} ${figure.unit}`]))).toEqual(
      new Map(rows.map((row) => [keyOf(row), `${row.value} ${row.unit}`])),
    );
    expect(shown).toHaveLength(rows.length);
  });

  it('has beside them what Azerbaijan counted in the same direction and year', () => {
    const wrong = reporters.flatMap((placeId) =>
      YEARS.filter((year) => year >= 1995 && year <= 2009).flatMap((year) =>
        (['out', 'in'] as const).flatMap((direction) => {
          const [origin, destination] = direction === 'out' ? ['AZE', placeId] : [placeId, 'AZE'];
          const row = own.find(
            (each) =>
              each.from === String(year) && each.origin === origin && each.destination === destination,
          );
          const side = sideOf(placeId, direction);
          const value = side?.years.find((each) => each.year === year)?.own.value ?? null;
          return value === (row ? Number(row.value) : null) ? [] : [`${placeId} ${direction} ${year}`];
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('names the source and the place of both counts in the ratio', () => {
    expect(countsOf('DEU', 'out', 2003).ratio.refs.map(({ source }) => source)).toEqual([
      'un-flows-2015',
      'destatis-12711-0008',
    ]);
  });

  it('keeps the registrations of Germany apart from people', () => {
    expect(countsOf('DEU', 'out', 2003).partner.unit).toBe('registrations');
    expect(countsOf('DEU', 'out', 2003).own.unit).toBe('persons');
  });

  it('keeps green cards of the USA out of both counts', () => {
    const { admitted, sides } = mirrorOf(wholeAtlas, record, 'USA');
    expect(admitted.find(({ year }) => year === 2008)?.figure.value).toBe(1071);
    expect(sides.flatMap(({ years }) => years).filter(({ partner }) => partner.value !== null)).toEqual([]);
    expect(mirrorOf(wholeAtlas, record, 'RUS').admitted).toEqual([]);
  });

  it('has no side that nobody ever counted', () => {
    expect(mirrorOf(wholeAtlas, record, 'ISL').sides.map(({ direction }) => direction)).toEqual(['out']);
    expect(mirrorOf(wholeAtlas, record, 'AZE').sides).toEqual([]);
  });
});

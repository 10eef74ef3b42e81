// The numbers of story steps: each is what its row prints, or what the two rows it is computed of give.
import { describe, expect, it } from 'vitest';
import { stepRefs, storyNumbers, storyRefs, storyRow } from '../../src/figures/storyNumbers.ts';
import { parseStories } from '../../src/package/stories.ts';
import { dataFile, dataRows } from '../package/dataRows.ts';
import { wholeAtlas as atlas } from './readAtlas.ts';
import { RECORD_NAMES, readRecord } from './readRecord.ts';

const parsed = parseStories(dataFile('stories.json'));
const stories = 'stories' in parsed ? parsed.stories : [];
const records = RECORD_NAMES.filter((name) => !atlas.flowFiles.includes(name)).map(readRecord);
const steps = stories.flatMap((story) => story.steps);
const valueIn = (step: string, name: string): number | null => {
  const found = storyNumbers(atlas, steps.find(({ id }) => id === step) ?? never(), records).get(name);
  return found?.kind === 'figure' ? found.figure.value : null;
};
function never(): never {
  throw new Error('no such step');
}

describe('Numbers of a step', () => {
  it('are those of the tables, read a second way', () => {
    const rows = new Map<string, number>();
    for (const row of dataRows('flows'))
      rows.set(
        `flows:${row.layer}|${row.origin}|${row.destination}|${row.from}|${row.to}`,
        Number(row.value),
      );
    for (const row of dataRows('indicators'))
      rows.set(
        `indicators:${row.indicator}|${row.from}|${row.to}`,
        Number(row.value) * (row.unit === 'thousand-persons' ? 1000 : 1),
      );
    for (const name of RECORD_NAMES)
      for (const row of dataRows(name))
        rows.set(
          `${name}:${row.layer}|${row.origin}|${row.destination}|${row.from}|${row.to}`,
          Number(row.value),
        );
    let compared = 0;
    for (const step of steps) {
      const numbers = storyNumbers(atlas, step, records);
      for (const [name, key] of Object.entries(step.rows)) {
        const found = numbers.get(name);
        if (found?.kind !== 'figure') continue;
        expect(found.figure.value, key).toBeCloseTo(rows.get(key) ?? Number.NaN, 6);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(50);
  });

  it('are computed of two rows and say so', () => {
    // Table 2 of 1995: 11,312 of 16,033 to Russia; Tables 2 and 3 of 2010: 430 to Russia and 1,706 from there.
    expect(valueIn('towards-russia', 'share')).toBe(70.6);
    expect(valueIn('with-russia', 'net')).toBe(1706 - 430);
  });

  it('are dates where the row is an event', () => {
    expect(storyRow(atlas, 'events:state-border-service')).toMatchObject({
      kind: 'date',
      from: '2002-07',
      to: '2002-07',
    });
  });

  it('are nothing where there is no row', () => {
    expect(storyRow(atlas, 'indicators:arrivals|1899|1899')).toBeNull();
    expect(storyRefs(atlas, 'routes:nowhere|1')).toEqual([]);
  });
});

describe('Sources of a step', () => {
  it('are there for every step, each once', () => {
    for (const step of steps) {
      const refs = stepRefs(atlas, step, records);
      expect(refs.length, step.id).toBeGreaterThan(0);
      const texts = refs.map(({ source, locator }) => `${source} ${locator}`);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });
});

describe('A sum in the words of a step', () => {
  it('is that of its two rows', () => {
    const rows = {
      came: 'indicators:residence-arrivals-total|2008|2008',
      left: 'indicators:residence-departures-total|2008|2008',
    };
    const computed = { both: { kind: 'sum', of: ['came', 'left'] } } as const;
    const found = storyNumbers(atlas, {
      ...{ id: 'a', view: '', rows, computed, cites: [], lit: [], frame: [], playsFrom: null },
      annotation: { kind: 'place', placeId: 'AZE' },
    }).get('both');
    // Tables 3 and 2 of 2008.
    expect(found?.kind === 'figure' && [found.figure.value, found.figure.computed]).toEqual([
      3957 + 2530,
      'sum',
    ]);
  });
});

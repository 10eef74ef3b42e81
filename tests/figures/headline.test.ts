// What each topic states of a year: the figures that the tables hold, found here the plain way, and nothing else.
import { describe, expect, it } from 'vitest';
import { headlineOf, type Stated } from '../../src/figures/headline.ts';
import { dataRows } from '../package/dataRows.ts';
import { atlas } from './readAtlas.ts';
import { unhcrAtlas } from './readRecord.ts';

const topicOf = (id: string) => {
  const topic = atlas.topics.find((each) => each.id === id);
  if (!topic) throw new Error(`no topic ${id}`);
  return topic;
};
const said = (id: string, year: number) => headlineOf(atlas, 'all', topicOf(id), year);
const part = (stated: readonly Stated[], words: string) => stated.find((each) => each.words === words);

/** Values of an indicator whose dates hold the year, straight from the table. */
const values = (indicator: string, year: number): readonly number[] =>
  dataRows('indicators')
    .filter((row) => row.indicator === indicator)
    .filter((row) => Number(row.from?.slice(0, 4)) <= year && year <= Number(row.to?.slice(0, 4)))
    .map((row) => Number(row.value));

describe('The headline of a topic', () => {
  const years = Array.from({ length: atlas.time.to - atlas.time.from + 1 }, (_, i) => atlas.time.from + i);

  it('holds a number of the table in every year that has one, and none in any other', () => {
    for (const topic of atlas.topics) {
      for (const year of years) {
        const stated = headlineOf(atlas, 'all', topic, year);
        for (const statement of topic.headline) {
          if (!('indicator' in statement)) continue;
          const found = part(stated, statement.words);
          const beside = atlas.measures.flatMap(({ also }) => also.get(statement.indicator) ?? []);
          const own = values(statement.indicator, year);
          const printed = own.length > 0 ? own : beside.flatMap((id) => values(id, year));
          const where = `${topic.id} ${statement.words} ${year}`;
          if (printed.length === 0) expect(found, where).toBeUndefined();
          else if (found && 'figure' in found) {
            const inPersons = found.figure.unit === 'persons';
            const value = found.figure.value ?? Number.NaN;
            expect(
              printed.some((each) => each === value || (inPersons && Math.abs(each * 1000 - value) < 1)) ||
                found.figure.state === 'missing',
              where,
            ).toBe(true);
          } else expect.fail(where);
        }
      }
    }
  });

  it('says what a measure says beside an indicator where that has no figure of the year, and nowhere else', () => {
    const sent = (year: number) => {
      const found = part(said('work', year), 'sent-in');
      return found && 'figure' in found ? found.figure.value : null;
    };
    expect([sent(1997), sent(2010)]).toEqual([
      values('remittances-in-text', 1997)[0],
      values('remittances-in', 2010)[0],
    ]);
  });

  it('says how many were displaced in the year in which its topic opens, by the one source that the map draws', () => {
    const topic = topicOf('displacement');
    const stated = headlineOf(unhcrAtlas, 'all', topic, topic.opens);
    const rows = dataRows('stocks-unhcr').filter(({ from }) => from === String(topic.opens));
    const printed = (layer: string, origin: string, destination: string) =>
      Number(
        rows.find((row) => row.layer === layer && row.origin === origin && row.destination === destination)
          ?.value,
      );
    expect(stated.map((each) => 'figure' in each && [each.placeId, each.figure.value])).toEqual([
      ['AZE', printed('internally-displaced', 'AZE', 'AZE')],
      ['ARM', printed('refugees', 'AZE', 'ARM')],
      ['ARM', printed('refugees', 'ARM', 'AZE')],
    ]);
    const later = headlineOf(unhcrAtlas, 'all', topic, 2008).map(({ words }) => words);
    expect(later).not.toContain('largest');
    expect(headlineOf(unhcrAtlas, 'report', topic, 2008).map(({ words }) => words)).toContain('largest');
  });

  it('names the largest group that is listed, and in an order the first', () => {
    const deported = part(said('deportations', 2011), 'largest');
    const rows = dataRows('flows').filter(({ layer, from }) => layer === 'deportations' && from === '2011');
    const [first] = rows.toSorted((a, b) => Number(b.value) - Number(a.value));
    expect(deported && 'placeId' in deported && [deported.placeId, deported.figure.value]).toEqual([
      first?.destination,
      Number(first?.value),
    ]);
    const home = part(said('stocks', 2010), 'destination');
    const ranked = dataRows('flows').find(({ layer, value }) => layer === 'emigrants' && value === '1');
    expect(home && 'placeId' in home && home.placeId).toBe(ranked?.destination);
  });

  it('counts the places of routes by their role at the hub, without a number of people', () => {
    const legs = dataRows('routes').filter(({ layer }) => layer === 'transit-routes');
    const origins = new Set(legs.filter(({ role }) => role === 'entry').map(({ origin }) => origin));
    const counted = part(said('transit', 1990), 'origins');
    expect(counted).toMatchObject({ count: origins.size, year: 2005 });
  });

  it('says nothing where the sources chosen say nothing', () => {
    expect(said('deportations', 1997)).toEqual([]);
    expect(headlineOf(atlas, 'report', topicOf('residence'), 1995)).toEqual([]);
  });
});

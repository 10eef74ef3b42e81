// Proves that every row of data/ is sourced, unique and in words, and that the four languages say the same keys.

import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/lib/language.ts';
import { STATUSES, UNITS } from '../../src/package/atlas.ts';
import { namedRecords } from '../../src/package/recordNames.ts';
import { dataFile, dataRows, type TextRow } from './dataRows.ts';

const ids = (name: string): ReadonlySet<string> => new Set(dataRows(name).map((row) => row.id ?? ''));

const flows = dataRows('flows');
const indicators = dataRows('indicators');
const routes = dataRows('routes');
const records: readonly TextRow[] = namedRecords(dataFile('atlas.json')).flatMap(({ name }) =>
  dataRows(name).map((row) => ({ ...row, file: name })),
);
const sources = dataRows('sources');
const flowKey = (row: TextRow): string =>
  `${row.file ?? 'flows'}:${row.layer}|${row.origin}|${row.destination}|${row.from}|${row.to}`;
const indicatorKey = (row: TextRow): string => `indicators:${row.indicator}|${row.from}|${row.to}`;

describe('every row', () => {
  it('names a source that exists and a place in it', () => {
    const known = ids('sources');
    for (const row of [...flows, ...records, ...indicators, ...routes, ...dataRows('events')]) {
      expect(known.has(row.source ?? ''), JSON.stringify(row)).toBe(true);
      expect(row.locator, JSON.stringify(row)).not.toBe('');
    }
  });

  it('has a key of its own', () => {
    const keys = [
      ...[...flows, ...records].map(flowKey),
      ...indicators.map(indicatorKey),
      ...routes.map((row) => `routes:${row.route}|${row.leg}`),
    ];
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it('has a value exactly when its status is none of none, missing and mentioned', () => {
    for (const row of [...flows, ...records, ...indicators]) {
      expect(STATUSES as readonly string[]).toContain(row.status);
      expect(UNITS as readonly string[]).toContain(row.unit);
      expect(row.value === '', JSON.stringify(row)).toBe(
        ['none', 'missing', 'mentioned'].includes(row.status ?? ''),
      );
    }
  });

  it('ends in places that exist, and every place is used', () => {
    const used = new Set(
      [...flows, ...records, ...routes].flatMap((row) => [row.origin ?? '', row.destination ?? '']),
    );
    expect([...used].sort()).toEqual([...ids('places')].sort());
  });
});

describe('contradictions', () => {
  it('name rows that exist', () => {
    const keys = new Set([...[...flows, ...records].map(flowKey), ...indicators.map(indicatorKey)]);
    for (const row of dataRows('discrepancies')) {
      for (const key of (row.rows ?? '').split(';')) expect(keys, `${row.id}: ${key}`).toContain(key);
    }
  });
});

describe('second sources', () => {
  it('are the eight that the report does not cite', () => {
    const cited = (sources.find((row) => row.id === 'report')?.cites ?? '').split(';');
    const second = sources.map((row) => row.id ?? '').filter((id) => id !== 'report' && !cited.includes(id));
    expect(second).toEqual([
      'ssc-agora',
      'ssc-press-2007',
      'mia-press-2009',
      'mia-press-2010',
      'mia-press-2011',
      'un-flows-2015',
      'destatis-12711-0008',
      'unhcr-population',
      'wb-bilateral-2010',
    ]);
  });
});

describe('texts', () => {
  const texts = LANGUAGES.map(
    (language) => JSON.parse(dataFile(`text/${language}.json`)) as Record<string, string>,
  );
  const [english] = texts;

  it('have the same keys in four languages, none of them empty', () => {
    for (const text of texts) {
      expect(Object.keys(text)).toEqual(Object.keys(english ?? {}));
      expect(Object.values(text).filter((words) => words.trim() === '')).toEqual([]);
    }
  });

  it('have exactly the keys that the tables need', () => {
    const descriptor: Readonly<
      Record<'measures' | 'sections' | 'questions' | 'seas', readonly { id: string }[]>
    > & {
      readonly topics: readonly {
        id: string;
        headline?: readonly { words: string }[];
        timeline: readonly { layer?: string; way?: string }[];
      }[];
    } = JSON.parse(dataFile('atlas.json'));
    const { topics, measures, sections, questions, seas } = descriptor;
    // An official name of the publisher in the four languages, where there is one.
    const publishers = dataRows('sources').filter(
      ({ id }) => english?.[`source.${id}.publisher`] !== undefined,
    );
    for (const { id, publisher } of publishers) expect(english?.[`source.${id}.publisher`]).toBe(publisher);
    const notes = [...flows, ...records, ...indicators, ...routes].map((row) => row.note ?? '');
    const needed = new Set([
      ...[...ids('layers')].flatMap((id) => [`layer.${id}.title`, `layer.${id}.description`]),
      ...[...ids('places')].filter((id) => id.startsWith('X-')).map((id) => `place.${id}`),
      ...dataRows('places').flatMap(({ id, kind }) => (kind === 'region' ? [`also.${id}`] : [])),
      ...indicators.map((row) => `indicator.${row.indicator}`),
      ...[...ids('events')].map((id) => `event.${id}`),
      ...[...ids('discrepancies')].map((id) => `discrepancy.${id}`),
      ...[...ids('sources')].map((id) => `source.${id}.note`),
      ...publishers.map(({ id }) => `source.${id}.publisher`),
      ...routes.map((row) => `evidence.${row.evidence}`),
      ...notes.filter((note) => note.startsWith('@')).map((note) => `note.${note.slice(1)}`),
      ...topics.flatMap(({ timeline }) =>
        timeline.flatMap(({ layer, way }) => (way ? [`series.${layer}.${way}`] : [])),
      ),
      ...topics.flatMap(({ id, headline = [] }) => [
        ...['title', 'short', 'question', 'caveat'].map((part) => `topic.${id}.${part}`),
        ...headline.map(({ words }) => `headline.${id}.${words}`),
      ]),
      ...dataRows('pairs').flatMap(({ id }) => [`pair.${id}`, `pair.${id}.note`]),
      ...measures.map(({ id }) => `measure.${id}`),
      ...sections.map(({ id }) => `section.${id}`),
      ...questions.map(({ id }) => `question.${id}`),
      ...['heading', 'own', 'partner', 'both', 'none', 'ratio', 'caveat', 'not-offered', 'list', 'chart'].map(
        (part) => `count.${part}`,
      ),
      ...['out', 'in'].flatMap((side) => ['both', 'alone', 'partner'].map((of) => `count.${side}.${of}`)),
      ...seas.map(({ id }) => `sea.${id}`),
    ]);
    expect(Object.keys(english ?? {}).sort()).toEqual([...needed].sort());
  });

  it('keep layer titles short enough for the panel', () => {
    for (const text of texts) {
      const titles = Object.entries(text).filter(([key]) => /^layer\..+\.title$/.test(key));
      expect(titles.filter(([, title]) => title.length > 46)).toEqual([]);
    }
  });
});

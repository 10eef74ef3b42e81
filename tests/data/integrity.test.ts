// Every rule that the data keeps, each with one broken row and the exact line that the command prints for it.
import { describe, expect, it } from 'vitest';
import type { TableName } from '../../src/data/schemas.ts';
import { CELLS_AND_KEYS } from './brokenCells.ts';
import { brokenTables, printedProblems, SMALL_TABLES, SMALL_TEXTS } from './smallPackage.ts';

const SUMS: readonly (readonly [string, TableName, string, string, readonly string[]])[] = [
  [
    'listed countries above their total',
    'indicators',
    '2000,2000,50,',
    '2000,2000,41,',
    [
      'data/indicators.csv row 2, column value: expected at least 42, what the listed countries add up to, found "41"',
    ],
  ],
  [
    'listed countries without a total',
    'indicators',
    'total,2003,2003',
    'total,2004,2004',
    [
      'data/flows.csv row 4: expected a total in data/indicators.csv with the key residence-arrivals-total|2003|2003, found nothing',
    ],
  ],
  [
    'a net that is not arrivals less departures',
    'indicators',
    '2000,5.8',
    '2000,5.9',
    ['data/indicators.csv row 6, column value: expected -7.3, arrivals less departures, found "-7.4"'],
  ],
  [
    'a net that is not urban and rural places',
    'indicators',
    '2000,-0.2',
    '2000,-0.3',
    ['data/indicators.csv row 6, column value: expected -7.5, urban and rural places, found "-7.4"'],
  ],
  [
    'a net without its departures',
    'indicators',
    'departures,2000,2000',
    'departures,2001,2001',
    [
      'data/indicators.csv row 6, column value: expected the figures of arrivals less departures beside it, found "-7.4"',
    ],
  ],
  [
    'parts of remittances two away from their total',
    'indicators',
    '2004,191',
    '2004,190',
    ['data/indicators.csv row 9, column value: expected 226, what its parts add up to, found "228"'],
  ],
  [
    'a rounding that no contradiction names',
    'discrepancies',
    'rounding',
    'differs',
    [
      'data/indicators.csv row 9, column value: expected 227, what its parts add up to (or a rounding of data/discrepancies.csv that names this row), found "228"',
    ],
  ],
  [
    'crimes that do not add up',
    'indicators',
    '2010,70,',
    '2010,71,',
    ['data/indicators.csv row 13, column value: expected 72, what its parts add up to, found "71"'],
  ],
  [
    'parts without a total',
    'indicators',
    'crimes-total,2010,2010',
    'crimes-total,2009,2009',
    [
      'data/indicators.csv row 14: expected a total with the key trafficking-crimes-total|2010|2010, found nothing',
    ],
  ],
  [
    'a contradiction of rows that do not exist',
    'discrepancies',
    'in|2004|2004',
    'in|2004|2004;indicators:arrivals|1999|1999',
    [
      'data/discrepancies.csv row 2, column rows: expected the key of a row that exists, found "indicators:arrivals|1999|1999"',
    ],
  ],
];

const WORDS: readonly (readonly [string, TableName, string, string, readonly string[]])[] = [
  [
    'an event without words',
    'events',
    'programme,',
    'campaign,',
    [
      'data/text/en.json, key event.campaign: expected words for event.campaign, which data/events.csv row 3 needs, found nothing',
    ],
  ],
  [
    'a contradiction without words',
    'discrepancies',
    'parts,',
    'halves,',
    [
      'data/text/en.json, key discrepancy.halves: expected words for discrepancy.halves, which data/discrepancies.csv row 2 needs, found nothing',
    ],
  ],
  [
    'an indicator without words',
    'indicators',
    'stay,',
    'leave,',
    [
      'data/text/en.json, key indicator.leave: expected words for indicator.leave, which data/indicators.csv row 16 needs, found nothing',
    ],
  ],
  [
    'a note without words',
    'flows',
    '@dash',
    '@stroke',
    [
      'data/text/en.json, key note.stroke: expected words for note.stroke, which data/flows.csv row 4 needs, found nothing',
    ],
  ],
  [
    'evidence without words',
    'routes',
    'named,paper',
    'said,paper',
    [
      'data/text/en.json, key evidence.said: expected words for evidence.said, which data/routes.csv row 2 needs, found nothing',
    ],
  ],
];

describe('The rules', () => {
  it('hold in the small package', () => {
    expect(printedProblems(SMALL_TABLES)).toEqual([]);
  });

  it.each([...CELLS_AND_KEYS, ...SUMS, ...WORDS])(
    'name %s, with file, row, column, expected and found',
    (_, table, before, after, printed) => {
      expect(printedProblems(brokenTables(table, before, after))).toEqual(printed);
    },
  );

  it('name a layer without its title and description', () => {
    const { 'layer.permits.title': _, ...rest } = SMALL_TEXTS.en;
    const all = { en: rest, az: rest, ru: rest, tr: rest };
    expect(printedProblems(SMALL_TABLES, all)).toEqual([
      'data/text/en.json, key layer.permits.title: expected words for layer.permits.title, which data/layers.csv row 4 needs, found nothing',
    ]);
  });

  it('name a key that one language lacks', () => {
    const { 'event.programme': _, ...rest } = SMALL_TEXTS.az;
    expect(printedProblems(SMALL_TABLES, { ...SMALL_TEXTS, az: rest })).toEqual([
      'data/text/az.json, key event.programme: expected words, as in data/text/en.json, found nothing',
    ]);
  });

  it('name a key that one language alone has', () => {
    const more = { ...SMALL_TEXTS.tr, 'story.one': 'bir' };
    expect(printedProblems(SMALL_TABLES, { ...SMALL_TEXTS, tr: more })).toEqual(
      ['en', 'az', 'ru'].map(
        (lang) =>
          `data/text/${lang}.json, key story.one: expected words, as in data/text/tr.json, found nothing`,
      ),
    );
  });

  it('collect all problems of all files at once', () => {
    const tables = { ...brokenTables('flows', '2000,2000,30,', '2000,2000,-3,'), events: 'id\nBIG\n' };
    const files = printedProblems(tables).map((line) => line.split(' ')[0]);
    expect(new Set(files)).toEqual(new Set(['data/flows.csv', 'data/events.csv']));
  });
});

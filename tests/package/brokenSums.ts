// Broken sums, contradictions and words: what is wrong, in which table, before, after, and the lines that the command prints.
import type { TableName } from '../../src/package/schemas.ts';

export const SUMS: readonly (readonly [string, TableName, string, string, readonly string[]])[] = [
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
    'parts above their total, one of them not available',
    'indicators',
    '2010,70,,crimes,reported,paper,Table 4,\ntrafficking-crimes-144-2,2010,2010,1,,crimes,reported',
    '2010,72,,crimes,reported,paper,Table 4,\ntrafficking-crimes-144-2,2010,2010,,,crimes,missing',
    [
      'data/indicators.csv row 13, column value: expected at least 72, as its parts with a value add up to 72, found "71"',
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

export const WORDS: readonly (readonly [string, TableName, string, string, readonly string[]])[] = [
  [
    'a source without words',
    'sources',
    'office,An office,,,,,,,\n',
    'office,An office,,,,,,,\nthird,A third,,,,,,,\n',
    [
      'data/text/en.json, key source.third.note: expected words for source.third.note, which data/sources.csv row 4 needs, found nothing',
    ],
  ],
  [
    'a region without words',
    'places',
    'X-SEA,',
    'X-MEA,region,44,29,A plain\nX-SEA,',
    [
      'data/text/en.json, key place.X-MEA: expected words for place.X-MEA, which data/places.csv row 5 needs, found nothing',
    ],
  ],
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

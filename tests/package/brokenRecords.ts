// Broken rows of records: what is wrong, in which file, before, after, and the lines that the command prints.

export const RECORD_ROWS: readonly (readonly [string, string, string, string, readonly string[]])[] = [
  [
    'a stock in a layer of flows, in the table of stocks',
    'stocks-unhcr',
    'refugees,AZE,GEO',
    'partner-arrivals,AZE,GEO',
    ['data/stocks-unhcr.csv row 2, column layer: expected a layer of kind stock, found "partner-arrivals"'],
  ],
  [
    'a stock in a layer of flows, in a table of flows',
    'flows-un-2015',
    'residence-arrivals,TUR,AZE,2000',
    'refugees,TUR,AZE,2000',
    ['data/flows-un-2015.csv row 4, column layer: expected a layer of kind flow, found "refugees"'],
  ],
  [
    'a row of another source, whose sum would go over two',
    'flows-un-2015',
    'reported,un-flows-2015,Y2',
    'reported,office,Y2',
    [
      'data/flows-un-2015.csv row 3, column source: expected un-flows-2015, so that no sum goes over two sources, found "office"',
      'data/sources.csv row 3, column licence: expected a licence, as data/flows-un-2015.csv has its rows, found nothing',
    ],
  ],
  [
    'a total that is not what its parts add up to',
    'flows-un-2015',
    '2000,2000,49,',
    '2000,2000,50,',
    ['data/flows-un-2015.csv row 2, column value: expected 49, what its parts add up to, found "50"'],
  ],
  [
    'people of an unstated country left out of the sum',
    'flows-un-2015',
    'residence-arrivals,X-UNK,AZE,2000,2000,19,persons,reported,un-flows-2015,Y8,\n',
    '',
    ['data/flows-un-2015.csv row 2, column value: expected 30, what its parts add up to, found "49"'],
  ],
  [
    'parts that are more than their total',
    'stocks-world-bank',
    'TUR,2010,2010,18',
    'TUR,2010,2010,21',
    [
      'data/stocks-world-bank.csv row 3, column value: expected at least 21, what its parts add up to, found "20"',
    ],
  ],
  [
    'a total where nothing may be added up',
    'stocks-unhcr',
    'AZE,GEO',
    'AZE,X-ALL',
    [
      'data/stocks-unhcr.csv row 2, column destination: expected a country: nothing here is added up, found "X-ALL"',
    ],
  ],
  [
    'a filler zero',
    'stocks-unhcr',
    '2000,2000,5,persons,approximate',
    '2000,2000,0,persons,reported',
    [
      'data/stocks-unhcr.csv row 2, column value: expected no row, as a zero of this source is filler, found "0"',
    ],
  ],
  [
    'a row of the mirror the other way round',
    'flows-partners',
    'AZE,GEO',
    'GEO,AZE',
    [
      'data/flows-partners.csv row 2, column origin: expected AZE to GEO, the way that data/reporters.csv has it, found "GEO to AZE"',
    ],
  ],
  [
    'a row of the mirror that no reporter counts',
    'reporters',
    'GEO,partner-arrivals,AZE,GEO,persons,2000,2000\n',
    '',
    [
      'data/flows-partners.csv row 2, column origin: expected a side that data/reporters.csv lists for partner-arrivals, found "AZE to GEO"',
    ],
  ],
  [
    'a row of the mirror in a unit that its country does not count',
    'flows-partners',
    '80,registrations',
    '80,persons',
    ['data/flows-partners.csv row 3, column unit: expected registrations, which it counts, found "persons"'],
  ],
  [
    'a row of the mirror outside the years of its country',
    'flows-partners',
    'TUR,2001,2001',
    'TUR,2004,2004',
    ['data/flows-partners.csv row 3, column from: expected a year from 1999 to 2003, found "2004"'],
  ],
  [
    'another unit than persons elsewhere',
    'stocks-unhcr',
    '5,persons',
    '5,cases',
    ['data/stocks-unhcr.csv row 2, column unit: expected persons, found "cases"'],
  ],
  [
    'a place that does not exist, in a record',
    'flows-un-2015',
    'GEO,AZE',
    'GRO,AZE',
    ['data/flows-un-2015.csv row 3, column origin: expected an id of data/places.csv, found "GRO"'],
  ],
  [
    'a key that stands twice in a record',
    'flows-un-2015',
    'residence-arrivals,TUR,AZE,2000,2000,0',
    'residence-arrivals,GEO,AZE,2000,2000,0',
    [
      'data/flows-un-2015.csv row 4: expected a key of its own (row 3 has the same), found "residence-arrivals|GEO|AZE|2000|2000"',
    ],
  ],
  [
    'a record that ends before it starts',
    'stocks-unhcr',
    '2000,2000,5',
    '2000,1999,5',
    ['data/stocks-unhcr.csv row 2, column to: expected 2000 or later, found "1999"'],
  ],
  [
    'a record without a number that is said to be reported',
    'flows-un-2015',
    '2000,2000,30,',
    '2000,2000,,',
    [
      'data/flows-un-2015.csv row 3, column value: expected a number, as the status is reported, found nothing',
      'data/flows-un-2015.csv row 2, column value: expected 19, what its parts add up to, found "49"',
    ],
  ],
  [
    'a record without a locator',
    'flows-partners',
    'un-flows-2015,Z2,',
    'un-flows-2015,,',
    ['data/flows-partners.csv row 2, column locator: expected some text, found nothing'],
  ],
  [
    'a note of a record without words',
    'flows-un-2015',
    '@dash',
    '@stroke',
    [
      'data/text/en.json, key note.stroke: expected words for note.stroke, which data/flows-un-2015.csv row 3 needs, found nothing',
    ],
  ],
  [
    'a reporter that is no place',
    'reporters',
    'TUR,partner-arrivals',
    'TRU,partner-arrivals',
    ['data/reporters.csv row 3, column reporter: expected an id of data/places.csv, found "TRU"'],
  ],
  [
    'a pair that stands twice',
    'pairs',
    'arrivals,cells,indicators:arrivals|*|*,flows-un-2015:residence-arrivals|X-ALL|AZE|*|*,,differs\n',
    'arrivals,cells,indicators:arrivals|*|*,flows-un-2015:residence-arrivals|X-ALL|AZE|*|*,,differs\n'.repeat(
      2,
    ),
    ['data/pairs.csv row 3: expected a key of its own (row 2 has the same), found "arrivals"'],
  ],
  [
    'a pair without words',
    'pairs',
    'arrivals,cells',
    'arrivals-too,cells',
    [
      'data/text/en.json, key pair.arrivals-too: expected words for pair.arrivals-too, which data/pairs.csv row 2 needs, found nothing',
      'data/text/en.json, key pair.arrivals-too.note: expected words for pair.arrivals-too.note, which data/pairs.csv row 2 needs, found nothing',
    ],
  ],
  [
    'a pair of another relation than there are',
    'pairs',
    ',,differs',
    ',,alike',
    [
      'data/pairs.csv row 2, column relation: expected one of agrees, rounded, differs, not-the-same, found "alike"',
    ],
  ],
];

// Words of the Sources panel in English.
import { plural } from '../../lib/plural.ts';

export const enSources = {
  heading: 'Sources',
  sourceOf: (what: string) => `Source: ${what}`,
  report: 'The report',
  second: 'Additional sources, not from the report',
  cited: 'Sources that the report cites',
  gave: (rows: string, count: number) => plural('en', count, { one: `${rows} row`, other: `${rows} rows` }),
  gaveNothing: 'named by the report, no figure taken',
  cites: 'Sources it cites:',
  noYear: 'no year',
  plain: 'Copy citation',
  bibtex: 'Copy BibTeX',
  csl: 'Copy CSL-JSON',
  open: 'Open the source',
  contradictions: 'Where figures differ',
  contradictionsNote: 'Both values are shown as published; nothing is corrected.',
  pairs: {
    heading: 'The report beside additional sources',
    note: 'Where both speak of the same thing, both numbers are given as published, each with its date, and how they compare; at the end, what may look the same and is not.',
    report: 'In the report',
    record: 'Additional source',
    relation: {
      agrees: 'agrees',
      rounded: 'agrees after rounding',
      differs: 'differs',
      'not-the-same': 'not the same thing',
    },
    sameNumbers: (same: string, all: string) => `${same} of ${all} numbers agree`,
    sameRounded: (same: string, all: string) => `${same} of ${all} numbers agree after rounding`,
    samePlaces: (same: string, all: string) => `${same} of ${all} countries have the same place`,
    endOf: (year: string) => `end of ${year}`,
    loading: 'Loading the additional sources…',
    failed: 'The additional sources could not be loaded.',
  },
};

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
};

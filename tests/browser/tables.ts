// What the tables of data/ hold, as the page writes it in English: a corrected row or a new title changes no browser test.
import { formatNumber } from '../../src/lib/numberFormat.ts';
import { dataFile, dataRows } from '../package/dataRows.ts';

const flows = dataRows('flows');
const partnerCounts = dataRows('flows-partners');
const indicators = dataRows('indicators');
const stories: Readonly<Record<string, string>> = JSON.parse(dataFile('stories/en.json'));
const texts: Readonly<Record<string, string>> = JSON.parse(dataFile('text/en.json'));

/** A number as English writes it. */
export const english = (value: number): string => formatNumber('en', value);

/** People of a layer from one place to another in a year, by their row of flows.csv. */
export function flowOf(layer: string, origin: string, destination: string, year: number | string): number {
  const row = flows.find(
    (each) =>
      each.layer === layer &&
      each.origin === origin &&
      each.destination === destination &&
      each.from === String(year),
  );
  if (!row?.value) throw new Error(`no figure of ${layer} from ${origin} to ${destination} in ${year}`);
  return Number(row.value);
}

/** The years of which flows.csv has figures of a layer, from the first. */
export function yearsOf(layer: string): readonly number[] {
  const years = flows.filter((each) => each.layer === layer).map(({ from = '' }) => Number(from.slice(0, 4)));
  return [...new Set(years)].sort((a, b) => a - b);
}

/** Runs of years, within those of the atlas, that are not among these. */
export function gapsIn(years: readonly number[], first: number, last: number): number {
  const isGap = (year: number) => year >= first && year <= last && !years.includes(year);
  return [first - 1, ...years].filter((year) => isGap(year + 1)).length;
}

/** The values of the moves for residence that flows.csv prints of a year; a dash is none. */
export function residenceIn(year: number): readonly number[] {
  const rows = flows.filter(
    ({ layer = '', from }) => layer.startsWith('residence-') && from === String(year),
  );
  return rows.map(({ value }) => Number(value));
}

/** People of a layer in a year with all countries that flows.csv lists. */
export function sumOfFlows(layer: string, year: number): number {
  const rows = flows.filter((each) => each.layer === layer && each.from === String(year));
  return rows.reduce((sum, { value }) => sum + Number(value), 0);
}

/** People whom the destination counted from an origin in a year, by its row of flows-partners.csv. */
export function partnerCount(origin: string, destination: string, year: number | string): number {
  const row = partnerCounts.find(
    (each) =>
      each.layer === 'partner-arrivals' &&
      each.origin === origin &&
      each.destination === destination &&
      each.from === String(year),
  );
  if (!row?.value) throw new Error(`no count of ${destination} from ${origin} in ${year}`);
  return Number(row.value);
}

/** People in a unit of an indicator that is given in thousands. */
export const THOUSAND = 1000;

/** An indicator in a year, by its row of indicators.csv. */
export function indicatorOf(id: string, year: number): number {
  const row = indicators.find((each) => each.indicator === id && each.from === String(year));
  if (!row?.value) throw new Error(`no figure of ${id} in ${year}`);
  return Number(row.value);
}

/** The title of a story, or of one of its steps by `story.step`. */
export const storyTitle = (key: string): string => wordsOf(stories, `${key}.title`);
/** What a teacher reads at a step, by `story.step`. */
export const storyNotes = (key: string): string => wordsOf(stories, `${key}.notes`);
/** The title of a layer, by its id. */
export const layerTitle = (id: string): string => dataWords(`layer.${id}.title`);
/** A text of the data by its key. */
export const dataWords = (key: string): string => wordsOf(texts, key);

function wordsOf(all: Readonly<Record<string, string>>, key: string): string {
  const words = all[key];
  if (words === undefined) throw new Error(`no words for ${key}`);
  return words;
}

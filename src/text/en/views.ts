// Words of the tabs and of the years view in English.
import { plural } from '../../lib/plural.ts';

export const enViews = {
  label: 'Views',
  map: 'Map',
  years: 'Years',
  chart: 'Chart',
  table: 'Table',
  choose: 'Which one?',
  loading: 'Loading…',
  failed: 'This view could not be loaded.',
};

export const enYears = {
  heading: 'Every year, 1990–2011',
  scale: 'One scale for all years; lines are half as wide as on the map. Press a year to see it there.',
  arrivals: (value: string, count: number) =>
    plural('en', count, { one: `${value} arrival`, other: `${value} arrivals` }),
  departures: (value: string, count: number) =>
    plural('en', count, { one: `${value} departure`, other: `${value} departures` }),
  named: (what: string, value: string) => `${what}: ${value}`,
  cell: (year: string, list: string) => `${year}: ${list}`,
  noCountries: 'no figure by country',
  placeOnly: (place: string) => `Numbers: ${place}`,
  timeless: 'Routes and corridors, as reported; they do not belong to any one year.',
};

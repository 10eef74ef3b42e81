// Words of the list of partners in English.
import { plural } from '../../lib/plural.ts';

export const enPartners = {
  heading: (year: string) => `Partners in ${year}, by number of people`,
  arrivals: 'in',
  departures: 'out',
  unstated: 'Country not stated',
  unstatedNote: 'Counted in the totals, but without a country (or with a code that is probably wrong).',
  other: 'Other countries',
  otherNote: 'Countries that the source does not list.',
  netHeading: (year: string) => `Partners in ${year}, by net migration`,
  shown: (shown: string, of: string, count: number) =>
    plural('en', count, { one: `${shown} of ${of} flow shown`, other: `${shown} of ${of} flows shown` }),
  all: (count: string) => `All ${count}`,
  few: 'The largest only',
  limits: 'Limits of the list and the map',
  top: 'How many countries',
  topAll: 'All countries',
  topFew: (value: string) => `Top ${value}`,
  least: 'Size of flows',
  anySize: 'Any size',
  sizeFrom: (value: string) => `${value}+ people`,
  eightWidest: 'Only the eight widest flows are drawn here; the list has them all.',
  onlyWidest: 'Only the widest flows are drawn here; the list has them all.',
  nothing: 'No flow is that large.',
  clear: 'Clear the limits',
  empty: (year: string) => `The layers shown have no numbers of people by country for ${year}.`,
  country: 'Country',
  ofWhole: 'Each bar is a share of the whole.',
  asOf: (date: string) => `as of ${date}`,
  stockIn: 'People in Azerbaijan at that date, by origin; not the moves of a year',
  stockWithin: 'Displaced within Azerbaijan',
  stockOut: 'People from Azerbaijan',
  orderOut: 'Countries where emigrants live, in order',
  orderIn: 'Countries of origin of immigrants, in order',
  flowsHeading: (year: string) => `Widest flows in ${year}`,
  flowBudget: 'Flows on the map',
  partOfMap: 'Only flows that begin or end in the visible part of the map are drawn.',
  drawnOf: (shown: string, of: string, share: string, count: number) =>
    plural('en', count, {
      one: `${shown} of ${of} flow is drawn, ${share} of the people. Choose a place to see all of its flows.`,
      other: `${shown} of ${of} flows are drawn, ${share} of the people. Choose a place to see all of its flows.`,
    }),
  drawnOnSheet: (shown: string, of: string, share: string, grouped: boolean) =>
    `${shown} of ${of} flows are drawn, ${share} of the people.${grouped ? ' Places near each other are drawn as one.' : ''}`,
  drawnGrouped: (shown: string, of: string, share: string, within: string) =>
    `Places near each other are drawn as one; +3 after a name says that three more stand with it. ${shown} of ${of} flows between them are drawn, ${share} of the people; ${within} move within one of them. Zoom in to part them, or choose a place to see all of its flows.`,
};

// What stands out of the figures of a year or a country, in English.
import { plural } from '../../lib/plural.ts';

export const enFindings = {
  heading: 'What stands out',
  partnerCame: (country: string, year: string) =>
    `${country}: more people came from there than left for it; in ${year} it was the other way round.`,
  partnerLeft: (country: string, year: string) =>
    `${country}: more people left for it than came from there; in ${year} it was the other way round.`,
  fewerLeave: (year: string, departures: string, arrivals: string) =>
    `Since ${year} departures have fallen to ${departures} and arrivals to ${arrivals} (computed): the balance turned because fewer people leave.`,
  wholePart: (part: string, share: string) => `${part}: ${share} of the whole net (computed).`,
  twoParts: (parts: string) => `${parts}.`,
  outlier: {
    arrivals: (country: string, value: string, around: string) =>
      `Arrivals from one country stand out: ${country}, ${value} (${around}).`,
    departures: (country: string, value: string, around: string) =>
      `Departures for one country stand out: ${country}, ${value} (${around}).`,
  },
  place: {
    alwaysCame: (count: number, value: string) =>
      plural('en', count, {
        one: 'In the one year with both figures more people came from there than left for it.',
        other: `In all ${value} years with both figures more people came from there than left for it.`,
      }),
    alwaysLeft: (count: number, value: string) =>
      plural('en', count, {
        one: 'In the one year with both figures more people left for it than came from there.',
        other: `In all ${value} years with both figures more people left for it than came from there.`,
      }),
    turned: (year: string, net: string, before: string, previous: string) =>
      `The balance last turned in ${year}: ${net}, after ${previous} in ${before} (computed).`,
    outlier: {
      arrivals: (year: string, value: string, around: string) =>
        `${year} stands out: ${value} came (${around}).`,
      departures: (year: string, value: string, around: string) =>
        `${year} stands out: ${value} left (${around}).`,
    },
    share: {
      arrivals: (first: string, was: string, last: string, is: string) =>
        `Share of all arrivals: ${was} in ${first}, ${is} in ${last} (computed).`,
      departures: (first: string, was: string, last: string, is: string) =>
        `Share of all departures: ${was} in ${first}, ${is} in ${last} (computed).`,
    },
  },
};

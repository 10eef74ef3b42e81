// What stands out of the figures of a year or a country, in Azerbaijani.
import type { Messages } from '../en.ts';
import { azOrdinal } from './ordinal.ts';

export const azFindings: Messages['findings'] = {
  heading: 'Diqqət çəkənlər',
  partnerCame: (country, year) =>
    `${country}: oradan gələnlər oraya gedənlərdən çox olub; ${azOrdinal(year)} ildə əksinə idi.`,
  partnerLeft: (country, year) =>
    `${country}: oraya gedənlər oradan gələnlərdən çox olub; ${azOrdinal(year)} ildə əksinə idi.`,
  fewerLeave: (year, departures, arrivals) =>
    `${azOrdinal(year)} ilə nisbətən gedənlər ${departures}, gələnlər ${arrivals} səviyyəsinə enib (hesablanıb): saldo gedənlər azaldığı üçün dəyişib.`,
  wholePart: (part, share) => `${part}: bütün saldoda payı ${share} (hesablanıb).`,
  twoParts: (parts) => `${parts}.`,
  outlier: {
    arrivals: (country, value, around) => `Bir ölkədən gələnlər fərqlənir: ${country}, ${value} (${around}).`,
    departures: (country, value, around) =>
      `Bir ölkəyə gedənlər fərqlənir: ${country}, ${value} (${around}).`,
  },
  place: {
    alwaysCame: (_count, value) =>
      `Hər iki rəqəmi olan ${value} ilin hamısında oradan gələnlər oraya gedənlərdən çox olub.`,
    alwaysLeft: (_count, value) =>
      `Hər iki rəqəmi olan ${value} ilin hamısında oraya gedənlər oradan gələnlərdən çox olub.`,
    turned: (year, net, before, previous) =>
      `Saldo sonuncu dəfə ${azOrdinal(year)} ildə dəyişib: ${net}; ${azOrdinal(before)} ildə ${previous} idi (hesablanıb).`,
    outlier: {
      arrivals: (year, value, around) => `${azOrdinal(year)} il fərqlənir: ${value} nəfər gəlib (${around}).`,
      departures: (year, value, around) =>
        `${azOrdinal(year)} il fərqlənir: ${value} nəfər gedib (${around}).`,
    },
    share: {
      arrivals: (first, was, last, is) =>
        `Bütün gələnlərdə pay: ${azOrdinal(first)} ildə ${was}, ${azOrdinal(last)} ildə ${is} (hesablanıb).`,
      departures: (first, was, last, is) =>
        `Bütün gedənlərdə pay: ${azOrdinal(first)} ildə ${was}, ${azOrdinal(last)} ildə ${is} (hesablanıb).`,
    },
  },
};

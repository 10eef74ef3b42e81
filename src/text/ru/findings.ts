// What stands out of the figures of a year or a country, in Russian.
import type { Messages } from '../en.ts';

export const ruFindings: Messages['findings'] = {
  heading: 'Что выделяется',
  partnerCame: (country, year) =>
    `${country}: прибывших оттуда больше, чем выбывших туда; в ${year} году было наоборот.`,
  partnerLeft: (country, year) =>
    `${country}: выбывших туда больше, чем прибывших оттуда; в ${year} году было наоборот.`,
  fewerLeave: (year, departures, arrivals) =>
    `По сравнению с ${year} годом выбывших осталось ${departures}, прибывших\u00a0— ${arrivals} (рассчитано): сальдо изменило знак потому, что выбывает меньше людей.`,
  wholePart: (part, share) => `${part}: ${share} всего сальдо (рассчитано).`,
  twoParts: (parts) => `${parts}.`,
  outlier: {
    arrivals: (country, value, around) =>
      `Среди прибывших выделяется одна страна: ${country}, ${value} (${around}).`,
    departures: (country, value, around) =>
      `Среди выбывших выделяется одна страна: ${country}, ${value} (${around}).`,
  },
  place: {
    alwaysCame: (_count, value) =>
      `Прибывших оттуда больше, чем выбывших туда, за все годы с обоими числами (лет: ${value}).`,
    alwaysLeft: (_count, value) =>
      `Выбывших туда больше, чем прибывших оттуда, за все годы с обоими числами (лет: ${value}).`,
    turned: (year, net, before, previous) =>
      `Сальдо в последний раз сменило знак в ${year} году: ${net} после ${previous} в ${before} году (рассчитано).`,
    outlier: {
      arrivals: (year, value, around) => `Выделяется ${year} год: прибывших ${value} (${around}).`,
      departures: (year, value, around) => `Выделяется ${year} год: выбывших ${value} (${around}).`,
    },
    share: {
      arrivals: (first, was, last, is) =>
        `Доля среди всех прибывших: ${was} в ${first} году, ${is} в ${last} году (рассчитано).`,
      departures: (first, was, last, is) =>
        `Доля среди всех выбывших: ${was} в ${first} году, ${is} в ${last} году (рассчитано).`,
    },
  },
};

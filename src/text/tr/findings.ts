// What stands out of the figures of a year or a country, in Turkish.
import type { Messages } from '../en.ts';

export const trFindings: Messages['findings'] = {
  heading: 'Öne çıkanlar',
  partnerCame: (country, year) =>
    `${country}: oradan gelenler oraya gidenlerden fazla; ${year} yılında tersiydi.`,
  partnerLeft: (country, year) =>
    `${country}: oraya gidenler oradan gelenlerden fazla; ${year} yılında tersiydi.`,
  fewerLeave: (year, departures, arrivals) =>
    `${year} yılına göre gidenlerin kalan payı ${departures}, gelenlerin ${arrivals} (hesaplandı): net göç, giden azaldığı için yön değiştirdi.`,
  wholePart: (part, share) => `${part}: tüm net göçteki payı ${share} (hesaplandı).`,
  twoParts: (parts) => `${parts}.`,
  outlier: {
    arrivals: (country, value, around) =>
      `Bir ülkeden gelenler öne çıkıyor: ${country}, ${value} (${around}).`,
    departures: (country, value, around) =>
      `Bir ülkeye gidenler öne çıkıyor: ${country}, ${value} (${around}).`,
  },
  place: {
    alwaysCame: (_count, value) =>
      `Her iki sayının bulunduğu ${value} yılın tümünde oradan gelenler oraya gidenlerden fazla.`,
    alwaysLeft: (_count, value) =>
      `Her iki sayının bulunduğu ${value} yılın tümünde oraya gidenler oradan gelenlerden fazla.`,
    turned: (year, net, before, previous) =>
      `Net göç son olarak ${year} yılında yön değiştirdi: ${net}; ${before} yılında ${previous} idi (hesaplandı).`,
    outlier: {
      arrivals: (year, value, around) => `${year} öne çıkıyor: ${value} kişi geldi (${around}).`,
      departures: (year, value, around) => `${year} öne çıkıyor: ${value} kişi gitti (${around}).`,
    },
    share: {
      arrivals: (first, was, last, is) =>
        `Tüm gelenler içindeki pay: ${first} yılında ${was}, ${last} yılında ${is} (hesaplandı).`,
      departures: (first, was, last, is) =>
        `Tüm gidenler içindeki pay: ${first} yılında ${was}, ${last} yılında ${is} (hesaplandı).`,
    },
  },
};

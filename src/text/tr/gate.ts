// Words of the gate, the totals of a year at the hub, in Turkish.
import type { Messages } from '../en.ts';

export const trGate: Messages['gate'] = {
  name: (year) => `${year}: tüm gelenler ve gidenler`,
  came: (value) => `${value} kişi geldi`,
  left: (value) => `${value} kişi gitti`,
  own: (said) => `${said} (Azerbaycan’ın kendi sayısı)`,
  from: {
    unstated: (value) => `ülkesi belirtilmeyen: ${value}`,
    others: (value) => `diğer ülkelerden: ${value} (hesaplandı)`,
    all: 'nereden geldikleri belirtilmiyor',
  },
  to: {
    unstated: (value) => `ülkesi belirtilmeyen: ${value}`,
    others: (value) => `diğer ülkelere: ${value} (hesaplandı)`,
    all: 'nereye gittikleri belirtilmiyor',
  },
  legend: {
    sides: (persons) =>
      `Yarım daireler: tüm gelenler (üstte) ve tüm gidenler (altta); burada her biri ${persons} kişi için çizildi`,
    outline: (persons) =>
      `Çizgiler: Azerbaycan’ın kendi sayısına göre tüm gelenler (üstte) ve tüm gidenler (altta); burada her biri ${persons} kişi için çizildi`,
    net: (persons) => `Daire: gelenler eksi gidenler; burada ${persons} kişi için çizildi`,
    compared: 'İki yılın yarım daireleri, üstte gelenler, altta gidenler: ilki kesik, ikincisi tam çizgiyle',
    hatched: {
      unstated: 'taralı: ülkesi belirtilmeyen',
      others: 'taralı: diğer ülkeler, hesaplandı',
      all: 'taralı: ülke belirtilmiyor',
    },
  },
};

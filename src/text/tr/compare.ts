// Words of the comparison of two years in Turkish.
import type { Messages } from '../en.ts';

export const trCompare: Messages['compare'] = {
  open: 'Karşılaştır',
  other: 'Başka yıl',
  choose: (year) => `${year} yılını karşılaştır:`,
  noFigure: (year) => `${year}, ülkelere göre veri yok`,
  withFigures: 'Kalın: ülkelere göre verisi olan yıllar.',
  heading: (first, second) => `${first} yılından ${second} yılına değişim`,
  leave: 'Karşılaştırmayı bitir',
  same: 'İki yıl aynı. Başka bir yıl seçin.',
  lacks: (year) => `${year} için ülkelere göre veri yok, bu yüzden karşılaştırma yapılamıyor.`,
  nearest: (year) => `${year} ile karşılaştır`,
  nearestYear: (year) => `${year} yılına git`,
  playing: 'İki yıl karşılaştırılırken oynatma kapalıdır.',
  second: (year) => `${year} ile karşılaştırma`,
  listHeading: (first, second) => `Ülkelere göre değişim, ${first}–${second}, hesaplandı`,
  totals: 'Tüm ülkeler',
  changes: {
    more: 'arttı',
    fewer: 'azaldı',
    same: 'değişmedi',
    new: 'yeni',
    gone: 'sona erdi',
    none: 'iki yılda da bildirilmedi',
    incomparable: 'karşılaştırılamaz',
  },
  meanings: {
    more: 'İkinci yılda daha çok',
    fewer: 'İkinci yılda daha az',
    same: 'Değişmedi',
    new: 'Yeni: birinci yılda bildirilmedi',
    gone: 'Sona erdi: ikinci yılda bildirilmedi',
    none: 'İki yılda da bildirilmedi',
    incomparable: 'Karşılaştırılamaz: bir tarafın verisi yok ya da dönemler farklı',
  },
  hindrances: {
    first: (first) => `${first} için veri yok`,
    second: (_first, second) => `${second} için veri yok`,
    both: (first, second) => `${first} ve ${second} için veri yok`,
    period: () => 'sayılar farklı dönemleri kapsıyor',
  },
};

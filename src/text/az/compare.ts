// Words of the comparison of two years in Azerbaijani.
import type { Messages } from '../en.ts';
import { azOrdinal } from './ordinal.ts';

export const azCompare: Messages['compare'] = {
  open: 'Müqayisə et',
  other: 'Başqa il',
  choose: (year) => `${azOrdinal(year)} ili müqayisə et:`,
  noFigure: (year) => `${year}, ölkələr üzrə məlumat yoxdur`,
  withFigures: 'Qalın yazı: ölkələr üzrə məlumatı olan illər.',
  heading: (first, second) => `${azOrdinal(first)} ildən ${azOrdinal(second)} ilə dəyişmə`,
  leave: 'Müqayisəni bağla',
  same: 'Seçilən illər eynidir. Başqa il seçin.',
  lacks: (year) => `${azOrdinal(year)} il üçün ölkələr üzrə məlumat yoxdur, ona görə müqayisə mümkün deyil.`,
  nearest: (year) => `${azOrdinal(year)} illə müqayisə et`,
  nearestYear: (year) => `${azOrdinal(year)} ilə keç`,
  playing: 'İki il müqayisə edilərkən oynatma söndürülür.',
  second: (year) => `${azOrdinal(year)} illə müqayisədə`,
  listHeading: (first, second) => `Ölkələr üzrə dəyişmə, ${first}–${second}, hesablanıb`,
  onceOnly: 'Müqayisə edilmir: mənbə yalnız bir tarix və ya dövr üçün məlumat verir.',
  totals: 'Bütün ölkələr',
  changes: {
    more: 'artıb',
    fewer: 'azalıb',
    same: 'dəyişməyib',
    new: 'yeni',
    gone: 'kəsilib',
    none: 'hər iki ildə qeydə alınmayıb',
    incomparable: 'müqayisə olunmur',
  },
  meanings: {
    more: 'İkinci ildə artıb',
    fewer: 'İkinci ildə azalıb',
    same: 'Dəyişməyib',
    new: 'Yeni: birinci ildə qeydə alınmayıb',
    gone: 'Kəsilib: ikinci ildə qeydə alınmayıb',
    none: 'Hər iki ildə qeydə alınmayıb',
    incomparable: 'Müqayisə olunmur: bir il üçün məlumat yoxdur və ya dövrlər fərqlidir',
  },
  hindrances: {
    first: (first) => `${azOrdinal(first)} il üçün məlumat yoxdur`,
    second: (_first, second) => `${azOrdinal(second)} il üçün məlumat yoxdur`,
    both: (first, second) => `${azOrdinal(first)} və ${azOrdinal(second)} illər üçün məlumat yoxdur`,
    one: () => 'hər iki ili bir rəqəm əhatə edir',
    period: () => 'rəqəmlər müxtəlif dövrləri əhatə edir',
  },
};

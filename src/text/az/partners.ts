// Words of the list of partners in Azerbaijani.

import type { Messages } from '../en.ts';
import { azOrdinal } from './ordinal.ts';

export const azPartners: Messages['partners'] = {
  heading: (year) => `${azOrdinal(year)} ilin tərəfdaş ölkələri, köçənlərin sayına görə`,
  arrivals: 'gəlib',
  departures: 'gedib',
  unstated: 'Ölkə göstərilmir',
  unstatedNote: 'Cəmə daxildir, amma ölkəsi göstərilmir (və ya kodu, yəqin ki, səhvdir).',
  other: 'Digər ölkələr',
  otherNote: 'Mənbədə ayrıca göstərilməyən ölkələr.',
  netHeading: (year) => `${azOrdinal(year)} ilin tərəfdaş ölkələri, miqrasiya saldosuna görə`,
  shown: (shown, of) => `${of} axından göstərilən: ${shown}`,
  all: (count) => `Hamısı (${count})`,
  few: 'Yalnız ən böyüklər',
  limits: 'Siyahının və xəritənin hədləri',
  top: 'Ölkələrin sayı',
  topAll: 'Bütün ölkələr',
  topFew: (value) => `İlk ${value}`,
  least: 'Axının həcmi',
  anySize: 'İstənilən həcm',
  sizeFrom: (value) => `${value}+ nəfər`,
  eightWidest: 'Burada ən böyük səkkiz axın çəkilir; hamısı siyahıdadır.',
  onlyWidest: 'Burada yalnız ən böyük axınlar çəkilir; hamısı siyahıdadır.',
  nothing: 'Bu qədər böyük axın yoxdur.',
  clear: 'Hədləri götür',
  empty: (year) => `Göstərilən qatlarda ${azOrdinal(year)} il üçün ölkələr üzrə say yoxdur.`,
  country: 'Ölkə',
  ofWhole: 'Hər zolaq ümumi saydakı payı göstərir.',
  asOf: (date) => `tarix: ${date}`,
  stockIn: 'Həmin tarixdə Azərbaycanda olanlar, mənşəyi üzrə; bir ilin köçləri deyil',
  stockWithin: 'Azərbaycan daxilində məcburi köçkünlər',
  stockOut: 'Azərbaycandan olanlar',
  orderOut: 'Emiqrantların yaşadığı ölkələr, sıra ilə',
  orderIn: 'İmmiqrantların gəldiyi ölkələr, sıra ilə',
  flowsHeading: (year) => `${year}: ən böyük axınlar`,
  flowBudget: 'Xəritədəki axınlar',
  partOfMap: 'Yalnız xəritənin görünən hissəsində başlayan və ya bitən axınlar çəkilir.',
  drawnOf: (shown, of, share) =>
    `${of} axından ${shown} göstərilir, bu, insanların ${share}-idir. Bir yerin bütün axınlarını görmək üçün onu seçin.`,
  drawnOnSheet: (shown, of, share, grouped) =>
    `${of} axından ${shown} göstərilir, bu, insanların ${share}-idir.${grouped ? ' Bir-birinə yaxın yerlər bir yer kimi göstərilir.' : ''}`,
  drawnGrouped: (shown, of, share, within) =>
    `Bir-birinə yaxın yerlər bir yer kimi göstərilir; addan sonra +3 onunla birlikdə daha üç yer olduğunu bildirir. Onların arasındakı ${of} axından ${shown} göstərilir, bu, insanların ${share}-idir; ${within} isə onlardan birinin daxilindədir. Ayırmaq üçün xəritəni böyüdün və ya bütün axınlarını görmək üçün bir yer seçin.`,
};

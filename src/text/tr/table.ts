// Words of the table view in Turkish.
import type { Messages } from '../en.ts';

export const trTable: Messages['table'] = {
  heading: 'Bu görünümün bütün satırları',
  filter: 'Katmana veya ülkeye göre süzün',
  empty: 'Uyan satır yok. Süzgeci temizleyin veya başka bir katman ya da yıl seçin.',
  layer: 'Katman',
  origin: 'Çıkış ülkesi',
  destination: 'Varış ülkesi',
  period: 'Dönem',
  figure: 'Değer',
  status: 'Durum',
  source: 'Kaynak',
  locator: 'Kaynaktaki yeri',
  others: 'diğer ülkeler',
  all: 'bütün ülkeler',
  total: 'toplam',
  noNumber: 'sayı verilmiyor',
  count: (shown: string, all: string) => `${all} satırdan ${shown} tanesi`,
  statuses: {
    reported: 'kaynaktaki gibi',
    none: 'bildirilen yok',
    approximate: 'yaklaşık',
    rank: 'sıradaki yer',
    mentioned: 'adı geçiyor, sayı yok',
    computed: 'hesaplandı',
    missing: 'veri yok',
  },
};

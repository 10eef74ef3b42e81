// Words of the page shown when data cannot be read in Turkish.
import type { Messages } from '../en.ts';

export const trFailure: Messages['failure'] = {
  heading: 'Atlas verilerini okuyamadı',
  lead: 'Bu dosyalar veya satırlar eksik ya da beklendiği gibi değil.',
  file: 'Dosya',
  row: 'Satır',
  column: 'Sütun',
  expected: 'Beklenen',
  found: 'Bulunan',
  retry: 'Yeniden dene',
};

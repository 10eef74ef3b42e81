// Words of the page shown when data cannot be read in Azerbaijani.
import type { Messages } from '../en.ts';

export const azFailure: Messages['failure'] = {
  heading: 'Atlas məlumatlarını oxuya bilmədi',
  lead: 'Bu fayllar və ya sətirlər yoxdur, yaxud gözlənildiyi kimi deyil.',
  file: 'Fayl',
  row: 'Sətir',
  column: 'Sütun',
  expected: 'Gözlənilən',
  found: 'Tapılan',
  retry: 'Yenidən cəhd et',
};

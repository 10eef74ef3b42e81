// Words of the Sources panel in Turkish.
import type { Messages } from '../en.ts';

export const trSources: Messages['sources'] = {
  heading: 'Kaynaklar',
  sourceOf: (what) => `Kaynak: ${what}`,
  report: 'Rapor',
  second: 'Rapor dışından ikinci kaynaklar',
  cited: 'Raporun atıf yaptığı kaynaklar',
  gave: (rows) => `${rows} satır`,
  gaveNothing: 'raporda adı geçiyor, sayı alınmadı',
  cites: 'Atıf yaptığı kaynaklar:',
  noYear: 'yıl verilmemiş',
  plain: 'Atfı kopyala',
  bibtex: 'BibTeX kopyala',
  csl: 'CSL-JSON kopyala',
  open: 'Kaynağı aç',
  contradictions: 'Değerlerin farklı olduğu yerler',
  contradictionsNote: 'Her iki değer de yayımlandığı gibi kalır; hiçbir şey düzeltilmez.',
};

// Words of the Sources panel in Turkish.
import type { Messages } from '../en.ts';

export const trSources: Messages['sources'] = {
  heading: 'Kaynaklar',
  sourceOf: (what) => `Kaynak: ${what}`,
  report: 'Rapor',
  second: 'Ek kaynaklar, rapor dışından',
  cited: 'Raporun atıf yaptığı kaynaklar',
  gave: (rows) => `${rows} satır`,
  gaveNothing: 'raporda adı geçiyor, sayı alınmadı',
  cites: 'Atıf yaptığı kaynaklar:',
  noYear: 'yıl belirtilmemiş',
  plain: 'Atfı kopyala',
  bibtex: 'BibTeX kopyala',
  csl: 'CSL-JSON kopyala',
  open: 'Kaynağı aç',
  contradictions: 'Değerlerin farklı olduğu yerler',
  contradictionsNote: 'İki değer de yayımlandığı gibi gösteriliyor; hiçbir şey düzeltilmiyor.',
};

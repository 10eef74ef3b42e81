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
  pairs: {
    heading: 'Rapor ve ek kaynaklar yan yana',
    note: 'İkisinin aynı şeyden söz ettiği yerlerde iki sayı da yayımlandığı gibi, tarihiyle ve birbirine göre durumuyla veriliyor; sonda, aynı gibi görünüp aynı olmayanlar.',
    report: 'Raporda',
    record: 'Ek kaynak',
    relation: {
      agrees: 'aynı',
      rounded: 'yuvarlanınca aynı',
      differs: 'farklı',
      'not-the-same': 'aynı şey değil',
    },
    sameNumbers: (same, all) => `${all} sayıdan ${same} tanesi aynı`,
    sameRounded: (same, all) => `${all} sayıdan ${same} tanesi yuvarlanınca aynı`,
    samePlaces: (same, all) => `${all} ülkeden ${same} tanesinin yeri aynı`,
    endOf: (year) => `${year} sonu`,
    loading: 'Ek kaynaklar yükleniyor…',
    failed: 'Ek kaynaklar yüklenemedi.',
  },
};

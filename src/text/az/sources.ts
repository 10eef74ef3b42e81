// Words of the Sources panel in Azerbaijani.

import type { Messages } from '../en.ts';
import { azOrdinal } from './ordinal.ts';

export const azSources: Messages['sources'] = {
  heading: 'Mənbələr',
  sourceOf: (what) => `Mənbə: ${what}`,
  report: 'Hesabat',
  second: 'Əlavə mənbələr, hesabatdan kənar',
  cited: 'Hesabatın istinad etdiyi mənbələr',
  gave: (rows) => `${rows} sətir`,
  gaveNothing: 'hesabatda adı çəkilir, rəqəm götürülməyib',
  cites: 'İstinad etdiyi mənbələr:',
  noYear: 'il göstərilmir',
  plain: 'İstinadı köçür',
  bibtex: 'BibTeX köçür',
  csl: 'CSL-JSON köçür',
  open: 'Mənbəni aç',
  contradictions: 'Göstəricilərin fərqləndiyi yerlər',
  contradictionsNote: 'Hər iki göstərici dərc olunduğu kimi saxlanılır; heç nə düzəldilmir.',
  pairs: {
    heading: 'Hesabat və əlavə mənbələr yan-yana',
    note: 'Hər ikisinin eyni şeydən danışdığı yerlərdə hər iki göstərici dərc olunduğu kimi, öz tarixi ilə və bir-birinə münasibəti ilə verilir; sonda isə eyni görünüb eyni olmayanlar.',
    report: 'Hesabatda',
    record: 'Əlavə mənbə',
    relation: {
      agrees: 'üst-üstə düşür',
      rounded: 'yuvarlaqlaşdırılanda üst-üstə düşür',
      differs: 'fərqlənir',
      'not-the-same': 'eyni şey deyil',
    },
    sameNumbers: (same, all) => `${all} ədəddən ${same} ədədi üst-üstə düşür`,
    sameRounded: (same, all) => `${all} ədəddən ${same} ədədi yuvarlaqlaşdırılanda üst-üstə düşür`,
    samePlaces: (same, all) => `${all} ölkədən ${same} ölkənin yeri eynidir`,
    endOf: (year) => `${azOrdinal(year)} ilin sonu`,
    loading: 'Əlavə mənbələr yüklənir…',
    failed: 'Əlavə mənbələri yükləmək mümkün olmadı.',
  },
};

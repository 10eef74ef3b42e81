// Words of the Sources panel in Azerbaijani.
import type { Messages } from '../en.ts';

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
};

// Words of the Sources panel in Russian.
import { plural } from '../../lib/plural.ts';
import type { Messages } from '../en.ts';

export const ruSources: Messages['sources'] = {
  heading: 'Источники',
  sourceOf: (what) => `Источник: ${what}`,
  report: 'Отчёт',
  second: 'Дополнительные источники, не из отчёта',
  cited: 'Источники, на которые ссылается отчёт',
  gave: (rows, count) =>
    plural('ru', count, {
      one: `${rows} строка`,
      few: `${rows} строки`,
      many: `${rows} строк`,
      other: `${rows} строки`,
    }),
  gaveNothing: 'назван в отчёте, чисел из него не взято',
  cites: 'Ссылается на источники:',
  noYear: 'год не указан',
  plain: 'Копировать ссылку',
  bibtex: 'Копировать BibTeX',
  csl: 'Копировать CSL-JSON',
  open: 'Открыть источник',
  contradictions: 'Где показатели расходятся',
  contradictionsNote: 'Оба значения сохранены так, как опубликованы; ничего не исправлено.',
  pairs: {
    heading: 'Отчёт рядом с дополнительными источниками',
    note: 'Там, где оба говорят об одном и том же, приведены оба числа, как опубликованы, с датами и тем, как они соотносятся; в конце\u00a0— то, что похоже, но не одно и то же.',
    report: 'В отчёте',
    record: 'Дополнительный источник',
    relation: {
      agrees: 'совпадает',
      rounded: 'совпадает после округления',
      differs: 'расходится',
      'not-the-same': 'не одно и то же',
    },
    sameNumbers: (same, all) => `Совпадающих чисел: ${same} из ${all}`,
    sameRounded: (same, all) => `Чисел, совпадающих после округления: ${same} из ${all}`,
    samePlaces: (same, all) => `Стран на том же месте: ${same} из ${all}`,
    endOf: (year) => `конец ${year} года`,
    loading: 'Загружаются дополнительные источники…',
    failed: 'Не удалось загрузить дополнительные источники.',
  },
};

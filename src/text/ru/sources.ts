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
};

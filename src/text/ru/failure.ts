// Words of the page shown when data cannot be read in Russian.
import type { Messages } from '../en.ts';

export const ruFailure: Messages['failure'] = {
  heading: 'Атлас не смог прочитать свои данные',
  lead: 'Этих файлов или строк нет, или они не такие, как ожидалось.',
  file: 'Файл',
  row: 'Строка',
  column: 'Столбец',
  expected: 'Ожидалось',
  found: 'Найдено',
  retry: 'Повторить',
};

// Words of the search box in Russian.
import type { Messages } from '../en.ts';

export const ruSearch: Messages['search'] = {
  label: 'Найти страну',
  results: (count) => `Найдено стран: ${count}`,
  nothing: 'Страны с таким названием нет.',
};

// Words of the search box in Turkish.
import type { Messages } from '../en.ts';

export const trSearch: Messages['search'] = {
  label: 'Ülke bul',
  results: (count) => `Bulunan ülke: ${count}`,
  nothing: 'Bu adda ülke yok.',
};

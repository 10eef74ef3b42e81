// Words of the search box in Azerbaijani.
import type { Messages } from '../en.ts';

export const azSearch: Messages['search'] = {
  label: 'Ölkə tap',
  results: (count) => `Tapılan ölkələr: ${count}`,
  nothing: 'Belə adda ölkə yoxdur.',
};

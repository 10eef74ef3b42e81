// Words of the search box in Turkish.
import type { Messages } from '../en.ts';

export const trSearch: Messages['search'] = {
  label: 'Ülke bul',
  results: (value) => `Bulunan: ${value}`,
  nothing: 'Bu adda ülke, yıl, konu, katman, olay veya kaynak yok.',
  layerOn: (layer) => `${layer}: artık gösteriliyor.`,
  layerShown: (layer) => `${layer}: zaten gösteriliyor.`,
  kinds: { country: 'Ülke', topic: 'Konu', layer: 'Katman', year: 'Yıl', event: 'Olay', source: 'Kaynak' },
};

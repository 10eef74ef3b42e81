// Words of the search box in Azerbaijani.
import type { Messages } from '../en.ts';

export const azSearch: Messages['search'] = {
  label: 'Ölkə tap',
  results: (value) => `Tapıldı: ${value}`,
  nothing: 'Belə adda ölkə, il, mövzu, qat, hadisə və ya mənbə yoxdur.',
  layerOn: (layer) => `${layer}: indi göstərilir.`,
  layerShown: (layer) => `${layer}: artıq göstərilir.`,
  kinds: { country: 'Ölkə', topic: 'Mövzu', layer: 'Qat', year: 'İl', event: 'Hadisə', source: 'Mənbə' },
};

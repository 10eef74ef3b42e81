// Words of the search box in Russian.
import type { Messages } from '../en.ts';

export const ruSearch: Messages['search'] = {
  label: 'Найти страну',
  results: (value) => `Найдено: ${value}`,
  nothing: 'Страны, года, темы, слоя, события или источника с таким названием нет.',
  layerOn: (layer) => `${layer}: теперь показано.`,
  layerShown: (layer) => `${layer}: уже показано.`,
  kinds: {
    country: 'Страна',
    topic: 'Тема',
    layer: 'Слой',
    year: 'Год',
    event: 'Событие',
    source: 'Источник',
  },
};

// Words of the country card in Russian.
import type { Messages } from '../en.ts';

export const ruCard: Messages['card'] = {
  arrivals: 'Прибывшие',
  departures: 'Выбывшие',
  net: 'Сальдо миграции',
  inYear: (year) => `${year} год`,
  layers: 'По слоям',
  history: 'Прибывшие и выбывшие, 1990–2011',
  historyNote: 'Годы без данных оставлены пустыми.',
  routes: 'Маршруты и коридоры',
  noRoutes: 'В источнике нет маршрутов и коридоров, связанных с этой страной.',
  noFigures: 'В показанных слоях нет данных по этой стране.',
  share: (value) => `${value} от итога`,
  rank: (rank, of) => `${rank}-е место из ${of}`,
  unstated: 'направление не указано',
  stock: { to: 'из Азербайджана', from: 'в Азербайджане' },
  pin: (country) => `Закрепить: ${country}`,
  pinned: 'Закреплено. Выберите вторую страну на карте, в списке или поиском.',
  closeOf: (country) => `Закрыть: ${country}`,
  cards: 'Страны рядом',
  notes: 'Примечания и расхождения',
  years: (layer) => `${layer}, 1990–2011`,
  elsewhere: (country) => `В показанных слоях нет ничего об этой стране (${country}). Есть в этих:`,
  show: (layer) => `Показать: ${layer}`,
  nowhere: (country) => `Ни в одном слое нет ничего об этой стране (${country}).`,
};

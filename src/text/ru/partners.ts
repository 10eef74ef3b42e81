// Words of the list of partners in Russian.
import type { Messages } from '../en.ts';

export const ruPartners: Messages['partners'] = {
  heading: (year) => `Партнёры в ${year} году, по числу людей`,
  arrivals: 'сюда',
  departures: 'отсюда',
  other: 'Другие страны',
  otherNote: 'Страны, которые источник не перечисляет.',
  empty: (year) => `В показанных слоях нет чисел по странам за ${year} год.`,
  country: 'Страна',
  ofWhole: 'Каждая полоса — доля целого.',
  orderOut: 'Страны назначения эмигрантов, по порядку',
  orderIn: 'Страны происхождения иммигрантов, по порядку',
};

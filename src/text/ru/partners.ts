// Words of the list of partners in Russian.
import { plural } from '../../lib/plural.ts';
import type { Messages } from '../en.ts';

export const ruPartners: Messages['partners'] = {
  heading: (year) => `Страны-партнёры в ${year} году, по числу людей`,
  arrivals: 'прибыло',
  departures: 'выбыло',
  unstated: 'Страна не указана',
  unstatedNote: 'Учтены в итогах, но без страны (или с кодом, который, вероятно, ошибочен).',
  other: 'Другие страны',
  otherNote: 'Страны, которые источник не перечисляет.',
  netHeading: (year) => `Страны-партнёры в ${year} году, по сальдо миграции`,
  shown: (shown, of, count) =>
    plural('ru', count, {
      one: `Показан ${shown} из ${of} потока`,
      few: `Показано ${shown} из ${of} потоков`,
      many: `Показано ${shown} из ${of} потоков`,
      other: `Показано ${shown} из ${of} потоков`,
    }),
  all: (count) => `Все (${count})`,
  few: 'Только крупнейшие',
  limits: 'Ограничения списка и карты',
  top: 'Сколько стран',
  topAll: 'Все страны',
  topFew: (value) => `Первые ${value}`,
  least: 'Размер потоков',
  leastAll: 'Любой размер',
  leastFew: (value) => `от ${value} чел.`,
  widest: 'На такой узкой карте показаны восемь крупнейших потоков; в списке есть все.',
  nothing: 'Таких больших потоков нет.',
  clear: 'Снять ограничения',
  empty: (year) => `В показанных слоях нет чисел по странам за ${year} год.`,
  country: 'Страна',
  ofWhole: 'Каждая полоса — доля целого.',
  asOf: (date) => `по состоянию на ${date}`,
  stockIn: 'Люди в Азербайджане на эту дату, по странам происхождения; это не перемещения за год',
  stockOut: 'Люди из Азербайджана',
  orderOut: 'Страны проживания эмигрантов, по порядку',
  orderIn: 'Страны происхождения иммигрантов, по порядку',
  flowsHeading: (year) => `Крупнейшие потоки, ${year}`,
  flowBudget: 'Потоки на карте',
  drawnOf: (shown, of, share) =>
    `Показано потоков: ${shown} из ${of}, в них ${share} людей. Выберите место, чтобы увидеть все его потоки.`,
};

// Words of the tabs and of the years view in Russian.
import { plural } from '../../lib/plural.ts';
import type { Messages } from '../en.ts';

export const ruViews: Messages['views'] = {
  label: 'Виды',
  map: 'Карта',
  years: 'Годы',
  chart: 'График',
  table: 'Таблица',
  choose: 'Что именно?',
  loading: 'Загрузка…',
  failed: 'Этот вид не удалось загрузить.',
};

export const ruYears: Messages['years'] = {
  heading: 'Все годы, 1990–2011',
  scale:
    'Один масштаб для всех лет; линии вдвое тоньше, чем на карте. Нажмите на год, чтобы открыть его на карте.',
  arrivals: (value, count) =>
    plural('ru', count, {
      one: `${value} прибывший`,
      few: `${value} прибывших`,
      many: `${value} прибывших`,
      other: `${value} прибывших`,
    }),
  departures: (value, count) =>
    plural('ru', count, {
      one: `${value} выбывший`,
      few: `${value} выбывших`,
      many: `${value} выбывших`,
      other: `${value} выбывших`,
    }),
  named: (what, value) => `${what}: ${value}`,
  cell: (year, list) => `${year}: ${list}`,
  noCountries: 'по странам нет данных',
  placeOnly: (place) => `Числа: ${place}`,
  timeless: 'Маршруты и коридоры, как о них сообщалось; они не относятся к отдельному году.',
};

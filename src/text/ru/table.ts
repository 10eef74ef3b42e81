// Words of the table view in Russian.
import type { Messages } from '../en.ts';

export const ruTable: Messages['table'] = {
  heading: 'Все строки этого вида',
  filter: 'Отбор по слою или стране',
  empty: 'Подходящих строк нет. Очистите отбор или выберите другой слой или год.',
  layer: 'Слой',
  origin: 'Откуда',
  destination: 'Куда',
  period: 'Период',
  figure: 'Показатель',
  status: 'Статус',
  source: 'Источник',
  locator: 'Место в источнике',
  others: 'другие страны',
  all: 'все страны',
  total: 'всего',
  noNumber: 'число не указано',
  count: (shown: string, all: string) => `Строк: ${shown} из ${all}`,
  statuses: {
    reported: 'как в источнике',
    none: 'случаев не отмечено',
    approximate: 'приблизительно',
    rank: 'место по порядку',
    mentioned: 'названо без числа',
    computed: 'рассчитано',
    missing: 'нет данных',
  },
};

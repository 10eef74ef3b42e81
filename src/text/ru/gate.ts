// Words of the gate, the totals of a year at the hub, in Russian.
import type { Messages } from '../en.ts';

export const ruGate: Messages['gate'] = {
  name: (year) => `Все прибывшие и выбывшие, ${year}`,
  came: (value) => `прибыло ${value}`,
  left: (value) => `выбыло ${value}`,
  own: (said) => `${said} (собственный учёт Азербайджана)`,
  from: {
    unstated: (value) => `страна не указана: ${value}`,
    others: (value) => `из других стран: ${value} (рассчитано)`,
    all: 'откуда\u00a0— не указано',
  },
  to: {
    unstated: (value) => `страна не указана: ${value}`,
    others: (value) => `в другие страны: ${value} (рассчитано)`,
    all: 'куда\u00a0— не указано',
  },
  legend: {
    sides: (persons) =>
      `Полукруги: все прибывшие (сверху) и все выбывшие (снизу); здесь\u00a0— по ${persons} человек`,
    outline: (persons) =>
      `Контуры: все прибывшие (сверху) и все выбывшие (снизу) по собственному учёту Азербайджана; здесь\u00a0— по ${persons} человек`,
    net: (persons) => `Круг: прибывшие минус выбывшие; здесь\u00a0— ${persons} человек`,
    compared:
      'Полукруги двух лет, сверху прибывшие, снизу выбывшие: первый\u00a0— пунктиром, второй\u00a0— сплошной линией',
    hatched: {
      unstated: 'штриховка\u00a0— страна не указана',
      others: 'штриховка\u00a0— другие страны, рассчитано',
      all: 'штриховка\u00a0— страны не указаны',
    },
  },
};

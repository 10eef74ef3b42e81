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
    all: 'откуда — не указано',
  },
  to: {
    unstated: (value) => `страна не указана: ${value}`,
    others: (value) => `в другие страны: ${value} (рассчитано)`,
    all: 'куда — не указано',
  },
  legend: {
    sides: (persons) =>
      `Полукруги: все прибывшие (сверху) и все выбывшие (снизу); здесь — по ${persons} человек`,
    outline: (persons) =>
      `Контуры: все прибывшие (сверху) и все выбывшие (снизу) по собственному учёту Азербайджана; здесь — по ${persons} человек`,
    net: (persons) => `Круг: прибывшие минус выбывшие; здесь — ${persons} человек`,
    compared:
      'Полукруги двух лет, сверху прибывшие, снизу выбывшие: первый — пунктиром, второй — сплошной линией',
    hatched: {
      unstated: 'штриховка — страна не указана',
      others: 'штриховка — другие страны, рассчитано',
      all: 'штриховка — страны не указаны',
    },
  },
};

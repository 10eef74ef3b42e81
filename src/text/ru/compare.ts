// Words of the comparison of two years in Russian.
import type { Messages } from '../en.ts';

export const ruCompare: Messages['compare'] = {
  open: 'Сравнить',
  other: 'Другой год',
  choose: (year) => `Сравнить ${year} год с`,
  noFigure: (year) => `${year}, нет данных по странам`,
  withFigures: 'Полужирным: годы с данными по странам.',
  heading: (first, second) => `Изменение с ${first} по ${second} год`,
  leave: 'Закончить сравнение',
  same: 'Это один и тот же год. Выберите другой.',
  lacks: (year) => `По странам за ${year} год данных нет, поэтому сравнить нельзя.`,
  nearest: (year) => `Сравнить с ${year} годом`,
  nearestYear: (year) => `Перейти к ${year} году`,
  playing: 'Во время сравнения двух лет проигрывание выключено.',
  second: (year) => `в сравнении с ${year} годом`,
  listHeading: (first, second) => `Изменение по странам, ${first}–${second}, рассчитано`,
  totals: 'Все страны',
  changes: {
    more: 'больше',
    fewer: 'меньше',
    same: 'без изменений',
    new: 'появилось',
    gone: 'исчезло',
    none: 'в оба года прочерк',
    incomparable: 'несопоставимо',
  },
  meanings: {
    more: 'Во втором году больше',
    fewer: 'Во втором году меньше',
    same: 'Без изменений',
    new: 'Появилось: в первом году прочерк',
    gone: 'Исчезло: во втором году прочерк',
    none: 'В оба года прочерк',
    incomparable: 'Несопоставимо: нет данных с одной стороны или периоды различны',
  },
  hindrances: {
    first: (first) => `нет данных за ${first} год`,
    second: (_first, second) => `нет данных за ${second} год`,
    both: (first, second) => `нет данных ни за ${first}, ни за ${second} год`,
    period: () => 'числа относятся к разным периодам',
  },
};

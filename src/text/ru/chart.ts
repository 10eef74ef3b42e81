// Words of the chart view in Russian.
import type { Messages } from '../en.ts';

export const ruChart: Messages['chart'] = {
  measure: 'Показатель',
  kind: 'Вид графика',
  kinds: { time: 'По годам', flows: 'Потоки года', matrix: 'По странам и годам' },
  parts: 'По частям и годам',
  country: 'Страна',
  everyone: 'Все страны',
  titled: (measure, of) => `${measure}: ${of}`,
  units: { persons: 'человек', 'usd-million': 'млн долл. США', crimes: 'преступлений' },
  squareRoot: 'ось: квадратный корень',
  proportional: 'ось: пропорционально',
  keys: {
    report: 'из отчёта',
    second: 'дополнительный источник',
    other: 'другое число за тот же год',
    none: 'случаев не отмечено',
    missing: 'помечено как недоступное',
    absent: 'нет данных',
    partial: 'часть года',
  },
  mark: (what, dates, value) => `${what}, ${dates}: ${value}`,
  flow: (from, to) => `${from} → ${to}`,
  scaleBar: (value) => `${value} человек; масштаб этого года`,
  noneFor: (list) => `Случаев не отмечено: ${list}`,
  missingFor: (list) => `Недоступно: ${list}`,
  noFigure: (measure, year) => `${measure}: за ${year} год нет данных.`,
  noFigureEver: (measure) => `${measure}: в выбранных источниках нет данных.`,
  noFigureOf: (measure, place) => `${measure}: нет данных по стране ${place}.`,
  nearest: 'Ближайшие годы с данными:',
  noFlows: (measure) => `${measure}: источник не указывает направления по странам.`,
  describeTime: (years) => `Данные есть за эти годы: ${years}.`,
  describeFlows: (year) =>
    `Слева страны происхождения, в середине Азербайджан, справа страны назначения, ${year}.`,
  describeMatrix: 'В каждой строке одна страна или часть, в каждом столбце один год; чем темнее, тем больше.',
};

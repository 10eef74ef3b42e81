// Interface words in Russian; counted nouns have one, few and many forms.
import { plural } from '../lib/plural.ts';
import type { Messages } from './en.ts';
import { ruAzerbaijan, ruHelp } from './ruPanels.ts';

const people = (value: string, count: number) =>
  plural('ru', count, {
    one: `${value} человек`,
    few: `${value} человека`,
    many: `${value} человек`,
    other: `${value} человека`,
  });

/** The Russian catalogue. */
export const ru: Messages = {
  title: 'Азербайджан · Атлас миграции',
  map: 'Карта',
  close: 'Закрыть',
  copied: 'Скопировано',
  jumpTo: (year) => `Перейти к ${year} году`,
  countryPanel: 'Страны',
  yearPanel: 'Год и слои',
  expand: 'Показать слои и страны',
  collapse: 'Скрыть слои и страны',

  figure: {
    none: 'случаев не отмечено',
    missing: 'нет данных',
    notApplicable: 'неприменимо',
    mentioned: 'упомянуто без числа',
    about: (value) => `около ${value}`,
    range: (low, high) => `от ${low} до ${high}`,
    rank: (rank) => `${rank}-е место`,
    usdMillion: (value) => `${value} млн долл. США`,
    people,
    computed: 'рассчитано',
    secondSource: 'не из отчёта',
    discrepancy: 'Источники расходятся',
    net: 'рассчитано: прибывшие минус выбывшие',
    remainder: 'рассчитано: итог минус перечисленные страны',
    share: 'рассчитано: доля в итоге',
    sum: 'рассчитано: сумма частей',
    difference: 'рассчитано: разность двух показателей',
  },

  units: {
    crimes: (value, count) =>
      plural('ru', count, {
        one: `${value} преступление`,
        few: `${value} преступления`,
        many: `${value} преступлений`,
        other: `${value} преступления`,
      }),
    applications: (value, count) =>
      plural('ru', count, {
        one: `${value} обращение`,
        few: `${value} обращения`,
        many: `${value} обращений`,
        other: `${value} обращения`,
      }),
    decisions: (value, count) =>
      plural('ru', count, {
        one: `${value} решение`,
        few: `${value} решения`,
        many: `${value} решений`,
        other: `${value} решения`,
      }),
    cases: (value, count) =>
      plural('ru', count, {
        one: `${value} случай`,
        few: `${value} случая`,
        many: `${value} случаев`,
        other: `${value} случая`,
      }),
  },

  year: {
    came: (value, count) =>
      plural('ru', count, {
        one: `На постоянное жительство прибыл ${value} человек,`,
        few: `На постоянное жительство прибыли ${value} человека,`,
        many: `На постоянное жительство прибыло ${value} человек,`,
        other: `На постоянное жительство прибыло ${value} человека,`,
      }),
    left: (value, count) => plural('ru', count, { one: `выбыл ${value}.`, other: `выбыло ${value}.` }),
    noArrivals: (year) => `О прибывших за ${year} год нет данных,`,
    noDepartures: () => 'о выбывших нет данных.',
    noTotals: (year) => `О прибывших и выбывших за ${year} год нет данных.`,
    moreCame: 'Прибывших больше, чем выбывших.',
    moreLeft: (value, count) => `Выбывших больше, чем прибывших, на ${people(value, count)}.`,
    cameTurned: (year) => `Прибывших больше, чем выбывших; в ${year} году было наоборот.`,
    leftTurned: (year) => `Выбывших больше, чем прибывших; в ${year} году было наоборот.`,
    halfArrivals: (year) => `Прибывших вдвое меньше, чем в ${year} году, или ещё меньше.`,
    halfDepartures: (year) => `Выбывших вдвое меньше, чем в ${year} году, или ещё меньше.`,
    mainDestination: (country, share) => `Главная страна выбытия: ${country}, ${share} (рассчитано).`,
    mainOrigin: (country, share) => `Главная страна прибытия: ${country}, ${share} (рассчитано).`,
    gap: (year, before, after) =>
      `По странам за ${year} год нет данных; ближайшие годы — ${before} и ${after}.`,
    gapOneSided: (year, nearest) => `По странам за ${year} год нет данных; ближайший год — ${nearest}.`,
    gapEmpty: (year) => `По странам за ${year} год нет данных.`,
    gapOutlines: (year) => `Контуры показывают ${year} год.`,
    noLayer: 'Ни один слой не показан.',
  },

  layers: {
    heading: 'Слои',
    only: (year) => `только ${year}`,
    asReported: (year) => `по данным ${year} года`,
    none: 'в выбранных источниках нет данных',
    jump: (layer, year) => `${layer}: перейти к ${year} году`,
    previous: (year) => `‹ ${year}`,
    next: (year) => `${year} ›`,
  },

  search: {
    label: 'Найти страну',
    results: (count) => `Найдено стран: ${count}`,
    nothing: 'Страны с таким названием нет.',
  },

  partners: {
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
  },

  card: {
    arrivals: 'Прибывшие',
    departures: 'Выбывшие',
    net: 'Миграционный прирост',
    inYear: (year) => `${year} год`,
    layers: 'По слоям',
    history: 'Прибывшие и выбывшие, 1990–2011',
    historyNote: 'Годы без данных оставлены пустыми.',
    routes: 'Маршруты и коридоры',
    noRoutes: 'В источнике нет маршрутов и коридоров, связанных с этой страной.',
    noFigures: 'В показанных слоях нет данных по этой стране.',
    share: (value) => `${value} итога`,
    rank: (rank, of) => `${rank}-е место из ${of}`,
    unstated: 'направление не указано',
  },

  routes: {
    roles: {
      entry: 'путь въезда',
      via: 'путь через третью страну',
      onward: 'дальнейший путь',
      intended: 'предполагаемая страна назначения',
      source: 'Азербайджан как страна происхождения',
      transit: 'Азербайджан как страна транзита',
      destination: 'Азербайджан как страна назначения',
    },
    forms: { 'forced-labour': 'принудительный труд', 'sexual-exploitation': 'сексуальная эксплуатация' },
    victims: { men: 'мужчины', boys: 'мальчики', women: 'женщины', children: 'дети' },
    stops: (list) => `Остановки: ${list}`,
    noNumber: 'Источник не приводит чисел.',
  },

  views: { label: 'Виды', map: 'Карта', table: 'Таблица' },

  table: {
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
  },

  timeline: {
    othersBoth: (left: string, came: string) =>
      `Страны, не названные в докладе: выбыли туда ${left}, прибыли оттуда ${came} (рассчитано).`,
    othersLeft: (value: string, count: number) =>
      `В страны, не названные в докладе, ${plural('ru', count, { one: 'выбыл', other: 'выбыло' })} ${people(value, count)} (рассчитано).`,
    othersCame: (value: string, count: number) =>
      `Из стран, не названных в докладе, ${plural('ru', count, { one: 'прибыл', other: 'прибыло' })} ${people(value, count)} (рассчитано).`,
    label: 'Шкала времени',
    year: 'Год',
    play: 'Воспроизвести',
    pause: 'Пауза',
    previous: 'Предыдущий год',
    next: 'Следующий год',
    first: 'Первый год',
    last: 'Последний год',
    speed: 'Скорость',
    step: (times, seconds) => `${times}× · шаг ${seconds} с`,
    every: 'Каждый год',
    loop: 'По кругу',
    squareRoot: 'высота столбцов: квадратный корень',
    fromSecond: 'второй источник',
    events: 'События',
    eventsOf: (year) => `События ${year} года`,
    holds: (year, arrivals, departures) => `${year}: прибывшие ${arrivals}, выбывшие ${departures}`,
    byCountry: 'есть данные по странам',
    notByCountry: 'по странам нет данных',
    source: (list) => `Источник: ${list}`,
    legend: 'Условные знаки',
    strip: (layer, years) => `${layer}: ${years}`,
    timeless: 'без привязки к году',
  },

  display: {
    heading: 'Вид',
    sources: 'Источники',
    help: 'Справка',
    language: 'Язык',
    theme: 'Тема',
    themes: { system: 'Как в системе', light: 'Светлая', dark: 'Тёмная', contrast: 'Высокий контраст' },
    motion: 'Движение',
    outlines: 'Контуры в годы без данных',
    reportOnly: 'Только отчёт',
    values: 'Числа на карте',
    widths: 'Ширина дуг',
    sqrt: 'Квадратный корень из числа людей',
    linear: 'Пропорционально числу людей',
    fit: 'Вписать карту',
  },

  sources: {
    heading: 'Источники',
    sourceOf: (what) => `Источник: ${what}`,
    report: 'Отчёт',
    second: 'Вторые источники, не из отчёта',
    cited: 'Источники, на которые ссылается отчёт',
    gave: (rows, count) =>
      plural('ru', count, {
        one: `${rows} строка`,
        few: `${rows} строки`,
        many: `${rows} строк`,
        other: `${rows} строки`,
      }),
    gaveNothing: 'назван в отчёте, чисел из него не взято',
    cites: 'Ссылается на источники:',
    noYear: 'год не указан',
    plain: 'Копировать ссылку',
    bibtex: 'Копировать BibTeX',
    csl: 'Копировать CSL-JSON',
    open: 'Открыть источник',
    contradictions: 'Где показатели расходятся',
    contradictionsNote: 'Оба значения сохранены так, как опубликованы; ничего не исправлено.',
  },

  help: ruHelp,
  azerbaijan: ruAzerbaijan,

  status: {
    totals: (year, came, left) => `${year} год. Прибывшие: ${came}. Выбывшие: ${left}.`,
  },

  trouble: {
    noWebgl:
      'В этом браузере нет WebGL 2. Карта нарисована проще, без движущихся меток; всё остальное работает.',
    lost: 'Карта потеряла поверхность рисования и восстанавливается.',
  },

  failure: {
    heading: 'Атлас не смог прочитать свои данные',
    lead: 'Эти файлы или строки пришли не такими, как должны.',
    file: 'Файл',
    row: 'Строка',
    column: 'Столбец',
    expected: 'Ожидалось',
    found: 'Найдено',
    retry: 'Повторить',
  },
};

// Interface words in Russian; counted nouns have one, few and many forms.
import { plural } from '../lib/plural.ts';
import type { Messages } from './en.ts';
import { ruAccess } from './ru/access.ts';
import { ruCard } from './ru/card.ts';
import { ruChart } from './ru/chart.ts';
import { ruCompare } from './ru/compare.ts';
import { ruDates } from './ru/dates.ts';
import { ruExport, ruShare } from './ru/export.ts';
import { ruFailure } from './ru/failure.ts';
import { ruFindings } from './ru/findings.ts';
import { ruFlow } from './ru/flow.ts';
import { ruGate } from './ru/gate.ts';
import { ruLegend } from './ru/legend.ts';
import { ruLesson } from './ru/lesson.ts';
import { ruOffline } from './ru/offline.ts';
import { ruAzerbaijan, ruHelp } from './ru/panels.ts';
import { ruPartners } from './ru/partners.ts';
import { ruPeople } from './ru/people.ts';
import { ruQuestions } from './ru/questions.ts';
import { ruSearch } from './ru/search.ts';
import { ruSources } from './ru/sources.ts';
import { ruTable } from './ru/table.ts';
import { ruViews, ruYears } from './ru/views.ts';

/** The Russian catalogue. */
export const ru: Messages = {
  title: 'Азербайджан · Атлас миграции',
  map: 'Карта',
  topic: 'Тема',
  topics: { nothing: (year) => `За ${year} год источники по этой теме ничего не сообщают.` },
  dates: ruDates,
  menu: 'Меню',
  close: 'Закрыть',
  openData: { heading: 'Открыть данные', close: 'Закрыть данные', back: 'Назад к атласу Азербайджана' },
  copied: 'Скопировано',
  jumpTo: (year) => `Перейти к ${year} году`,
  list: 'Список',
  headline: 'Главное',
  expand: 'Показать слои и страны',
  collapse: 'Скрыть слои и страны',

  figure: {
    none: 'случаев не отмечено',
    missing: 'недоступно',
    absent: 'нет данных',
    notApplicable: 'неприменимо',
    mentioned: 'названо без числа',
    about: (value) => `примерно ${value}`,
    range: (low, high) => `от ${low} до ${high}`,
    rank: (rank) => `${rank}-е место`,
    usdMillion: (value) => `${value} млн долл. США`,
    people: ruPeople,
    computed: 'рассчитано',
    secondSource: 'не из отчёта',
    reportPrints: (value: string) => `в отчёте: ${value}`,
    agreement: {
      agrees: 'совпадает с отчётом',
      rounded: 'совпадает с отчётом после округления',
      differs: 'расходится с отчётом',
    },
    discrepancy: 'Источники расходятся',
    net: 'рассчитано: прибывшие минус выбывшие',
    remainder: 'рассчитано: итог минус перечисленные страны',
    share: 'рассчитано: доля в итоге',
    sum: 'рассчитано: сумма частей',
    difference: 'рассчитано: разность двух показателей',
    ratio: 'рассчитано: число по учёту другой страны, делённое на число по учёту Азербайджана',
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
        one: `${value} заявление`,
        few: `${value} заявления`,
        many: `${value} заявлений`,
        other: `${value} заявления`,
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
    years: (value, count) =>
      plural('ru', count, {
        one: `${value} год`,
        few: `${value} года`,
        many: `${value} лет`,
        other: `${value} года`,
      }),
    registrations: (value, count) =>
      plural('ru', count, {
        one: `${value} регистрация`,
        few: `${value} регистрации`,
        many: `${value} регистраций`,
        other: `${value} регистрации`,
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
    ofPlace: (place, came, left) => `${place}. Прибывшие оттуда: ${came}. Выбывшие туда: ${left}.`,
    noArrivals: (year) => `О прибывших за ${year} год нет данных,`,
    noDepartures: () => 'о выбывших нет данных.',
    noTotals: (year) => `О прибывших и выбывших за ${year} год нет данных.`,
    moreCame: 'Прибывших больше, чем выбывших.',
    moreLeft: (value, count) => `Выбывших больше, чем прибывших, на ${ruPeople(value, count)}.`,
    cameTurned: (year) => `Прибывших больше, чем выбывших; в ${year} году было наоборот.`,
    leftTurned: (year) => `Выбывших больше, чем прибывших; в ${year} году было наоборот.`,
    halfArrivals: (year) => `Прибывших не более половины от числа ${year} года.`,
    halfDepartures: (year) => `Выбывших не более половины от числа ${year} года.`,
    mainDestination: (country, share) => `Главная страна назначения: ${country}, ${share} (рассчитано).`,
    mainOrigin: (country, share) => `Больше всего прибыло из страны: ${country}, ${share} (рассчитано).`,
    gap: (year, before, after) =>
      `За ${year} год нет данных по странам; ближайшие годы\u00a0— ${before} и ${after}.`,
    gapOneSided: (year, nearest) => `За ${year} год нет данных по странам; ближайший год\u00a0— ${nearest}.`,
    gapEmpty: (year) => `За ${year} год нет данных по странам.`,
    gapOutlines: (year) => `Контуры показывают ${year} год.`,
    otherArrivals: (value) => `В другой таблице отчёта прибывших ${value}.`,
    otherDepartures: (value) => `В другой таблице отчёта выбывших ${value}.`,
    noLayer: 'Ни один слой не показан.',
  },

  layers: {
    add: 'Добавить слой',
    heading: 'Слои',
    only: (year) => `только ${year}`,
    asReported: (year) => `по данным ${year} года`,
    none: 'в выбранных источниках нет данных',
    jump: (layer, year) => `${layer}: перейти к ${year} году`,
    previous: (year) => `‹ ${year}`,
    next: (year) => `${year} ›`,
  },

  offline: ruOffline,
  search: ruSearch,

  gate: ruGate,
  legend: ruLegend,
  findings: ruFindings,
  flow: ruFlow,

  compare: ruCompare,

  partners: ruPartners,

  card: ruCard,

  routes: {
    roles: {
      entry: 'путь въезда',
      via: 'путь через третью страну',
      onward: 'дальнейший путь',
      intended: 'предполагаемая страна назначения',
      source: 'Азербайджан как страна происхождения',
      transit: 'Азербайджан как страна транзита',
      destination: 'Азербайджан как страна назначения',
      return: 'возвращение в Азербайджан',
    },
    forms: { 'forced-labour': 'принудительный труд', 'sexual-exploitation': 'сексуальная эксплуатация' },
    victims: { men: 'мужчины', boys: 'мальчики', women: 'женщины', children: 'дети' },
    stops: (list) => `По пути: ${list}`,
    few: 'Только первые',
    noNumber: 'Источник не приводит чисел.',
  },

  views: ruViews,
  years: ruYears,
  chart: ruChart,

  table: ruTable,

  timeline: {
    options: 'Темп',
    unstatedBoth: (left: string, came: string) =>
      `Страна не указана в источнике: выбыло ${left}, прибыло ${came} (рассчитано).`,
    unstatedLeft: (value: string) => `Страна не указана в источнике: выбыло ${value} (рассчитано).`,
    unstatedCame: (value: string) => `Страна не указана в источнике: прибыло ${value} (рассчитано).`,
    othersBoth: (left: string, came: string) =>
      `Страны, не названные в отчёте: выбыло туда ${left}, прибыло оттуда ${came} (рассчитано).`,
    othersLeft: (value: string, count: number) =>
      `В страны, не названные в отчёте, ${plural('ru', count, { one: 'выбыл', other: 'выбыло' })} ${ruPeople(value, count)} (рассчитано).`,
    othersCame: (value: string, count: number) =>
      `Из стран, не названных в отчёте, ${plural('ru', count, { one: 'прибыл', other: 'прибыло' })} ${ruPeople(value, count)} (рассчитано).`,
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
    tip: (year: string) => `${year}: показатели`,
    axis: 'Чем выше столбец, тем больше число: высота растёт как квадратный корень, масштаб один для всех лет.',
    axisEach:
      'Чем выше столбец, тем больше число: высота растёт как квадратный корень; у каждого ряда свой масштаб.',
    squareRoot: 'высота столбцов: квадратный корень',
    fromSecond: 'полый: дополнительный источник',
    someMonths: 'пунктир: несколько месяцев',
    hollowBar: 'Полый столбец на шкале времени: число взято из дополнительного источника, а не из отчёта.',
    dashedBar: 'Пунктир вместо столбца: число относится к нескольким месяцам года.',
    events: 'События',
    eventsOf: (year) => `События ${year} года`,
    holds: (year, arrivals, departures) => `${year}: прибывшие ${arrivals}, выбывшие ${departures}`,
    byCountry: 'есть данные по странам',
    notByCountry: 'по странам нет данных',
    source: (list) => `Источник: ${list}`,
    legend: 'Легенда',
    stripLines: 'Линии под годами: своя у каждого слоя, в годы, за которые есть данные.',
    strip: (layer, years) => `${layer}: ${years}`,
    timeless: 'без привязки к году',
  },

  display: {
    zoomIn: 'Приблизить',
    zoomOut: 'Отдалить',
    stopMotion: 'Остановить движение',
    startMotion: 'Включить движение',
    heading: 'Вид',
    sources: 'Источники',
    help: 'Справка',
    language: 'Язык',
    theme: 'Оформление',
    themes: {
      system: 'Как в системе',
      light: 'Светлое',
      dark: 'Тёмное',
      contrast: 'Высокий контраст',
      projector: 'Для проектора',
    },
    motion: 'Движение',
    outlines: 'Контуры в годы без данных',
    reportOnly: 'Только отчёт',
    values: 'Числа на карте',
    globe: 'Глобус',
    tilt: 'Наклон',
    widths: 'Ширина дуг',
    sqrt: 'Квадратный корень из числа людей',
    linear: 'Пропорционально числу людей',
    fit: 'Вписать карту',
    reset: 'Сбросить вид',
  },

  sources: ruSources,

  help: ruHelp,
  access: ruAccess,
  azerbaijan: ruAzerbaijan,
  lesson: ruLesson,
  questions: ruQuestions,

  status: {
    totals: (year, came, left) => `${year} год. Прибывшие: ${came}. Выбывшие: ${left}.`,
  },

  trouble: {
    'no-webgl': 'В этом браузере нет WebGL 2. Карта нарисована проще, без наклона; всё остальное работает.',
    'surface-lost':
      'Видеокарта отобрала у атласа поверхность для рисования. Карта нарисована проще; полную можно запросить ещё раз.',
    'painter-failed':
      'Полная карта остановилась из-за ошибки в атласе. Она нарисована проще; всё остальное работает.',
    'code-missing': 'Код полной карты не загрузился. Пока связи нет, карта нарисована проще.',
    'forms-missing': 'Код, который рисует этот вид, не загрузился. Пока связи нет, карта остаётся прежней.',
    'shapes-missing':
      'Контуры стран не загрузились, поэтому карты пока нет. Числа, графики и таблица работают.',
  },

  failure: ruFailure,

  export: ruExport,
  share: ruShare,
};

// Interface words in English: the catalogue that the other languages must match key by key.
import { plural } from '../lib/plural.ts';
import { enAccess } from './en/access.ts';
import { enCard } from './en/card.ts';
import { enChart } from './en/chart.ts';
import { enCompare } from './en/compare.ts';
import { enDates } from './en/dates.ts';
import { enExport, enShare } from './en/export.ts';
import { enFailure } from './en/failure.ts';
import { enFindings } from './en/findings.ts';
import { enFlow } from './en/flow.ts';
import { enGate } from './en/gate.ts';
import { enLegend } from './en/legend.ts';
import { enLesson } from './en/lesson.ts';
import { enOffline } from './en/offline.ts';
import { enAzerbaijan, enHelp } from './en/panels.ts';
import { enPartners } from './en/partners.ts';
import { enQuestions } from './en/questions.ts';
import { enSearch } from './en/search.ts';
import { enSources } from './en/sources.ts';
import { enTable } from './en/table.ts';
import { enViews, enYears } from './en/views.ts';

const people = (value: string, count: number) =>
  plural('en', count, { one: `${value} person`, other: `${value} people` });

/** Strings, and functions of parameters that are formatted already; `count` chooses the plural form. */
export const en = {
  title: 'Azerbaijan · Migration atlas',
  map: 'Map',
  topic: 'Topic',
  topics: { nothing: (year: string) => `The sources say nothing on this topic for ${year}.` },
  dates: enDates,
  menu: 'Menu',
  close: 'Close',
  openData: { heading: 'Open data', close: 'Close data', back: 'Back to the atlas of Azerbaijan' },
  copied: 'Copied',
  jumpTo: (year: string) => `Go to ${year}`,
  list: 'List',
  headline: 'Headline',
  expand: 'Show layers and countries',
  collapse: 'Hide layers and countries',

  figure: {
    none: 'none reported',
    missing: 'not available',
    absent: 'no figure',
    notApplicable: 'not applicable',
    mentioned: 'named, without a number',
    about: (value: string) => `about ${value}`,
    range: (low: string, high: string) => `${low} to ${high}`,
    rank: (rank: string) => `no. ${rank}`,
    usdMillion: (value: string) => `US$ ${value} million`,
    people,
    computed: 'computed',
    secondSource: 'not from the report',
    reportPrints: (value: string) => `the report prints ${value}`,
    agreement: {
      agrees: 'agrees with the report',
      rounded: 'agrees with the report after rounding',
      differs: 'differs from the report',
    },
    discrepancy: 'Sources differ',
    net: 'computed: arrivals minus departures',
    remainder: 'computed: the total minus the countries listed',
    share: 'computed: part of the total',
    sum: 'computed: sum of the parts',
    difference: 'computed: difference of two figures',
    ratio: 'computed: what the other country counted, divided by what Azerbaijan counted',
  },

  units: {
    crimes: (value: string, count: number) =>
      plural('en', count, { one: `${value} crime`, other: `${value} crimes` }),
    applications: (value: string, count: number) =>
      plural('en', count, { one: `${value} application`, other: `${value} applications` }),
    decisions: (value: string, count: number) =>
      plural('en', count, { one: `${value} decision`, other: `${value} decisions` }),
    cases: (value: string, count: number) =>
      plural('en', count, { one: `${value} case`, other: `${value} cases` }),
    years: (value: string, count: number) =>
      plural('en', count, { one: `${value} year`, other: `${value} years` }),
    registrations: (value: string, count: number) =>
      plural('en', count, { one: `${value} registration`, other: `${value} registrations` }),
  },

  year: {
    came: (value: string, count: number) =>
      plural('en', count, { one: `${value} person came to live,`, other: `${value} people came to live,` }),
    left: (value: string, _count: number) => `${value} left.`,
    ofPlace: (place: string, came: string, left: string) =>
      `${place}. Arrivals from there: ${came}. Departures to there: ${left}.`,
    noArrivals: (year: string) => `No figure for arrivals in ${year},`,
    noDepartures: (_year: string) => 'none for departures.',
    noTotals: (year: string) => `No figure for arrivals or departures in ${year}.`,
    moreCame: 'More came than left.',
    moreLeft: (value: string, count: number) =>
      plural('en', count, {
        one: `${value} more person left than came.`,
        other: `${value} more people left than came.`,
      }),
    cameTurned: (year: string) => `More came than left; in ${year} it was the other way round.`,
    leftTurned: (year: string) => `More left than came; in ${year} it was the other way round.`,
    halfArrivals: (year: string) => `Arrivals were at most half those of ${year}.`,
    halfDepartures: (year: string) => `Departures were at most half those of ${year}.`,
    mainDestination: (country: string, share: string) => `Main destination: ${country}, ${share} (computed).`,
    mainOrigin: (country: string, share: string) =>
      `The largest number came from: ${country}, ${share} (computed).`,
    gap: (year: string, before: string, after: string) =>
      `No figure by country for ${year}; the nearest are ${before} and ${after}.`,
    gapOneSided: (year: string, nearest: string) =>
      `No figure by country for ${year}; the nearest is ${nearest}.`,
    gapEmpty: (year: string) => `No figure by country for ${year}.`,
    gapOutlines: (year: string) => `The outlines show ${year}.`,
    otherArrivals: (value: string) => `Another table of the report has ${value} arrivals.`,
    otherDepartures: (value: string) => `Another table of the report has ${value} departures.`,
    noLayer: 'No layer is shown.',
  },

  layers: {
    add: 'Add a layer',
    heading: 'Layers',
    only: (year: string) => `${year} only`,
    asReported: (year: string) => `as reported in ${year}`,
    none: 'no figure from the sources chosen',
    jump: (layer: string, year: string) => `${layer}: go to ${year}`,
    previous: (year: string) => `‹ ${year}`,
    next: (year: string) => `${year} ›`,
  },

  offline: enOffline,
  search: enSearch,

  gate: enGate,
  legend: enLegend,
  findings: enFindings,
  flow: enFlow,

  compare: enCompare,

  partners: enPartners,

  card: enCard,

  routes: {
    roles: {
      entry: 'on the way in',
      via: 'on the way through',
      onward: 'onward',
      intended: 'intended destination',
      source: 'Azerbaijan as country of origin',
      transit: 'Azerbaijan as country of transit',
      destination: 'Azerbaijan as country of destination',
      return: 'brought back to Azerbaijan',
    },
    forms: {
      'forced-labour': 'forced labour',
      'sexual-exploitation': 'sexual exploitation',
    },
    victims: { men: 'men', boys: 'boys', women: 'women', children: 'children' },
    stops: (list: string) => `Stops: ${list}`,
    few: 'The first only',
    noNumber: 'The source gives no numbers.',
  },

  views: enViews,
  years: enYears,
  chart: enChart,

  table: enTable,

  timeline: {
    options: 'Pace',
    unstatedBoth: (left: string, came: string) =>
      `The source states no country for ${left} people who left and ${came} who came (computed).`,
    unstatedLeft: (value: string, count: number) =>
      `The source states no country for ${people(value, count)} who left (computed).`,
    unstatedCame: (value: string, count: number) =>
      `The source states no country for ${people(value, count)} who came (computed).`,
    othersBoth: (left: string, came: string) =>
      `${left} people left for and ${came} came from countries that the report does not list (computed).`,
    othersLeft: (value: string, count: number) =>
      `${people(value, count)} left for countries that the report does not list (computed).`,
    othersCame: (value: string, count: number) =>
      `${people(value, count)} came from countries that the report does not list (computed).`,
    label: 'Timeline',
    year: 'Year',
    play: 'Play',
    pause: 'Pause',
    previous: 'Previous year',
    next: 'Next year',
    first: 'First year',
    last: 'Last year',
    speed: 'Speed',
    step: (times: string, seconds: string) => `${times}× · ${seconds} s per step`,
    every: 'Every year',
    loop: 'Loop',
    tip: (year: string) => `Figures of ${year}`,
    axis: 'The higher the bar, the more: height grows with the square root, on one scale for all years.',
    axisEach:
      'The higher the bar, the more: height grows with the square root; each series has a scale of its own.',
    squareRoot: 'bar height: square root',
    fromSecond: 'hollow: additional source',
    someMonths: 'dashed: some months',
    hollowBar: 'Hollow bar of the timeline: the figure is from an additional source, not from the report.',
    dashedBar: 'Dashed line in place of a bar: the figure is for some months of the year.',
    events: 'Events',
    eventsOf: (year: string) => `Events of ${year}`,
    holds: (year: string, arrivals: string, departures: string) =>
      `${year}: arrivals ${arrivals}, departures ${departures}`,
    byCountry: 'figures by country',
    notByCountry: 'no figures by country',
    source: (list: string) => `Source: ${list}`,
    legend: 'Legend',
    stripLines: 'Lines under the years: one for each layer, in the years that it has figures for.',
    strip: (layer: string, years: string) => `${layer}: ${years}`,
    timeless: 'not tied to a year',
  },

  display: {
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    stopMotion: 'Stop motion',
    startMotion: 'Start motion',
    heading: 'Display',
    sources: 'Sources',
    help: 'Help',
    language: 'Language',
    theme: 'Theme',
    themes: {
      system: 'System',
      light: 'Light',
      dark: 'Dark',
      contrast: 'High contrast',
      projector: 'Projector',
    },
    motion: 'Motion',
    outlines: 'Outlines in years without figures',
    reportOnly: 'Report only',
    values: 'Numbers on the map',
    globe: 'Globe',
    tilt: 'Tilt',
    widths: 'Width of arcs',
    sqrt: 'Square root of people',
    linear: 'In proportion to people',
    fit: 'Fit the map',
    reset: 'Reset view',
  },

  sources: enSources,

  help: enHelp,
  access: enAccess,
  azerbaijan: enAzerbaijan,
  lesson: enLesson,
  questions: enQuestions,

  status: {
    totals: (year: string, came: string, left: string) => `${year}. Arrivals: ${came}. Departures: ${left}.`,
  },

  trouble: {
    'no-webgl':
      'This browser has no WebGL 2. The map is drawn in a simpler way, without tilt; everything else works.',
    'surface-lost':
      'The graphics card took the map’s drawing surface away. The map is drawn in a simpler way; you can ask for the full one again.',
    'painter-failed':
      'The full map stopped because of an error in the atlas. It is drawn in a simpler way; everything else works.',
    'code-missing':
      'The code of the full map did not arrive. The map is drawn in a simpler way until the connection is back.',
    'forms-missing':
      'The code that draws this view did not arrive. The map stays as it was until the connection is back.',
    'shapes-missing':
      'The shapes of the countries did not arrive, so there is no map yet. The figures, charts and the table work.',
  },

  failure: enFailure,

  export: enExport,
  share: enShare,
};

export type Messages = typeof en;

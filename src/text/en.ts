// Interface words in English: the catalogue that the other languages must match key by key.
import { plural } from '../lib/plural.ts';
import { enAzerbaijan, enHelp } from './enPanels.ts';

const people = (value: string, count: number) =>
  plural('en', count, { one: `${value} person`, other: `${value} people` });

/** Strings, and functions of parameters that are formatted already; `count` chooses the plural form. */
export const en = {
  title: 'Azerbaijan · Migration atlas',
  map: 'Map',
  close: 'Close',
  copied: 'Copied',
  jumpTo: (year: string) => `Go to ${year}`,
  countryPanel: 'Countries',
  yearPanel: 'Year and layers',
  expand: 'Show layers and countries',
  collapse: 'Hide layers and countries',

  figure: {
    none: 'none reported',
    missing: 'no figure',
    notApplicable: 'not applicable',
    mentioned: 'named, without a number',
    about: (value: string) => `about ${value}`,
    range: (low: string, high: string) => `${low} to ${high}`,
    rank: (rank: string) => `no. ${rank}`,
    usdMillion: (value: string) => `US$ ${value} million`,
    people,
    computed: 'computed',
    secondSource: 'not from the report',
    discrepancy: 'Sources differ',
    net: 'computed: arrivals minus departures',
    remainder: 'computed: the total minus the countries listed',
    share: 'computed: part of the total',
    sum: 'computed: sum of the parts',
    difference: 'computed: difference of two figures',
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
  },

  year: {
    came: (value: string, count: number) =>
      plural('en', count, { one: `${value} person came to live,`, other: `${value} people came to live,` }),
    left: (value: string, _count: number) => `${value} left.`,
    noArrivals: (year: string) => `No figure for arrivals in ${year},`,
    noDepartures: (_year: string) => 'none for departures.',
    noTotals: (year: string) => `No figure for arrivals or departures in ${year}.`,
    moreCame: 'More came than left.',
    moreLeft: (value: string, count: number) => `${people(value, count)} more left than came.`,
    cameTurned: (year: string) => `More came than left; in ${year} it was the reverse.`,
    leftTurned: (year: string) => `More left than came; in ${year} it was the reverse.`,
    halfArrivals: (year: string) => `Half of the arrivals of ${year} or fewer.`,
    halfDepartures: (year: string) => `Half of the departures of ${year} or fewer.`,
    mainDestination: (country: string, share: string) => `Main destination: ${country}, ${share} (computed).`,
    mainOrigin: (country: string, share: string) =>
      `Main country of origin: ${country}, ${share} (computed).`,
    gap: (year: string, before: string, after: string) =>
      `By country there is no figure for ${year}; the nearest are ${before} and ${after}.`,
    gapOneSided: (year: string, nearest: string) =>
      `By country there is no figure for ${year}; the nearest is ${nearest}.`,
    gapEmpty: (year: string) => `By country there is no figure for ${year}.`,
    gapOutlines: (year: string) => `The outlines are those of ${year}.`,
    noLayer: 'No layer is shown.',
  },

  layers: {
    heading: 'Layers',
    only: (year: string) => `${year} only`,
    asReported: (year: string) => `as reported in ${year}`,
    none: 'no figure from the sources chosen',
    jump: (layer: string, year: string) => `${layer}: go to ${year}`,
    previous: (year: string) => `‹ ${year}`,
    next: (year: string) => `${year} ›`,
  },

  search: {
    label: 'Find a country',
    results: (count: string) => `Countries found: ${count}`,
    nothing: 'No country of that name.',
  },

  partners: {
    heading: (year: string) => `Partners in ${year}, by people moving`,
    arrivals: 'in',
    departures: 'out',
    other: 'Other countries',
    otherNote: 'Countries that the source does not list.',
    empty: (year: string) => `No layer shown has people by country for ${year}.`,
    country: 'Country',
    ofWhole: 'Each bar is a share of the whole.',
    orderOut: 'Destinations of emigrants, in order',
    orderIn: 'Countries of origin of immigrants, in order',
  },

  card: {
    arrivals: 'Arrivals',
    departures: 'Departures',
    net: 'Net migration',
    inYear: (year: string) => `In ${year}`,
    layers: 'Layer by layer',
    history: 'Arrivals and departures, 1990–2011',
    historyNote: 'Years without a figure are left empty.',
    routes: 'Routes and corridors',
    noRoutes: 'No route or corridor in the source touches this country.',
    noFigures: 'The shown layers hold no figure for this country.',
    share: (value: string) => `${value} of the total`,
    rank: (rank: string, of: string) => `place ${rank} of ${of}`,
    unstated: 'direction not stated',
  },

  routes: {
    roles: {
      entry: 'on the way in',
      via: 'on the way through',
      onward: 'onward',
      intended: 'intended destination',
      source: 'Azerbaijan as country of origin',
      transit: 'Azerbaijan as country of transit',
      destination: 'Azerbaijan as country of destination',
    },
    forms: {
      'forced-labour': 'forced labour',
      'sexual-exploitation': 'sexual exploitation',
    },
    victims: { men: 'men', boys: 'boys', women: 'women', children: 'children' },
    stops: (list: string) => `Stops: ${list}`,
    noNumber: 'The source gives no numbers.',
  },

  views: { label: 'Views', map: 'Map', table: 'Table' },

  table: {
    heading: 'All rows of this view',
    filter: 'Filter by layer or country',
    empty: 'No row of this view fits. Clear the filter or show another layer or year.',
    layer: 'Layer',
    origin: 'Origin',
    destination: 'Destination',
    period: 'Period',
    figure: 'Figure',
    status: 'Status',
    source: 'Source',
    locator: 'Place in the source',
    others: 'other countries',
    all: 'all countries',
    total: 'total',
    noNumber: 'no number given',
    count: (shown: string, all: string) => `${shown} of ${all} rows`,
    statuses: {
      reported: 'as printed',
      none: 'none reported',
      approximate: 'approximate',
      rank: 'place in an order',
      mentioned: 'named, without a number',
      computed: 'computed',
      missing: 'no figure',
    },
  },

  timeline: {
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
    step: (times: string, seconds: string) => `${times}× · ${seconds} s a step`,
    every: 'Every year',
    loop: 'Loop',
    squareRoot: 'bar height: square root',
    fromSecond: 'second source',
    events: 'Events',
    eventsOf: (year: string) => `Events of ${year}`,
    holds: (year: string, arrivals: string, departures: string) =>
      `${year}: arrivals ${arrivals}, departures ${departures}`,
    byCountry: 'figures by country',
    notByCountry: 'no figures by country',
    source: (list: string) => `Source: ${list}`,
    legend: 'Legend',
    strip: (layer: string, years: string) => `${layer}: ${years}`,
    timeless: 'not tied to a year',
  },

  display: {
    heading: 'Display',
    sources: 'Sources',
    help: 'Help',
    language: 'Language',
    theme: 'Theme',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
    motion: 'Motion',
    outlines: 'Outlines in years without figures',
    reportOnly: 'Report only',
    values: 'Numbers on the map',
    widths: 'Width of arcs',
    sqrt: 'Square root of people',
    linear: 'In proportion to people',
    fit: 'Fit the map',
  },

  sources: {
    heading: 'Sources',
    sourceOf: (what: string) => `Source: ${what}`,
    report: 'The report',
    second: 'Second sources, not from the report',
    cited: 'Sources that the report cites',
    gave: (rows: string, count: number) => plural('en', count, { one: `${rows} row`, other: `${rows} rows` }),
    gaveNothing: 'named by the report, no figure taken',
    cites: 'Sources it cites:',
    noYear: 'no year',
    plain: 'Copy citation',
    bibtex: 'Copy BibTeX',
    csl: 'Copy CSL-JSON',
    open: 'Open the source',
    contradictions: 'Where figures differ',
    contradictionsNote: 'Both values stay as published; nothing is corrected.',
  },

  help: enHelp,
  azerbaijan: enAzerbaijan,

  status: {
    totals: (year: string, came: string, left: string) => `${year}. Arrivals: ${came}. Departures: ${left}.`,
  },

  trouble: {
    noWebgl:
      'This browser has no WebGL 2. The map is drawn in a simpler way, without moving marks; everything else works.',
    lost: 'The map lost its drawing surface and is being restored.',
  },

  failure: {
    heading: 'The atlas could not read its data',
    lead: 'These files or rows did not arrive as they should.',
    file: 'File',
    row: 'Row',
    column: 'Column',
    expected: 'Expected',
    found: 'Found',
    retry: 'Try again',
  },
};

export type Messages = typeof en;

// Words of the help sheet and of the Azerbaijan panel in English.

type Rows = readonly (readonly [string, string])[];
type Named = Readonly<Record<string, string>>;

const keyNames: Named = { ' ': 'Space', ArrowLeft: '←', ArrowRight: '→' };

const commands: Named = {
  play: 'play or pause',
  'previous-year': 'previous year',
  'next-year': 'next year',
  'first-year': 'first year',
  'last-year': 'last year',
  'previous-story-step': 'previous step of the story',
  'next-story-step': 'next step of the story',
  present: 'present',
  blank: 'blank the screen while presenting',
  'hide-numbers': 'hide or reveal the numbers',
  search: 'find a country',
  years: 'map or years',
  chart: 'map or chart',
  table: 'map or table',
  motion: 'motion on or off',
  'full-screen': 'full screen',
  help: 'this help',
  close: 'close the top panel',
};

export const enHelp = {
  heading: 'Help',
  reading: 'How to read the map',
  lines: [
    'Each arc is a movement of people between Azerbaijan and one country; the arrowhead is at the destination.',
    'A line without an arrowhead shows no movement: it joins people counted at a date with the place they came from, or the source does not say which way people went. Nothing travels along it.',
    'The width grows with the square root of the number of people, on the same scale in every year.',
    'Dashed and dotted lines are routes and corridors: the source names them without numbers, so their width means nothing.',
    'Shares and ranks have their own marks and are never drawn as numbers of people.',
    'To tilt the map, drag with the right button, with Ctrl or with two fingers: the arcs rise from the ground.',
  ],
  use: 'How to use the page',
  parts: [
    [
      'The map',
      'Each arc stands for people who moved between Azerbaijan and one country. The arrowhead shows where they went; the wider the arc, the more people. Click an arc or a country to read its numbers.',
    ],
    [
      'The years',
      'Drag the slider, step with the arrows or press Play. There are figures by country for 1995 to 2010, in the report alone for six of these years; for the others the atlas says what is missing and invents nothing.',
    ],
    [
      'The layers',
      'Residence, deportations, routes, trafficking, displacement and more: switch on what you want to see. A label shows which year the figures of a layer are for.',
    ],
    [
      'Countries and search',
      'Find a country, layer, event or source by name, in any of the four languages. The tabs above show the same data in other views; the table has every row of the map, to read, filter and copy.',
    ],
    [
      'Every number has a source',
      'The small “i” beside a number shows where it was printed, with a citation to copy. A diamond marks where sources differ.',
    ],
  ] satisfies Rows,
  missing: 'What a missing number means',
  states: [
    ['A number', 'printed in the source, or computed from it and labelled so.'],
    [
      'None reported',
      'the source prints a dash. The Statistical Committee’s key explains it as “did not occur” in one place and as “data not available” in another; the United Nations’ copy of the same table has 0 in those cells.',
    ],
    [
      'Not available',
      'the source marks the value as not available, or not yet: it is not known here, and it is not zero.',
    ],
    ['No figure', 'the source says nothing about this year. Outlines then show the last published figures.'],
    ['Not applicable', 'the question does not arise for this layer.'],
  ] satisfies Rows,
  keys: 'Keys',
  shortcuts: 'Keyboard shortcuts',
  keyNames,
  topicKeys: 'topic 1 to 7',
  commands,
  borders:
    'Borders follow the maps of the United Nations in these cases: Crimea lies in Ukraine, Karabakh in Azerbaijan, Abkhazia and South Ossetia in Georgia, Transnistria in Moldova, the Golan in Syria, Northern Cyprus in Cyprus, Somaliland in Somalia. In these they do not: Kosovo and Taiwan have shapes of their own, and in Kashmir the lines of control are drawn like borders, as in the source of the shapes. None of this is a statement about status.',
};

export const enAzerbaijan = {
  heading: 'Azerbaijan',
  subtitle: 'The year on screen, then the national figures',
  showTable: 'Show table',
  showChart: 'Show chart',
  period: 'Period',
  value: 'Value',
  indicator: 'Figure',
  axis: { people: 'people', usdMillion: 'US$ million' },
  other: 'Other figures',
};

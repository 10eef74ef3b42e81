// Words of the tour in English.

export const enTour = {
  label: 'Tour of the atlas',
  start: 'New here? Take the tour',
  decline: 'No tour, thanks',
  again: 'Take the tour',
  step: (step: string, of: string) => `Step ${step} of ${of}`,
  next: 'Next',
  back: 'Back',
  skip: 'End the tour',
  done: 'Done',
  steps: [
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
      'The small “i” beside a number shows where it was printed, with a citation to copy. A diamond marks where sources differ. You can start this tour again from Help.',
    ],
  ] as readonly (readonly [string, string])[],
};

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
      'Each arc is people moving between Azerbaijan and one country. The arrowhead is where they went; the wider the arc, the more people. Press an arc or a country to read its numbers.',
    ],
    [
      'The years',
      'Drag the slider, step with the arrows or press Play. The source has figures by country for six years only; in the others the atlas says what is missing and invents nothing.',
    ],
    [
      'The layers',
      'Residence, deportations, routes, trafficking, displacement and more: switch on what you want to see. A label says which year the figures of a layer belong to.',
    ],
    [
      'Countries and search',
      'Find a country, layer, event or source by name, in any of the four languages. The tabs above show the same in other views; the table holds every row of the map, to read, filter and copy.',
    ],
    [
      'Every number has a source',
      'The small “i” beside a number opens where it was printed, with a citation to copy. A diamond marks sources that differ. Help brings this tour back.',
    ],
  ] as readonly (readonly [string, string])[],
};

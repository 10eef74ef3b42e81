// Words of the legend in English.
export const enLegend = {
  widths: {
    sqrt: 'Width grows with the square root of the number of people, on the same scale in every year. Routes and corridors are all equally wide: the source gives no numbers.',
    linear:
      'Width grows in proportion to the number of people, on the same scale in every year. Routes and corridors are all equally wide: the source gives no numbers.',
  },
  dots: (people: string) => `One dot: ${people} people`,
  round:
    'All the people of the year set out within 20 seconds, evenly spaced, and then again: the denser a stream, the more people. Where the source does not count people by country, one slow pulse shows the direction.',
  everySecond: 'This device is slow: every second dot is drawn.',
  node: 'Circle: its area grows with the number of people in the year',
  changedNode: 'Circle: its area grows with the change in the number of people',
  outline: 'Outline: the last published figures, from an earlier year',
  stock: (persons: string) =>
    `Disc in the country where the people are, at the date that the list names: its area grows with their number; drawn here for ${persons} people. It stands at the capital, which is not where each of them lives`,
  twoRims: 'dashed rim: the first year, filled disc: the second',
  unstated: 'the hatched part: country not stated',
  thread: 'Thin line: joins the largest groups to where they come from; it says no number',
  within: 'the part with rings: displaced within the country',
  range: 'second edge: the source gives a range',
  none: 'No arc: none reported, or no figure for the year; the list says which',
  share: (layer: string) => `${layer}: the filled part of the ring is the share`,
  rankOut: (layer: string) => `${layer}: place among countries of residence`,
  rankIn: (layer: string) => `${layer}: place among countries of origin`,
  dashedRim: 'dashed rim: figures of an earlier year',
  mention: (layer: string) => `${layer}: named, without a number`,
};

// Words of the legend in English.
export const enLegend = {
  widths: {
    sqrt: 'Width grows with the square root of people and is the same in every year. Arcs of routes and corridors have one width: the source gives no numbers.',
    linear:
      'Width grows in proportion to people and is the same in every year. Arcs of routes and corridors have one width: the source gives no numbers.',
  },
  node: 'Circle: its area grows with the people of the year',
  changedNode: 'Circle: its area grows with the people by whom the numbers changed',
  outline: 'Outline: the last published figures, of an earlier year',
  none: 'No arc: none reported, or no figure for the year; the list says which',
  share: (layer: string) => `${layer}: the filled part of the ring is the share`,
  rankOut: (layer: string) => `${layer}: place among countries of destination`,
  rankIn: (layer: string) => `${layer}: place among countries of origin`,
  mention: (layer: string) => `${layer}: named, without a number`,
};

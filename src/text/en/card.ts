// Words of the country card in English.

export const enCard = {
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
};

// Words of the search box in English.

export const enSearch = {
  label: 'Find a country',
  results: (value: string) => `Found: ${value}`,
  nothing: 'No country, year, topic, layer, event or source with that name.',
  layerOn: (layer: string) => `${layer}: now shown.`,
  layerShown: (layer: string) => `${layer}: already shown.`,
  kinds: {
    country: 'Country',
    topic: 'Topic',
    layer: 'Layer',
    year: 'Year',
    event: 'Event',
    source: 'Source',
  },
};

// Words of the search box in English.

export const enSearch = {
  label: 'Find a country',
  results: (value: string) => `Found: ${value}`,
  nothing: 'No country, layer, event or source with that name.',
  layerOn: (layer: string) => `${layer}: now shown.`,
  layerShown: (layer: string) => `${layer}: already shown.`,
  kinds: { country: 'Country', layer: 'Layer', event: 'Event', source: 'Source' },
};

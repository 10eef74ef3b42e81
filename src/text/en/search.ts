// Words of the search box in English.

export const enSearch = {
  label: 'Find a country',
  results: (count: string) => `Countries found: ${count}`,
  nothing: 'No country of that name.',
};

// Words of the list of partners in English.

export const enPartners = {
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
};

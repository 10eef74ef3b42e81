// Words of the table view in English.

export const enTable = {
  heading: 'All rows of this view',
  filter: 'Filter by layer or country',
  empty: 'No row of this view fits. Clear the filter or show another layer or year.',
  layer: 'Layer',
  origin: 'Origin',
  destination: 'Destination',
  period: 'Period',
  figure: 'Figure',
  status: 'Status',
  source: 'Source',
  locator: 'Place in the source',
  others: 'other countries',
  all: 'all countries',
  total: 'total',
  noNumber: 'no number given',
  count: (shown: string, all: string) => `${shown} of ${all} rows`,
  statuses: {
    reported: 'as printed',
    none: 'none reported',
    approximate: 'approximate',
    rank: 'place in an order',
    mentioned: 'named, without a number',
    computed: 'computed',
    missing: 'no figure',
  },
};

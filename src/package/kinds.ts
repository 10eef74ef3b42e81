// What a cell of a table may hold where it is one of a few words.

export const GROUPS = [
  'residence',
  'removal',
  'irregular',
  'trafficking',
  'protection',
  'labour',
  'stocks',
] as const;

/** `flow`: people who move in a time · `stock`: people who live somewhere at a date. */
export const KINDS = ['flow', 'stock', 'share', 'rank', 'route', 'corridor'] as const;

export const TIMES = ['years', 'snapshot', 'period'] as const;

export const DIRECTIONS = ['directed', 'unstated'] as const;

/** What a source says of using its figures. */
export const LICENCES = [
  'no open licence stated, figures cited',
  'CC BY 4.0',
  'dl-de/by-2-0',
  'public domain',
] as const;

export const PLACE_KINDS = ['country', 'region'] as const;

/** A line of a table that is no place: people whose country is not known, and all countries together. */
export const UNPLACED_KINDS = ['unknown', 'total'] as const;

export const ROLES = [
  'entry',
  'via',
  'onward',
  'intended',
  'source',
  'transit',
  'destination',
  'return',
] as const;

export const FORMS = ['forced-labour', 'sexual-exploitation', ''] as const;

export const VICTIMS = ['men', 'boys', 'women', 'children'] as const;

export const PRECISIONS = ['day', 'month', 'year', 'period'] as const;

/** How a pair is compared: one value with one (or with a sum), cell by cell, or the places of an order with numbers. */
export const PAIR_WAYS = ['value', 'cells', 'order'] as const;

/** How what the report prints stands to what an additional source has. */
export const RELATIONS = ['agrees', 'rounded', 'differs', 'not-the-same'] as const;

export const DASHES = ['solid', 'dashed', 'dotted', 'dashdot', 'broken'] as const;

export const MARKS = ['arc', 'leg', 'share', 'rank'] as const;

/** What a layer is to the hub's balance: those who come, those who go, or neither. */
export const LAYER_ROLES = ['inflow', 'outflow', 'other'] as const;

// Words of the page shown when data cannot be read in English.

export const enFailure = {
  heading: 'The atlas could not read its data',
  lead: 'These files or rows are missing or not as expected.',
  file: 'File',
  row: 'Row',
  column: 'Column',
  expected: 'Expected',
  found: 'Found',
  retry: 'Try again',
};

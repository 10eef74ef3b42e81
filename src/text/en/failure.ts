// Words of the page shown when data cannot be read in English.

export const enFailure = {
  heading: 'The atlas could not read its data',
  lead: 'These files or rows did not arrive as they should.',
  file: 'File',
  row: 'Row',
  column: 'Column',
  expected: 'Expected',
  found: 'Found',
  retry: 'Try again',
};

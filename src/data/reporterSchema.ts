// The table of reporters: which country counted which side of a move, in which unit and from when to when.
import { UNITS } from './atlas.ts';
import type { TableSchema } from './schemas.ts';

const year = (which: string) =>
  ({ type: 'year', required: true, description: `${which} year with a figure.` }) as const;
const place = (description: string) =>
  ({ type: 'place', required: true, references: 'places', description }) as const;

export const REPORTERS = {
  file: 'reporters.csv',
  title: 'Reporters: which country counted which side of a move to or from Azerbaijan',
  key: ['layer', 'origin', 'destination'],
  columns: {
    reporter: place('The country that counted.'),
    layer: {
      type: 'id',
      required: true,
      references: 'layers',
      description: 'The layer of its rows in flows-partners.csv.',
    },
    origin: place('Where the counted people came from.'),
    destination: place('Where they went.'),
    unit: { type: 'choice', required: true, choices: UNITS, description: 'What it counts.' },
    from: year('First'),
    to: year('Last'),
  },
} as const satisfies TableSchema;

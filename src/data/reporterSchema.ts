// The table of reporters: which country counted which side of a move, in which unit and from when to when.
import { UNITS } from './atlas.ts';
import type { TableSchema } from './schemas.ts';

const YEAR = { type: 'year', required: true } as const;
const PLACE = { type: 'place', required: true, references: 'places' } as const;

export const REPORTERS = {
  file: 'reporters.csv',
  title: 'Reporters: which country counted which side of a move to or from Azerbaijan',
  key: ['layer', 'origin', 'destination'],
  columns: {
    reporter: { ...PLACE, description: 'The country that counted.' },
    layer: {
      type: 'id',
      required: true,
      references: 'layers',
      description: 'The layer of its rows in flows-partners.csv.',
    },
    origin: { ...PLACE, description: 'Where the counted people came from.' },
    destination: { ...PLACE, description: 'Where they went.' },
    unit: { type: 'choice', required: true, choices: UNITS, description: 'What it counts.' },
    from: { ...YEAR, description: 'First year with a figure.' },
    to: { ...YEAR, description: 'Last year with a figure.' },
  },
} as const satisfies TableSchema;

// A test of the long run alone: what it would see first is seen by another test of its file in `npm test`.
import { test } from 'vitest';
import { dose } from './dose.ts';

/** As `test`, in `npm run test:long` alone. */
export const longTest = test.runIf(dose(false, true));

// A test of the long run alone: its kind of mistake is seen in `npm test` by another one.
import { test } from 'vitest';
import { dose } from './dose.ts';

type AddTest = (name: string, run: () => Promise<void>, timeoutMilliseconds?: number) => void;

/** As `test`, in `npm run test:long`; in `npm test` it is not even named. */
export const longTest = dose<AddTest>(() => undefined, test);

// A test of the long run alone: what it would see first is seen by another test of its file in `npm test`.
import { test } from 'vitest';
import { dose } from './dose.ts';

type AddTest = (name: string, run: () => Promise<void>, timeoutMilliseconds?: number) => void;

/** As `test`, in `npm run test:long`; in `npm test` it is not even named. */
export const longTest = dose<AddTest>(() => undefined, test);

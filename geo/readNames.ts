// The names of countries from the disk: for what is written at build time, and for tests.
import { readFileSync } from 'node:fs';
import type { NamesIn } from '../src/text/loadWords.ts';

/** Reads the names of a language. */
export const readNames: NamesIn = async (lang) =>
  JSON.parse(readFileSync(new URL(`names/${lang}.json`, import.meta.url), 'utf8'));

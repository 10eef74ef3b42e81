// Words of the present language: interface strings, country names and formats in one value.
import type { Language } from '../lib/language.ts';
import type { Messages } from './en.ts';

export interface PlaceName {
  readonly name: string;
  /** Rank in the alphabet of the language, made from CLDR at build. */
  readonly sort: number;
  /** Other names in use, for search. */
  readonly also?: readonly string[];
}

export interface Words {
  readonly lang: Language;
  readonly messages: Messages;
  /** By place id, regions included. */
  readonly names: Readonly<Record<string, PlaceName>>;
  /** What the periods of the package are; years where it is not said. */
  readonly time?: 'year' | 'month' | 'day';
  /** True while pupils guess: numbers of the data are written as a question mark. */
  readonly numbersHidden?: boolean;
}

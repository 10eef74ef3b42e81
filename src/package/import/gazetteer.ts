// The gazetteer as it lies in geo/: countries with codes, points and names, and states that are no more.
import type { Language } from '../../lib/language.ts';

/** Alpha-3, alpha-2 and numeric code, longitude, latitude, and names in use. */
export type GazetteerCountry = readonly [string, string, string, number, number, readonly string[]];

export interface FormerState {
  readonly id: string;
  readonly codes: readonly string[];
  readonly lng: number;
  readonly lat: number;
  readonly names: Readonly<Record<Language, string>>;
  readonly also: readonly string[];
}

export interface Gazetteer {
  readonly countries: readonly GazetteerCountry[];
  readonly former: readonly FormerState[];
  /** Codes in use that ISO 3166-1 does not have, or has otherwise. */
  readonly otherCodes: Readonly<Record<string, string>>;
}

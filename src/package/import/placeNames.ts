// What a label of a table means: a country by any of its codes or names, a state that is no more, a total, or no place.
import { at } from '../../lib/at.ts';
import { foldText } from '../../lib/foldText.ts';
import type { FormerState, Gazetteer } from './gazetteer.ts';

export interface FoundPlace {
  readonly id: string;
  readonly lng: number;
  readonly lat: number;
  /** Only of places that the page has no name for. */
  readonly name: string | null;
  /** In each language, of states that are no more. */
  readonly names?: FormerState['names'];
}

/** `total`: a sum of other lines · `unknown`: people whose country is not stated. */
export type NoPlace = 'total' | 'unknown';

export interface PlaceNames {
  /** The country that a code or a name stands for. */
  readonly find: (label: string) => FoundPlace | NoPlace | null;
  /** As `find`, for a column of numbers that are codes (ISO 3166-1 numeric, M49). */
  readonly findNumeric: (label: string) => FoundPlace | NoPlace | null;
  readonly byId: (id: string) => FoundPlace | null;
}

/** Lines that are sums of others, folded. */
const TOTALS = new Set(
  [
    'total',
    'totals',
    'grand total',
    'sum',
    'all',
    'all countries',
    'world',
    'world total',
    'w',
    'wld',
    't',
    '_T',
    'tot',
    'overall',
    'cəmi',
    'ümumi',
    'yekun',
    'dünya',
    'итого',
    'всего',
    'все страны',
    'мир',
    'toplam',
    'genel toplam',
    'tümü',
    'dünya toplamı',
    'monde',
    'ensemble',
    'todos',
    'mundo',
    'total general',
    'all origins',
    'all destinations',
    'all partners',
    'various countries total',
  ].map(foldText),
);
/** Groups of countries: their lines are sums as well. */
const GROUPS =
  /\b(?:world|africa|asia|europe|oceania|america|americas|caribbean|melanesia|micronesia region|polynesia|eu ?\d{2}|eu ?\d{2} ?20\d\d|euro area|european union|oecd|countries|regions?|income|developed|developing|sub saharan|commonwealth of independent states|cis|ldc|sids|members?|middle east|total)\b/;
const GROUP_EXCEPTIONS =
  /\b(?:south africa|central african|american samoa|united states|micronesia federated)\b/;
const UNKNOWNS = new Set(
  [
    'unknown',
    'not stated',
    'unspecified',
    'other',
    'others',
    'other south',
    'other north',
    'stateless',
    'various',
    'various unknown',
    'unk',
    'xxa',
    'xxx',
    'zzz',
    'sta',
    'tib',
    'unknown or not stated',
    'not specified',
    'n a',
    'other countries',
    'rest of world',
    'tibetan',
    'naməlum',
    'digər',
    'неизвестно',
    'прочие',
    'другие',
    'не указано',
    'bilinmeyen',
    'diğer',
    'inconnu',
    'autres',
    'desconocido',
    'otros',
    'other and unknown',
    'high seas',
  ].map(foldText),
);

/** What is left of a group is no sum of lines beside it: `Rest of the world`, `Other Africa`. */
const RESTS = [
  'other',
  'others',
  'rest of',
  'remaining',
  'прочие',
  'другие',
  'остальные',
  'digər',
  'diğer',
  'autres',
  'otros',
  'otras',
  'resto de',
].map(foldText);
const REST = new RegExp(`^(?:${RESTS.join('|')})(?: |$)`);

/** Footnote marks and what stands in brackets behind a name of its own. */
const withoutNotes = (label: string): string =>
  label
    .replace(/[*†‡§¹²³]+/g, '')
    .replace(/\s*(?:\[[^\]]*\]|\((?:\d{1,2}|[a-z])\))\s*$/i, '')
    .trim();

/** The names of the gazetteer, folded once; a name of two countries stands for neither. */
export function placeNames({ countries, former, otherCodes }: Gazetteer): PlaceNames {
  const places = new Map<string, FoundPlace>();
  const codes = new Map<string, string>();
  const numeric = new Map<string, string>();
  const names = new Map<string, string | null>();
  const learn = (name: string, id: string, first: boolean) => {
    for (const key of spellingsOf(name)) {
      const known = names.get(key);
      if (known === undefined || (first && known !== id)) names.set(key, id);
      else if (known !== id && !first) continue;
    }
  };
  for (const [id, alpha2, number, lng, lat] of countries) {
    places.set(id, { id, lng, lat, name: null });
    codes.set(id, id).set(alpha2, id);
    if (number !== '') numeric.set(String(Number(number)), id);
  }
  for (const [code, id] of Object.entries(otherCodes)) codes.set(code, id);
  // The usual name comes first in each list: it wins over another country's second name.
  for (const [id, , , , , all] of countries) for (const name of all.slice(1)) learn(name, id, false);
  for (const [id, , , , , all] of countries) for (const name of all.slice(0, 1)) learn(name, id, true);
  for (const { id, lng, lat, names: own, also, codes: known } of former) {
    places.set(id, { id, lng, lat, name: own.en, names: own });
    for (const code of known) {
      if (/^\d+$/.test(code)) numeric.set(String(Number(code)), numeric.get(String(Number(code))) ?? id);
      else codes.set(code, codes.get(code) ?? id);
    }
    for (const name of [...Object.values(own), ...also]) learn(name, id, true);
  }
  const byId = (id: string | null | undefined): FoundPlace | null => places.get(id ?? '') ?? null;
  const byName = (label: string): FoundPlace | NoPlace | null => {
    const folded = foldText(label);
    if (folded === '') return null;
    if (TOTALS.has(folded)) return 'total';
    if (UNKNOWNS.has(folded) || REST.test(folded)) return 'unknown';
    for (const key of spellingsOf(label)) {
      const place = byId(names.get(key));
      if (place) return place;
    }
    return GROUPS.test(folded) && !GROUP_EXCEPTIONS.test(folded) ? 'total' : null;
  };
  return {
    byId,
    find(label) {
      const text = withoutNotes(label);
      if (/^[A-Za-z]{2,3}(?:_F)?$/.test(text)) {
        const place = byId(codes.get(text.toUpperCase()));
        if (place && (text === text.toUpperCase() || !names.has(foldText(text)))) return place;
      }
      // `AZ: Azerbaijan`, as labelled tables of Eurostat have it.
      const coded = /^([A-Z]{2,3}): (.+)$/.exec(text);
      if (coded) return byId(codes.get(at(coded, 1))) ?? byName(at(coded, 2));
      return byName(text);
    },
    findNumeric(label) {
      const text = label.trim();
      if (!/^\d{1,3}$/.test(text)) return null;
      const found = byId(numeric.get(String(Number(text))));
      // M49 numbers its regions from 900 on, and the world 1.
      return found ?? (Number(text) >= 900 || M49_REGIONS.has(Number(text)) ? 'total' : null);
    },
  };
}

const M49_REGIONS = new Set([
  1, 2, 5, 9, 11, 13, 14, 15, 17, 18, 19, 21, 29, 30, 34, 35, 53, 54, 57, 61, 142, 143, 145, 150, 151, 154,
  155, 202, 419,
]);

/** A name as it stands, and with its usual abbreviations written out and its article left away. */
function spellingsOf(name: string): readonly string[] {
  const folded = foldText(name.replaceAll('&', ' and '));
  const long = ` ${folded} `
    .replace(/ st /g, ' saint ')
    .replace(/ rep /g, ' republic ')
    .replace(/ dem /g, ' democratic ')
    .replace(/ is /g, ' islands ')
    .replace(/ fed /g, ' federation ')
    .replace(/ (?:the|and) /g, ' ')
    .replace(/ (?:the|and) /g, ' ')
    .trim();
  return long === folded ? [folded] : [folded, long];
}

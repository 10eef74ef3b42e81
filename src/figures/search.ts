// Finding a country, a topic, a layer, a year, an event or a source by what somebody types, in any of its names.
import { foldText } from '../lib/foldText.ts';
import type { PackageTime } from '../package/descriptor.ts';

/** In the order in which equals are listed. */
export const SEARCH_KINDS = ['country', 'topic', 'layer', 'year', 'event', 'source'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

export interface SearchEntry {
  readonly kind: SearchKind;
  readonly id: string;
  /** Each name in every language that should find it, folded. */
  readonly folded: readonly string[];
  /** The same as they sound, for spellings that differ from language to language. */
  readonly sounds: readonly string[];
  /** The year that was typed beside the name of a country or a topic. */
  readonly year?: number;
}

/** An entry with its names made ready; the id finds it too, as a whole. */
export function searchEntry(kind: SearchKind, id: string, names: readonly string[]): SearchEntry {
  const folded = [...new Set(names.map(foldText))].filter((name) => name !== '');
  return Object.freeze({ kind, id, folded, sounds: [...new Set(folded.map(soundOf))] });
}

/** Entries that match, best first: the whole name or code, a name's beginning, a word's beginning, then anywhere in
 * the name of a country, topic or layer, then what sounds alike; equals by kind, then in the order given. A blank query
 * finds nothing. */
export function searchEntries(query: string, entries: readonly SearchEntry[]): readonly SearchEntry[] {
  const wanted = foldText(query);
  if (wanted === '') return [];
  const found = entries.flatMap((entry) => {
    const grade = gradeOf(wanted, entry);
    return grade < NO_MATCH ? [{ entry, grade }] : [];
  });
  const rank = ({ entry, grade }: (typeof found)[number]) =>
    grade * SEARCH_KINDS.length + SEARCH_KINDS.indexOf(entry.kind);
  // Array sort is stable: equals keep their order.
  return found.sort((a, b) => rank(a) - rank(b)).map(({ entry }) => entry);
}

const YEAR = /(?<!\d)\d{4}(?!\d)/;

/** As `searchEntries`; a year beside a name ("germany 2006") finds countries and topics in that year first. */
export function searchWithYear(
  query: string,
  entries: readonly SearchEntry[],
  { from, to }: PackageTime,
): readonly SearchEntry[] {
  const year = Number(YEAR.exec(query)?.[0] ?? Number.NaN);
  const all = searchEntries(query, entries);
  if (!(year >= from && year <= to)) return all;
  const named = entries.filter(({ kind }) => kind === 'country' || kind === 'topic');
  const inYear = searchEntries(query.replace(YEAR, ' '), named).map((entry) => ({ ...entry, year }));
  return [...inYear, ...all];
}

const SOUND = 4;
const NO_MATCH = 5;
/** Shorter texts sound like too much. */
const MIN_SOUND = 3;

function gradeOf(wanted: string, { kind, id, folded, sounds }: SearchEntry): number {
  if (foldText(id) === wanted) return 0;
  const inside = kind === 'country' || kind === 'topic' || kind === 'layer';
  const grade = Math.min(NO_MATCH, ...folded.map((name) => nameGrade(wanted, name, inside)));
  if (grade < NO_MATCH || wanted.length < MIN_SOUND) return grade;
  const sound = soundOf(wanted);
  const alike = sound.length >= MIN_SOUND && sounds.some((name) => nameGrade(sound, name, false) < NO_MATCH);
  return alike ? SOUND : NO_MATCH;
}

function nameGrade(wanted: string, name: string, inside: boolean): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  // Folded words stand apart by single spaces.
  if (name.includes(` ${wanted}`)) return 2;
  return inside && name.includes(wanted) ? 3 : NO_MATCH;
}

/** Spellings of one sound made one: kh, x and h; gh and g; q and k; w and v; y, j and i; letters written twice. */
function soundOf(folded: string): string {
  return folded
    .replace(/kh|x/g, 'h')
    .replace(/gh/g, 'g')
    .replace(/q/g, 'k')
    .replace(/w/g, 'v')
    .replace(/[yj]/g, 'i')
    .replace(/(.)\1+/g, '$1');
}

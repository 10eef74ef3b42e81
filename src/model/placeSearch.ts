// Finding a country by what somebody types, in any of its names.
import type { PlaceId } from '../data/atlas.ts';
import { foldText } from '../lib/foldText.ts';

export interface PlaceEntry {
  readonly placeId: PlaceId;
  /** Names in every language that should find it. */
  readonly names: readonly string[];
}

/** Place ids that match, best first: the whole name or code, a name's beginning, a word's beginning, anywhere;
 * equals stay in the order given. A blank query finds nothing. */
export function searchPlaces(query: string, entries: readonly PlaceEntry[]): readonly PlaceId[] {
  const wanted = foldText(query).trim();
  if (wanted === '') return [];
  const found = entries.flatMap(({ placeId, names }) => {
    const grades = [...names, placeId].map((name) => gradeOf(wanted, foldText(name), name === placeId));
    const grade = Math.min(...grades);
    return grade < NO_MATCH ? [{ placeId, grade }] : [];
  });
  // Array sort is stable: equals keep their order.
  return found.sort((a, b) => a.grade - b.grade).map(({ placeId }) => placeId);
}

const NO_MATCH = 4;

function gradeOf(wanted: string, name: string, isCode: boolean): number {
  if (name === wanted) return 0;
  if (isCode) return NO_MATCH;
  if (name.startsWith(wanted)) return 1;
  if (name.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(wanted))) return 2;
  return name.includes(wanted) ? 3 : NO_MATCH;
}

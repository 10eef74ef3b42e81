// Which country the reader chose for a name that nobody knew: remembered in this browser for the next file.

const KEY = 'atlas-places';
const MOST = 500;

/** Name to the id of a country. */
export function rememberedPlaces(): Readonly<Record<string, string>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(
      Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
}

/** Remembers a choice; an empty id forgets it. Where nothing can be stored it holds for this file alone. */
export function rememberPlace(label: string, id: string): void {
  const { [label]: _, ...others } = rememberedPlaces();
  const all = id === '' ? others : { ...others, [label]: id };
  try {
    localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(Object.entries(all).slice(-MOST))));
  } catch {
    // Storage is full or denied.
  }
}

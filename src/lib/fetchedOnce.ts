// Something that comes when it is first asked for, code or data, and is kept for the next that asks.

/** Something and the way to it. */
export interface Fetched<Thing> {
  /** null until it has come. */
  here: Thing | null;
  /** Brings it here; rejects where it does not come, and may be called again. */
  fetch(): Promise<void>;
}

/** Something that `load` brings once; `load` rejects where it does not come. */
export function fetchedOnce<Thing>(load: () => Promise<Thing>): Fetched<Thing> {
  // Two who ask at once wait for one thing.
  let coming: Promise<Thing> | null = null;
  const thing: Fetched<Thing> = {
    here: null,
    fetch: async () => {
      coming ??= load();
      try {
        thing.here = await coming;
      } catch (failure) {
        coming = null;
        throw failure;
      }
    },
  };
  return thing;
}

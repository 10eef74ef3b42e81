// What a part of the interface waits for, code or data: asked for when it is first used, kept, asked for anew on request.
import { useEffect, useState } from 'preact/hooks';

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

/** The thing if it is here, whether it failed to come, and a way to ask again; it is asked for while it is `wanted`. */
export function useArrival<Thing>(
  thing: Fetched<Thing>,
  wanted = true,
): {
  readonly here: Thing | null;
  readonly failed: boolean;
  readonly again: () => void;
} {
  const [attempt, setAttempt] = useState(0);
  const [, setHere] = useState(thing.here !== null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!wanted) return;
    // It may have come, for somebody else, after this was drawn.
    if (thing.here !== null) return setHere(true);
    let gone = false;
    thing.fetch().then(
      () => gone || setHere(true),
      () => gone || setFailed(true),
    );
    return () => {
      gone = true;
    };
  }, [attempt, wanted]);
  const again = (): void => {
    setFailed(false);
    setAttempt(attempt + 1);
  };
  return { here: thing.here, failed, again };
}

// What a part of the interface waits for, code or data: asked for when it is first used, and anew on request.
import { useEffect, useState } from 'preact/hooks';
import type { Fetched } from '../../lib/fetchedOnce.ts';

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

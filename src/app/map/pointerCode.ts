// The code of the pointer on the map, which comes once the map stands; what the pointer does before waits for it.
import { fetchedOnce } from '../../lib/fetchedOnce.ts';

type PointerCode = typeof import('./pointer.ts');

/** Tells what lies under the pointer and what it means. */
export const pointerCode = fetchedOnce(() => import('./pointer.ts'));

const waiting: ((code: PointerCode) => void)[] = [];

/** Runs at once where the code is here, else in turn when it has come; not at all where it does not come. */
export function withPointer(run: (code: PointerCode) => void): void {
  const runAll = (): void => {
    for (const each of waiting.splice(0)) if (pointerCode.here) each(pointerCode.here);
  };
  waiting.push(run);
  if (pointerCode.here) runAll();
  else if (waiting.length === 1) void pointerCode.fetch().then(runAll, runAll);
}

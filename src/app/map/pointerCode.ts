// The code of the pointer on the map, which comes once the map stands; what the pointer does before waits for it.
import { fetchedOnce } from '../../lib/fetchedOnce.ts';

type PointerCode = typeof import('./pointer.ts');

/** Tells what lies under the pointer and what it means. */
export const pointerCode = fetchedOnce(() => import('./pointer.ts'));

type Waiting = readonly [kind: 'move' | 'press', run: (code: PointerCode) => void];

let waiting: readonly Waiting[] = [];

/**
 * Runs at once where the code is here, else in turn when it has come; not at all where it does not come. Of moves that wait
 * only the last still tells where the pointer is.
 */
export function withPointer(...[kind, run]: Waiting): void {
  const runAll = (): void => {
    const turn = waiting;
    waiting = [];
    for (const [, each] of turn) if (pointerCode.here) each(pointerCode.here);
  };
  waiting = [...waiting.filter(([other]) => kind === 'press' || other === 'press'), [kind, run]];
  if (pointerCode.here) runAll();
  else void pointerCode.fetch().then(runAll, runAll);
}

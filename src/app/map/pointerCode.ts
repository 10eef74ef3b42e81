// The code of the pointer on the map, which comes once the map stands; what the pointer does before waits for it.
import { fetchedOnce } from '../../lib/fetchedOnce.ts';

type PointerCode = typeof import('./pointer.ts');

/** Tells what lies under the pointer and what it means. */
export const pointerCode = fetchedOnce(() => import('./pointer.ts'));

type Run = (code: PointerCode) => void;

let presses: readonly Run[] = [];
let move: Run | undefined;

/** Runs at once where the code is here, else in turn when it has come; not at all where it does not come. */
export function withPointer(run: Run): void {
  presses = [...presses, run];
  runOrFetch();
}

/** The same for a move: of those that wait only the last, which tells where the pointer is, after what was pressed. */
export function movePointer(run: Run): void {
  move = run;
  runOrFetch();
}

function runOrFetch(): void {
  if (pointerCode.here) runAll();
  else void pointerCode.fetch().then(runAll, runAll);
}

function runAll(): void {
  const turn = [...presses, move];
  presses = [];
  move = undefined;
  for (const each of turn) if (pointerCode.here) each?.(pointerCode.here);
}

// Memoises a pure function by the identity of its arguments: objects weakly, primitives in a bounded list.

import { keysOf } from './typedKeys.ts';

/** Primitive arguments kept after each chain of earlier arguments; a year slider has 22 of them. */
const PRIMITIVES_KEPT = 256;

interface Step<Result> {
  readonly objects: WeakMap<object, Step<Result>>;
  readonly primitives: Map<unknown, Step<Result>>;
  found: { readonly result: Result } | null;
}

function newStep<Result>(): Step<Result> {
  return { objects: new WeakMap(), primitives: new Map(), found: null };
}

function nextStep<Result>(step: Step<Result>, key: unknown): Step<Result> {
  if ((typeof key === 'object' && key !== null) || typeof key === 'function') {
    const known = step.objects.get(key);
    if (known) return known;
    const made = newStep<Result>();
    step.objects.set(key, made);
    return made;
  }
  const { primitives } = step;
  const kept = primitives.get(key) ?? newStep<Result>();
  // Set anew, so that the first key of the map is the one longest unused.
  primitives.delete(key);
  primitives.set(key, kept);
  if (primitives.size > PRIMITIVES_KEPT) primitives.delete(primitives.keys().next().value);
  return kept;
}

/** The same function, computed once per list of identical arguments (`===`, and NaN is itself); a throw is not kept. */
export function memoByIdentity<Arguments extends readonly unknown[], Result>(
  compute: (...args: Arguments) => Result,
): (...args: Arguments) => Result {
  const root = newStep<Result>();
  return (...args) => {
    let step = root;
    for (const key of args) step = nextStep(step, key);
    step.found ??= { result: compute(...args) };
    return step.found.result;
  };
}

/** The same for a function of one object, computed once per list of identical values of its fields, which are named in
 * the order in which they are looked up. */
export function memoByFields<Asked extends object, Result>(
  fields: { readonly [Field in keyof Asked]-?: true },
  compute: (asked: Asked) => Result,
): (asked: Asked) => Result {
  const names = keysOf(fields);
  const root = newStep<Result>();
  return (asked) => {
    let step = root;
    for (const name of names) step = nextStep(step, asked[name]);
    step.found ??= { result: compute(asked) };
    return step.found.result;
  };
}

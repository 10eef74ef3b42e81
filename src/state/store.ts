// A store: one value, changed in one place, told to whoever asked.
import type { AddressWrite } from './address.ts';

/** How a change enters the address; `none` leaves it alone (it came from there). */
export type Change = AddressWrite | 'none';
export type Listener<T> = (value: T, previous: T, how: Change) => void;

export interface Store<T> {
  readonly get: () => T;
  /** Tells every listener, unless `next` is the present value. */
  readonly set: (next: T, how: Change) => void;
  /** Returns how to stop. */
  readonly subscribe: (listener: Listener<T>) => () => void;
}

/** A store that holds `initial`. A change made by a listener is told after the present one, never inside it. */
export function createStore<T>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<Listener<T>>();
  const waiting: { readonly next: T; readonly previous: T; readonly how: Change }[] = [];
  let telling = false;

  const tellAll = (): void => {
    telling = true;
    try {
      for (let told = waiting.shift(); told !== undefined; told = waiting.shift()) {
        for (const listener of [...listeners]) listener(told.next, told.previous, told.how);
      }
    } finally {
      telling = false;
    }
  };

  return {
    get: () => value,
    set: (next, how) => {
      if (Object.is(next, value)) return;
      waiting.push({ next, previous: value, how });
      value = next;
      if (!telling) tellAll();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

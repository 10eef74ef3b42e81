// The store: who is told what, in which order, and that nothing is told for nothing.
import { describe, expect, test } from 'vitest';
import { createStore } from '../../src/state/store.ts';

describe('a store', () => {
  test('holds the value it was given last', () => {
    const store = createStore('a');
    store.set('b', 'push');
    expect(store.get()).toBe('b');
  });

  test('tells the new value, the one before and how it enters the address', () => {
    const store = createStore(1);
    const told: unknown[] = [];
    store.subscribe((...words) => told.push(words));
    store.set(2, 'push');
    store.set(3, 'replace');
    store.set(4, 'none');
    expect(told).toEqual([
      [2, 1, 'push'],
      [3, 2, 'replace'],
      [4, 3, 'none'],
    ]);
  });

  test('the same value again tells nobody', () => {
    const store = createStore('a');
    const told: string[] = [];
    store.subscribe((value) => told.push(value));
    store.set('a', 'push');
    expect(told).toEqual([]);
  });

  test('who left is not told', () => {
    const store = createStore(0);
    const told: number[] = [];
    const leave = store.subscribe((value) => told.push(value));
    store.set(1, 'none');
    leave();
    store.set(2, 'none');
    expect(told).toEqual([1]);
  });

  test('a change made while telling reaches every listener after the first, in order', () => {
    const store = createStore(0);
    const told: string[] = [];
    store.subscribe((value) => {
      told.push(`first ${value}`);
      if (value === 1) store.set(2, 'none');
    });
    store.subscribe((value) => told.push(`second ${value}`));
    store.set(1, 'none');
    expect(told).toEqual(['first 1', 'second 1', 'first 2', 'second 2']);
  });
});

// A value that is followed field by field.
import { computed, effect, signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { tracked } from '../../src/app/tracked.ts';

test('who reads one field hears of that field alone', () => {
  const source = signal({ year: 1995, layers: ['a'] });
  const value = tracked(source);
  const heard: number[] = [];
  effect(() => void heard.push(value.year));
  source.value = { ...source.value, layers: ['b'] };
  source.value = { ...source.value, year: 1996 };
  expect(heard).toEqual([1995, 1996]);
  expect(value.layers).toEqual(['b']);
});

test('a copy is a plain value of the moment, and another one after each change', () => {
  const source = signal<{ readonly year: number; readonly focus: null }>({ year: 1995, focus: null });
  const copy = computed(() => ({ ...tracked(source) }));
  const first = copy.value;
  expect(first).toEqual({ year: 1995, focus: null });
  expect(copy.value).toBe(first);
  source.value = { year: 1996, focus: null };
  expect(copy.value).toEqual({ year: 1996, focus: null });
  expect(first.year).toBe(1995);
});

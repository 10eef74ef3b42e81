// The key table: each key of the interface, on several keyboard layouts, and silence where it is due.
import { describe, expect, test } from 'vitest';
import { actionForKey, KEYS, type KeyPress } from '../../src/state/keys.ts';
import { topicOfCommand } from '../../src/ui/shell/runCommand.ts';

const press = (key: string, patch: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isTyping: false,
  ...patch,
});

describe('keys', () => {
  test.each([
    [' ', 'play'],
    ['ArrowLeft', 'previous-year'],
    ['ArrowRight', 'next-year'],
    ['Home', 'first-year'],
    ['End', 'last-year'],
    ['PageUp', 'previous-story-step'],
    ['PageDown', 'next-story-step'],
    ['/', 'search'],
    ['y', 'years'],
    ['c', 'chart'],
    ['t', 'table'],
    ['1', 'topic-1'],
    ['7', 'topic-7'],
    ['m', 'motion'],
    ['M', 'motion'],
    ['p', 'present'],
    ['f', 'full-screen'],
    ['b', 'blank'],
    ['?', 'help'],
    ['Escape', 'close'],
  ])('"%s" is %s', (key, id) => {
    expect(actionForKey(press(key))).toBe(id);
  });

  test('on a Cyrillic keyboard the position of a letter speaks', () => {
    expect(actionForKey(press('ь', { code: 'KeyM' }))).toBe('motion');
    expect(actionForKey(press('а', { code: 'KeyF' }))).toBe('full-screen');
  });

  test('on a Latin keyboard the letter speaks, wherever it lies', () => {
    expect(actionForKey(press('m', { code: 'Semicolon' }))).toBe('motion');
    expect(actionForKey(press('q', { code: 'KeyM' }))).toBeNull();
  });

  test('other keys, 0 among them, do nothing', () => {
    for (const key of ['0', 'x', 'Enter', 'Tab', 'F1', 'Dead', '', 'toString']) {
      expect(actionForKey(press(key))).toBeNull();
    }
  });

  test('a key with Control, Command or Alt belongs to the browser', () => {
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey'] as const) {
      expect(actionForKey(press('f', { [modifier]: true }))).toBeNull();
    }
  });

  test('every key is silent while a field has the focus', () => {
    for (const key of KEYS.flatMap((row) => row.keys)) {
      expect(actionForKey(press(key, { isTyping: true }))).toBeNull();
    }
  });

  test('no key stands for two commands', () => {
    const keys = KEYS.flatMap((row) => row.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('topic commands count from the first topic, others name none', () => {
    expect(topicOfCommand('topic-1')).toBe(0);
    expect(topicOfCommand('topic-7')).toBe(6);
    expect(topicOfCommand('play')).toBeNull();
  });
});

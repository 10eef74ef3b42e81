// Words of a chart where there is little room: names broken, cut, and told apart.
import { expect, test } from 'vitest';
import {
  brokenText,
  lettersIn,
  shortened,
  shortNames,
  textWidth,
} from '../../../src/scene/chart/chartText.ts';

test('a name that begins with another keeps what tells it apart', () => {
  expect(shortNames(['Remittances', 'Remittances: workers', 'Other: trade'])).toEqual([
    'Remittances',
    'workers',
    'Other: trade',
  ]);
});

test('a name is cut where it has no room, Cyrillic sooner', () => {
  expect(lettersIn(64, 'abc')).toBe(10);
  expect(lettersIn(64, 'абв')).toBe(8);
  expect(shortened('Azerbaijan', textWidth('Azerba'))).toBe('Azerb…');
  expect(shortened('Iran', 100)).toBe('Iran');
});

test('a long name is broken at the space nearest to its middle', () => {
  expect(brokenText('United States of America', 5, 20, 14)).toMatchObject({
    y: 14,
    text: [{ text: 'United States' }, { text: 'of America', dy: 13 }],
  });
  expect(brokenText('Uzbekistan', 5, 20, 14)).toMatchObject({ y: 20, text: 'Uzbekistan' });
  expect(brokenText('Extraordinarily', 5, 20, 8)).toMatchObject({ text: 'Extraor…' });
});

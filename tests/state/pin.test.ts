// The pinned card: what opening, pinning, unpinning and closing do to the two places on cards.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clearFocus, closeCards, focusPlace } from '../../src/state/actions.ts';
import { closePinned, pinFocus, unpin } from '../../src/state/laterActions.ts';
import type { ViewState } from '../../src/state/viewState.ts';
import { DEFAULT_VIEW } from '../firstView.ts';
import { anyView } from './views.ts';

const cards = (focus: string | null, pin: string | null): ViewState =>
  Object.freeze({ ...DEFAULT_VIEW, focus, pin });

describe('a pinned card', () => {
  test('stays while another country is opened', () => {
    const pinned = pinFocus(cards('RUS', null));
    expect(pinned).toEqual(cards('RUS', 'RUS'));
    expect(focusPlace(pinned, 'GEO')).toEqual(cards('GEO', 'RUS'));
  });

  test('is not opened a second time beside itself', () => {
    const both = cards('GEO', 'RUS');
    expect(focusPlace(both, 'RUS')).toBe(both);
  });

  test('changes places with the card in focus when that is pinned', () => {
    expect(pinFocus(cards('GEO', 'RUS'))).toEqual(cards('RUS', 'GEO'));
  });

  test('stands alone again when the other is closed, and is closed by the next', () => {
    const alone = clearFocus(cards('GEO', 'RUS'));
    expect(alone).toEqual(cards('RUS', 'RUS'));
    expect(clearFocus(alone)).toEqual(DEFAULT_VIEW);
  });

  test('goes with the other where all cards are closed at once', () => {
    expect(closeCards(cards('GEO', 'RUS'))).toEqual(DEFAULT_VIEW);
  });

  test('is unpinned without being closed where it stands alone', () => {
    expect(unpin(cards('RUS', 'RUS'))).toEqual(cards('RUS', null));
    expect(unpin(cards(null, 'RUS'))).toEqual(cards('RUS', null));
  });

  test('gives way to the card in focus when it is unpinned or closed beside it', () => {
    expect(unpin(cards('GEO', 'RUS'))).toEqual(cards('GEO', null));
    expect(closePinned(cards('GEO', 'RUS'))).toEqual(cards('GEO', null));
    expect(closePinned(cards('RUS', 'RUS'))).toEqual(DEFAULT_VIEW);
  });

  test('cannot be made where no country is in focus', () => {
    const none = cards(null, null);
    expect(pinFocus(none)).toBe(none);
  });
});

test('closing the card on top twice closes both, whatever the view', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const closed = clearFocus(clearFocus(view));
      expect([closed.focus, closed.pin]).toEqual([null, null]);
    }),
  );
});

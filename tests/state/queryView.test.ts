// The view of a step or a question: it shows what its query says, in the way that the reader has chosen.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeView, FIELDS, READERS } from '../../src/state/codec.ts';
import { queryView } from '../../src/state/queryView.ts';
import type { ViewState } from '../../src/state/viewState.ts';
import { anyView, CONTEXT } from './views.ts';

const QUERIES = ['', 'year=1995&layers=deportations', 'year=2009&at=2.5/46/14'] as const;
const names = Object.keys(FIELDS) as (keyof ViewState)[];

describe('The view of a query', () => {
  test('keeps every choice of the reader, and shows what the query says', () => {
    fc.assert(
      fc.property(anyView, fc.constantFrom(...QUERIES), (reader, query) => {
        const view = queryView(reader, query, null, CONTEXT);
        const asked = decodeView(query, CONTEXT);
        for (const name of names) {
          if (name === 'story') expect(view.story).toBeNull();
          else expect(view[name], name).toEqual(READERS.includes(name) ? reader[name] : asked[name]);
        }
      }),
    );
  });

  test('does what the query says of a choice of the reader, too', () => {
    fc.assert(
      fc.property(anyView, (reader) => {
        const view = queryView(reader, 'sources=report&projection=globe&speed=2', null, CONTEXT);
        expect([view.sourceFilter, view.projection, view.speed]).toEqual(['report', 'globe', 2]);
      }),
    );
  });

  test('stands at the step of the story', () => {
    const story = { id: 'routes', step: 2 };
    const reader = decodeView('question=turn', CONTEXT);
    expect(queryView(reader, 'year=1995', story, CONTEXT).story).toEqual(story);
  });
});

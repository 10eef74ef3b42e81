// Find a country: a combobox that searches in the present language and in English, with or without diacritics.
import Combobox from '@github/combobox-nav';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { searchPlaces } from '../model/placeSearch.ts';
import { focusPlace } from '../state/actions.ts';
import type { Words } from '../text/words.ts';
import { useUi } from './context.ts';
import { placeName } from './format.ts';
import { useElementId } from './useElementId.ts';

const MOST = 8;

export function SearchBox() {
  const { atlas, words, commands } = useUi();
  const say = words.messages.search;
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useElementId();
  const entries = useMemo(
    () =>
      [...atlas.places]
        .sort((a, b) => sortOf(words, a.id) - sortOf(words, b.id))
        .map((place) => ({
          placeId: place.id,
          names: [words.names[place.id], words.englishNames[place.id]].flatMap((known) =>
            known ? [known.name, ...(known.also ?? [])] : [],
          ),
        })),
    [atlas, words],
  );
  const found = useMemo(() => searchPlaces(query, entries).slice(0, MOST), [query, entries]);
  const showing = open && query.trim() !== '';

  // Before the next key: an Enter typed at once must find its option.
  useLayoutEffect(() => {
    if (!showing || found.length === 0 || !input.current || !list.current) return;
    const combobox = new Combobox(input.current, list.current, { firstOptionSelectionMode: 'selected' });
    combobox.start();
    // Not `destroy`, which takes the role away from a field that stays a combobox.
    return () => combobox.stop();
  }, [showing, found]);

  const choose = (placeId: string) => {
    setQuery('');
    setOpen(false);
    commands.change((view) => focusPlace(view, placeId), 'push');
  };

  return (
    <div class="search">
      <input
        ref={input}
        type="text"
        role="combobox"
        class="search-field"
        autocomplete="off"
        spellcheck={false}
        aria-label={say.label}
        placeholder={say.label}
        aria-expanded={showing && found.length > 0}
        aria-controls={id}
        aria-autocomplete="list"
        value={query}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setOpen(true);
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || query === '') return;
          event.stopPropagation();
          setQuery('');
        }}
      />
      <div ref={list} id={id} role="listbox" aria-label={say.label} class="search-list" hidden={!showing}>
        {found.map((placeId) => (
          <button
            type="button"
            tabIndex={-1}
            key={placeId}
            id={`${id}-${placeId}`}
            role="option"
            aria-selected={false}
            // The field keeps its focus while an option is pressed.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(placeId)}
          >
            {placeName(words, placeId)}
          </button>
        ))}
      </div>
      {showing && (
        <p class={found.length === 0 ? 'search-count' : 'hidden'} role="status">
          {found.length === 0 ? say.nothing : say.results(String(found.length))}
        </p>
      )}
    </div>
  );
}

/** Rank in the alphabet of the language; places without one come last. */
function sortOf(words: Words, placeId: string): number {
  return words.names[placeId]?.sort ?? Number.MAX_SAFE_INTEGER;
}

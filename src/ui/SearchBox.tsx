// Find a country: a combobox over countries, layers, events and sources, in the present language and the others.
import Combobox from '@github/combobox-nav';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type SearchEntry, searchEntries } from '../model/search.ts';
import type { Tongue } from '../text/tongue.ts';
import { useUi } from './context.ts';
import { count } from './format.ts';
import { SearchOption } from './SearchOption.tsx';
import { searchable } from './searchable.ts';
import { useElementId } from './useElementId.ts';
import { useGoTo } from './useGoTo.ts';

const MOST = 10;

export function SearchBox() {
  const { atlas, words, dataText, tongues } = useUi();
  const say = words.messages.search;
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [used, setUsed] = useState(false);
  const [others, setOthers] = useState<readonly Tongue[]>([]);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useElementId();
  const { goTo, said } = useGoTo();
  // Names of the other languages come when the search is first used; until then its own language and English find.
  useEffect(() => {
    if (used) void tongues().then(setOthers);
  }, [used]);
  const entries = useMemo(
    () => (used ? searchable({ atlas, words, dataText }, others) : []),
    [used, atlas, words, dataText, others],
  );
  const found = useMemo(() => searchEntries(query, entries).slice(0, MOST), [query, entries]);
  const showing = open && query.trim() !== '';

  // Before the next key: an Enter typed at once must find its option.
  useLayoutEffect(() => {
    if (!showing || found.length === 0 || !input.current || !list.current) return;
    const combobox = new Combobox(input.current, list.current, { firstOptionSelectionMode: 'selected' });
    combobox.start();
    // Not `destroy`, which takes the role away from a field that stays a combobox.
    return () => combobox.stop();
  }, [showing, found]);

  const choose = (entry: SearchEntry) => {
    setQuery('');
    setOpen(false);
    goTo(entry);
  };
  const outcome = found.length === 0 ? say.nothing : say.results(count(words, found.length));

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
        onFocus={() => setUsed(true)}
        onInput={(event) => {
          setUsed(true);
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
        {found.map((entry) => (
          <SearchOption
            key={`${entry.kind} ${entry.id}`}
            id={`${id}-${entry.kind}-${entry.id}`}
            entry={entry}
            choose={choose}
          />
        ))}
      </div>
      <p class={showing && found.length > 0 ? 'hidden' : 'search-count'} role="status">
        {showing ? outcome : said}
      </p>
    </div>
  );
}

// Find a country: a combobox over countries, layers, events and sources, in the present language and the others.
import { useRef, useState } from 'preact/hooks';
import { useElementId } from '../base/useElementId.ts';
import { useUi } from '../shell/context.ts';
import { SearchFindings } from '../shell/lazyViews.ts';
import './search.css';

export function SearchBox() {
  const say = useUi().words.messages.search;
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [used, setUsed] = useState(false);
  const [listed, setListed] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const id = useElementId();
  const close = () => {
    setQuery('');
    setOpen(false);
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
        aria-expanded={listed}
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
      {used && (
        <SearchFindings id={id} query={open ? query : ''} input={input} onList={setListed} close={close} />
      )}
    </div>
  );
}

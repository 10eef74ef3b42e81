// What the search found: the list under the field, walked by the field's own keys, and the count in words.
import Combobox from '@github/combobox-nav';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type SearchEntry, searchWithYear } from '../../figures/search.ts';
import type { LocaleBundle } from '../../text/localeBundle.ts';
import { count } from '../base/format.ts';
import { useUi } from '../shell/context.ts';
import { SearchOption } from './SearchOption.tsx';
import { searchable } from './searchable.ts';
import { useGoTo } from './useGoTo.ts';

const MOST = 10;

interface Props {
  readonly id: string;
  /** Blank: nothing is looked for. */
  readonly query: string;
  readonly input: { readonly current: HTMLInputElement | null };
  /** Hears whether there is a list to walk. */
  readonly onList: (listed: boolean) => void;
  /** Empties and closes the field. */
  readonly close: () => void;
}

export function SearchFindings({ id, query, input, onList, close }: Props) {
  const { atlas, words, dataText, bundles } = useUi();
  const say = words.messages.search;
  const [others, setOthers] = useState<readonly LocaleBundle[]>([]);
  const list = useRef<HTMLDivElement>(null);
  const { goTo, said } = useGoTo();
  // Until the names of the other languages are here, the present one finds.
  useEffect(() => {
    void bundles().then(setOthers);
  }, []);
  const entries = useMemo(
    () => searchable({ atlas, words, dataText }, others),
    [atlas, words, dataText, others],
  );
  const found = useMemo(
    () => searchWithYear(query, entries, atlas.time).slice(0, MOST),
    [query, entries, atlas.time],
  );
  const showing = query.trim() !== '';
  const listed = showing && found.length > 0;

  // Before the next key: an Enter typed at once must find its option.
  useLayoutEffect(() => {
    onList(listed);
    if (!listed || !input.current || !list.current) return;
    const combobox = new Combobox(input.current, list.current, { firstOptionSelectionMode: 'selected' });
    combobox.start();
    // Not `destroy`, which takes the role away from a field that stays a combobox.
    return () => combobox.stop();
  }, [listed, found]);

  const choose = (entry: SearchEntry) => {
    close();
    goTo(entry);
  };
  const outcome = found.length === 0 ? say.nothing : say.results(count(words, found.length));
  return (
    <>
      <div ref={list} id={id} role="listbox" aria-label={say.label} class="search-list" hidden={!showing}>
        {found.map((entry) => (
          <SearchOption
            key={`${entry.kind} ${entry.id} ${entry.year ?? ''}`}
            id={`${id}-${entry.kind}-${entry.id}-${entry.year ?? ''}`}
            entry={entry}
            choose={choose}
          />
        ))}
      </div>
      <p class={listed ? 'hidden' : 'search-count'} role="status">
        {showing ? outcome : said}
      </p>
    </>
  );
}

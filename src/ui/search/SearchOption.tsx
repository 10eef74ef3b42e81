// One finding of the search: its name, and what kind of thing it is.
import type { SearchEntry } from '../../figures/search.ts';
import { period, placeName, yearText } from '../base/format.ts';
import { useUi } from '../shell/context.ts';
import type { UiProps } from '../shell/props.ts';

interface Props {
  readonly id: string;
  readonly entry: SearchEntry;
  readonly choose: (entry: SearchEntry) => void;
}

export function SearchOption({ id, entry, choose }: Props) {
  const ui = useUi();
  return (
    <button
      type="button"
      tabIndex={-1}
      id={id}
      role="option"
      class="search-option"
      // Shown by css after the name, and read out with it.
      data-kind={ui.words.messages.search.kinds[entry.kind]}
      aria-selected={false}
      // The field keeps its focus while an option is pressed.
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => choose(entry)}
    >
      {entry.year === undefined
        ? nameOf(ui, entry)
        : `${nameOf(ui, entry)}, ${yearText(ui.words, entry.year)}`}
    </button>
  );
}

function nameOf({ atlas, words, dataText }: UiProps, { kind, id }: SearchEntry): string {
  switch (kind) {
    case 'country':
      return placeName(words, id);
    case 'topic':
      return dataText[`topic.${id}.title`] ?? id;
    case 'year':
      return yearText(words, Number(id));
    case 'layer':
      return dataText[`layer.${id}.title`] ?? id;
    case 'event': {
      const [from = '', to = from] = atlas.events.find((event) => event.id === id)?.date.split('/') ?? [];
      return `${period(words, from, to)}: ${dataText[`event.${id}`] ?? id}`;
    }
    case 'source':
      return atlas.sources.find((source) => source.id === id)?.title ?? id;
  }
}

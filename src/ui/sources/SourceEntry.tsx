// One source of the sources panel.
import { useEffect, useRef } from 'preact/hooks';
import { citeBibtex, citeCslJson, citePlain } from '../../figures/citation.ts';
import type { SourceGiven } from '../../figures/sourcesGiven.ts';
import { CopyButton } from '../base/CopyButton.tsx';
import { count } from '../base/format.ts';
import { useUi } from '../shell/context.ts';
import { imprintOf } from './imprintOf.ts';

export function SourceEntry({ given }: { readonly given: SourceGiven }) {
  const { words, dataText, transient } = useUi();
  const say = words.messages.sources;
  const { source, rows, layers, indicators, cites, secondSource } = given;
  const isAsked = transient.panelAt === source.id;
  const item = useRef<HTMLLIElement>(null);
  // After the dialog has opened, which takes the focus to its head.
  useEffect(() => {
    if (!isAsked) return;
    item.current?.scrollIntoView({ block: 'center' });
    item.current?.focus({ preventScroll: true });
  }, [isAsked]);
  const note = dataText[`source.${source.id}.note`];
  const gave = [
    ...layers.map((id) => dataText[`layer.${id}.title`] ?? id),
    // A line of a record without a place has its layer's title.
    ...indicators.flatMap((id) => dataText[`indicator.${id}`] ?? []),
  ];
  return (
    <li ref={item} tabIndex={-1} class={isAsked ? 'asked' : ''}>
      <p>
        <cite>{source.title}</cite>
        <span class="soft">{imprintOf(dataText, source, source.year || say.noYear)}</span>
      </p>
      {note && <p>{note}</p>}
      {source.licence !== '' && (
        <p class="soft">
          {words.messages.table.licence}: <span lang="en">{source.licence}</span>
        </p>
      )}
      {rows === 0 ? (
        // An additional source without a row here gave a record.
        !secondSource && <p class="soft">{say.gaveNothing}</p>
      ) : (
        <details>
          <summary>{say.gave(count(words, rows), rows)}</summary>
          <p class="soft">{gave.join(' · ')}</p>
        </details>
      )}
      {cites.length > 0 && (
        <details>
          <summary>
            {say.cites} {count(words, cites.length)}
          </summary>
          <p class="soft">{cites.map((cited) => cited.title).join('; ')}</p>
        </details>
      )}
      <p class="source-buttons">
        <CopyButton label={say.plain} text={() => citePlain(source)} />
        <CopyButton label={say.bibtex} text={() => citeBibtex(source)} />
        <CopyButton label={say.csl} text={() => citeCslJson(source)} />
        {source.url !== '' && (
          <a href={source.url} target="_blank" rel="noreferrer">
            {say.open}
          </a>
        )}
      </p>
    </li>
  );
}

// What stands behind a number: source, place in it, how it came about, contradictions, citation.

import { agreementOf } from '../../figures/agreement.ts';
import { citePlain } from '../../figures/citation.ts';
import type { Figure, SourceRef } from '../../figures/figure.ts';
import type { Atlas } from '../../package/atlas.ts';
import type { Messages } from '../../text/en.ts';
import { CopyButton } from '../base/CopyButton.tsx';
import { figureSentence } from '../base/figureSentence.ts';
import { period } from '../base/format.ts';
import { useUi } from '../shell/context.ts';
import { Contradiction } from './Contradiction.tsx';
import { imprintOf } from './imprintOf.ts';

/** The note of a figure; `figure.refs` must not be empty to say more than the figure itself. */
export function SourceNote({ figure }: { readonly figure: Figure }) {
  const { atlas, words, dataText } = useUi();
  const { messages } = words;
  const dates = figure.from === '' ? '' : period(words, figure.from, figure.to);
  return (
    <div class="source-note">
      <p class="note-head">
        <strong>{figureSentence(words, figure)}</strong> {dates && <span class="soft">{dates}</span>}
      </p>
      {figure.computed && <p class="soft">{computedWords(messages, figure.computed)}</p>}
      {figure.secondSource && <p class="soft">{messages.figure.secondSource}</p>}
      {figure.note && <p>{dataText[`note.${figure.note}`] ?? ''}</p>}
      {figure.refs.map((ref) => (
        <Reference key={`${ref.source} ${ref.locator}`} atlas={atlas} reference={ref} />
      ))}
      {figure.beside.map((each) => (
        <Beside key={each.rows.join()} figure={figure} beside={each} />
      ))}
      {figure.discrepancies.map((id) => (
        <Contradiction key={id} id={id} />
      ))}
    </div>
  );
}

/** What the report prints in the same cell, with its place, and whether the two agree. */
function Beside({ figure, beside }: { readonly figure: Figure; readonly beside: Figure }) {
  const { atlas, words } = useUi();
  const { figure: say } = words.messages;
  const agreement = agreementOf(figure, beside);
  return (
    <div class="note-part">
      <p>
        {say.reportPrints(figureSentence(words, beside))}
        {agreement && <span class="soft"> · {say.agreement[agreement]}</span>}
      </p>
      {beside.refs.map((ref) => (
        <Reference key={`${ref.source} ${ref.locator}`} atlas={atlas} reference={ref} />
      ))}
    </div>
  );
}

/** One place in a source, with its citation to copy. */
export function Reference({ atlas, reference }: { readonly atlas: Atlas; readonly reference: SourceRef }) {
  const { words, dataText } = useUi();
  const source = atlas.sources.find((each) => each.id === reference.source);
  if (!source) return null;
  return (
    <div class="reference">
      <p>
        <cite>{source.title}</cite>
        <span class="soft">{imprintOf(dataText, source)}</span>
      </p>
      <p class="locator" lang="en">
        {reference.locator}
      </p>
      <CopyButton label={words.messages.sources.plain} text={() => citePlain(source, reference.locator)} />
    </div>
  );
}

/** How a computed figure came about, in words. */
function computedWords(messages: Messages, computed: NonNullable<Figure['computed']>): string {
  return messages.figure[computed];
}

// The source of a leg of a route: what is said of it, where, and a citation to copy.

import { citePlain } from '../../figures/citation.ts';
import type { LegRow } from '../../package/atlas.ts';
import { CopyButton } from '../base/CopyButton.tsx';
import { Popover } from '../base/Popover.tsx';
import { useUi } from '../shell/context.ts';
import { imprintOf } from '../sources/imprintOf.ts';

export function LegSource({ leg, of }: { readonly leg: LegRow; readonly of: string }) {
  const { atlas, words, dataText } = useUi();
  const source = atlas.sources.find((each) => each.id === leg.source);
  if (!source) return null;
  const note = leg.note.replace(/^@/, '');
  return (
    <Popover label={words.messages.sources.sourceOf(of)} buttonClass="ref" face={<span aria-hidden>i</span>}>
      {() => (
        <div class="source-note">
          <p>{dataText[`evidence.${leg.evidence}`] ?? ''}</p>
          {note !== '' && <p>{dataText[`note.${note}`] ?? ''}</p>}
          <div class="reference">
            <p>
              <cite>{source.title}</cite>
              <span class="soft">{imprintOf(dataText, source)}</span>
            </p>
            <p class="locator">{leg.locator}</p>
            <CopyButton label={words.messages.sources.plain} text={() => citePlain(source, leg.locator)} />
          </div>
        </div>
      )}
    </Popover>
  );
}

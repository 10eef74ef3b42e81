// The button at the end of a partner's row: where each of its numbers stands, with a citation to copy.
import type { Partner } from '../model/partners.ts';
import { useUi } from './context.ts';
import { Popover } from './Popover.tsx';
import { SourceNote } from './SourceNote.tsx';

interface Props {
  readonly partner: Partner;
  /** Whose numbers they are, for the button's name: "Russia, 2008". */
  readonly of: string;
}

/** One note for the numbers of the row, layer by layer. */
export function PartnerSource({ partner, of }: Props) {
  const { words, dataText } = useUi();
  const figures = partner.byLayer.filter(({ figure }) => figure.refs.length > 0);
  if (figures.length === 0) return null;
  const label = words.messages.sources.sourceOf(of);
  return (
    <Popover label={label} buttonClass="ref" face={<span aria-hidden>i</span>}>
      {() =>
        figures.map(({ layerId, figure }) => (
          <div key={layerId} class="note-part">
            <p class="soft">{dataText[`layer.${layerId}.title`] ?? layerId}</p>
            <SourceNote figure={figure} />
          </div>
        ))
      }
    </Popover>
  );
}

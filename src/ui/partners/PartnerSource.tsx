// The button at the end of a partner's row: where each of its numbers stands, with a citation to copy.
import type { ListedFlow, ListedPartner } from '../../figures/flowList.ts';
import { Popover } from '../base/Popover.tsx';
import { useUi } from '../shell/context.ts';
import { ComparedNote, SourceNote } from '../shell/lazyViews.ts';
import { layerTitle } from './flowWords.ts';

interface Props {
  readonly partner: ListedPartner;
  /** Whose numbers they are, for the button's name: "Russia, 2008". */
  readonly of: string;
}

/** One note for the numbers of the row, layer by layer. */
export function PartnerSource({ partner, of }: Props) {
  const { words, dataText } = useUi();
  const { sources } = words.messages;
  const sourced = partner.flows.filter(
    ({ figure, counts }) => figure.refs.length > 0 || (counts?.partner.refs.length ?? 0) > 0,
  );
  if (sourced.length === 0) return null;
  const label = sources.sourceOf(of);
  return (
    <Popover label={label} buttonClass="ref" face={<span aria-hidden>i</span>}>
      {() =>
        sourced.map((each) => (
          <div key={each.layerId} class="note-part">
            <p class="soft">{layerTitle(words, dataText, each.layerId)}</p>
            <Behind flow={each} />
          </div>
        ))
      }
    </Popover>
  );
}

function Behind({ flow }: { readonly flow: ListedFlow }) {
  const { compared, counts, figure } = flow;
  if (compared) return <ComparedNote compared={compared} />;
  const figures = counts ? [counts.own, counts.partner] : [figure];
  return (
    <>
      {figures
        .filter(({ refs }) => refs.length > 0)
        .map((each) => (
          <SourceNote key={each.rows.join()} figure={each} />
        ))}
    </>
  );
}

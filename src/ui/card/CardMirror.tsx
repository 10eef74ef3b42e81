// The mirror in the card: what Azerbaijan and the other country counted of the same moves, neither of them the number.
import type { Figure } from '../../figures/figure.ts';
import { isCount, type Mirror, type MirrorSide, mirrorOf } from '../../figures/mirror.ts';
import { ArrivalNote } from '../base/ArrivalNote.tsx';
import { FigureValue } from '../base/FigureValue.tsx';
import { yearText } from '../base/format.ts';
import { type ArrivingRecord, useMirror } from '../base/useMirror.ts';
import { useUi } from '../shell/context.ts';
import { MirrorYears } from './MirrorYears.tsx';

interface Props {
  readonly placeId: string;
  readonly name: string;
}

/** Nothing where the report alone speaks, and while numbers are hidden: then the record is not even fetched. */
export function CardMirror(props: Props) {
  const { view, words, atlas } = useUi();
  const place = atlas.places.find(({ id }) => id === props.placeId);
  const isPartner = place?.kind === 'country' && place.id !== atlas.hub;
  if (view.sourceFilter === 'report' || words.numbersHidden || !isPartner) return null;
  return <FetchedMirror {...props} />;
}

function FetchedMirror(props: Props) {
  const { record, again } = useMirror();
  return <MirrorSection {...props} record={record} again={again} />;
}

interface SectionProps extends Props {
  readonly record: ArrivingRecord;
  /** Asks for the record anew. */
  readonly again: () => void;
}

/** The counts of the year of the view and of all years; a sentence while they are not here. */
export function MirrorSection({ placeId, name, record, again }: SectionProps) {
  const { atlas, view, words } = useUi();
  const { mirror: say } = words.messages.card;
  const mirror = typeof record === 'string' ? null : mirrorOf(atlas, record, placeId);
  if (mirror && mirror.sides.length === 0 && mirror.admitted.length === 0) return null;
  return (
    <section class="card-mirror">
      <h3>{say.title(yearText(words, view.year))}</h3>
      {typeof record === 'string' && (
        <ArrivalNote failed={record === 'failed'} again={again} loading={say.loading} missing={say.failed} />
      )}
      {mirror && (
        <>
          <p class="soft">{say.caveat}</p>
          {mirror.sides.map((side) => (
            <Side key={side.direction} side={side} name={name} />
          ))}
          <Admitted admitted={mirror.admitted} name={name} />
          <p class="soft">{say.gaps}</p>
        </>
      )}
    </section>
  );
}

function Side({ side, name }: { readonly side: MirrorSide; readonly name: string }) {
  const { view, words, dataText } = useUi();
  const { mirror: say } = words.messages.card;
  const counts = side.years.find(({ year }) => year === view.year);
  if (!counts) return null;
  const { own, partner, ratio } = counts;
  const lines = [
    [say.own, own, say.noOwn],
    [say.partner(name), partner, say.noCount],
    ...(ratio.state === 'value' ? ([[say.ratio(name), ratio, '']] as const) : []),
  ] as const;
  const title = say[side.direction];
  return (
    <>
      <h4>{title}</h4>
      <dl class="mirror-counts">
        {lines.map(([label, figure, gap]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <Count
                figure={figure}
                gap={gap}
                of={`${name}, ${title}, ${label}, ${yearText(words, view.year)}`}
              />
            </dd>
          </div>
        ))}
      </dl>
      {partner.note !== '' && <p class="soft">{dataText[`note.${partner.note}`]}</p>}
      <MirrorYears side={side} name={name} />
    </>
  );
}

interface CountProps {
  readonly figure: Figure;
  /** Said where no count was found. */
  readonly gap: string;
  readonly of: string;
}

function Count({ figure, gap, of }: CountProps) {
  if (isCount(figure)) return <FigureValue figure={figure} of={of} />;
  return (
    <span class="figure absent">
      <span class="value gap">{gap}</span>
    </span>
  );
}

/** Green cards stand for themselves: whoever gets one may have arrived long before. */
function Admitted({ admitted, name }: { readonly admitted: Mirror['admitted']; readonly name: string }) {
  const { atlas, view, words, dataText } = useUi();
  const { mirror: say } = words.messages.card;
  const figure = admitted.find(({ year }) => year === view.year)?.figure;
  if (!figure) return null;
  const layerId = atlas.mirror?.admitted ?? '';
  const title = dataText[`layer.${layerId}.title`] ?? layerId;
  return (
    <>
      <h4>{title}</h4>
      <p class="mirror-admitted">
        <span class="soft">{say.notTheSame}</span>{' '}
        <Count figure={figure} gap={say.noCount} of={`${name}, ${title}, ${yearText(words, view.year)}`} />
      </p>
      {figure.note !== '' && <p class="soft">{dataText[`note.${figure.note}`]}</p>}
    </>
  );
}

// What must be known beside the numbers of a card: notes of their rows, and where sources contradict each other.
import type { CountryCard } from '../../figures/countryCard.ts';
import type { Atlas } from '../../package/atlas.ts';
import { DiscrepancyMark } from '../base/DiscrepancyMark.tsx';
import { WithMarks } from '../base/WithMarks.tsx';
import { useUi } from '../shell/context.ts';

/** Nothing where no number of the year has either. */
export function CardNotes({ card, name }: { readonly card: CountryCard; readonly name: string }) {
  const { atlas, words, dataText } = useUi();
  const figures = [...card.rows.map(({ figure }) => figure), ...card.remainders.map(({ figure }) => figure)];
  const notes = [...new Set(figures.map(({ note }) => note))].flatMap(
    (note) => dataText[`note.${note}`] ?? [],
  );
  const contradictions = [...new Set(figures.flatMap(({ discrepancies }) => discrepancies))].filter(
    (id) => card.placeId === atlas.hub || !isOfSum(atlas, id),
  );
  if (notes.length + contradictions.length === 0) return null;
  return (
    <section class="card-notes">
      <h3>{words.messages.card.notes}</h3>
      {notes.map((note) => (
        <p key={note} class="note-text">
          {note}
        </p>
      ))}
      {contradictions.map((id) => (
        <p key={id}>
          <WithMarks say={dataText[`discrepancy.${id}`] ?? id} wordClass="note-text">
            <DiscrepancyMark ids={[id]} of={name} />
          </WithMarks>
        </p>
      ))}
    </section>
  );
}

/** So many rows of a list that does not add up make the contradiction one of the list, not of a country. */
const ROWS_OF_A_LIST = 4;

function isOfSum({ discrepancies }: Atlas, id: string): boolean {
  const found = discrepancies.find((each) => each.id === id);
  const flows = found?.rows.filter((row) => row.startsWith('flows')) ?? [];
  return found?.kind === 'does-not-add-up' && flows.length >= ROWS_OF_A_LIST;
}

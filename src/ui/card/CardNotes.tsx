// What must be known beside the numbers of a card: notes of their rows, and where sources contradict each other.
import type { CountryCard } from '../../figures/countryCard.ts';
import { DiscrepancyMark } from '../base/FigureValue.tsx';
import { useUi } from '../shell/context.ts';

/** Nothing where no number of the year has either. */
export function CardNotes({ card, name }: { readonly card: CountryCard; readonly name: string }) {
  const { words, dataText } = useUi();
  const figures = [...card.rows.map(({ figure }) => figure), ...card.remainders.map(({ figure }) => figure)];
  const notes = [...new Set(figures.map(({ note }) => note))].flatMap(
    (note) => dataText[`note.${note}`] ?? [],
  );
  const contradictions = [...new Set(figures.flatMap(({ discrepancies }) => discrepancies))];
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
          <span class="note-text">{dataText[`discrepancy.${id}`] ?? id}</span>{' '}
          <DiscrepancyMark ids={[id]} of={name} />
        </p>
      ))}
    </section>
  );
}

// The first ten lines of a table, with what each column is taken for above its name.
import type { ImportPreview } from '../../package/import/importFiles.ts';
import type { EndPlan, LabelPlan, PeoplePlan } from '../../package/import/plan.ts';
import type { ImportWords } from '../../text/import/en.ts';

/** So many that none has to be scrolled to; those that are taken for something always among them. */
const MAX_COLUMNS = 8;
const MAX_CHARACTERS = 40;

export function PreviewTable({
  say,
  preview,
}: {
  readonly say: ImportWords;
  readonly preview: ImportPreview;
}) {
  const { header, rows, plan } = preview;
  const fields = ['origin', 'destination', 'people', 'time', 'kind'] as const;
  const takenFor = header.map((_, column) =>
    fields
      .filter((field) => columnsOf(plan[field], plan.across).includes(column))
      .map((field) => say[field])
      .join(', '),
  );
  const taken = header.flatMap((_, column) => (takenFor[column] === '' ? [] : [column]));
  const free = header.flatMap((_, column) => (takenFor[column] === '' ? [column] : []));
  const shown = [...taken, ...free].slice(0, MAX_COLUMNS).sort((a, b) => a - b);
  return (
    <section aria-label={say.preview}>
      <h3>{say.preview}</h3>
      <table class="import-table">
        <thead>
          <tr>
            {shown.map((column) => (
              <th key={column} scope="col">
                <span class="import-role">{takenFor[column]}</span>
                {header[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={`${index} ${row.join(' ')}`}>
              {shown.map((column) => (
                <td key={column}>{(row[column] ?? '').slice(0, MAX_CHARACTERS)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function columnsOf(
  part: EndPlan | PeoplePlan | LabelPlan,
  across: ImportPreview['plan']['across'],
): readonly number[] {
  if (part.from === 'column') return [part.column];
  if (part.from === 'point') return [part.lat, part.lng];
  return part.from === 'across' ? across.map(({ column }) => column) : [];
}

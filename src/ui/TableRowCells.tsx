// One row of the table: words by column, the figure with its marks and the button to its source.
import { DiscrepancyMark } from './FigureValue.tsx';
import { LegSource } from './LegSource.tsx';
import { SourceButton } from './SourceButton.tsx';
import type { FilledRow } from './tableCells.ts';

export function TableRowCells({ row }: { readonly row: FilledRow }) {
  const { figure, leg, kind } = row.row;
  const of = `${row.layer}, ${row.origin} – ${row.destination}, ${row.period}`;
  return (
    <tr class={kind}>
      <td>{row.layer}</td>
      <td>{row.origin}</td>
      <td>{row.destination}</td>
      <td>{row.period}</td>
      <td class="number">
        <span class="figure">
          <span class="value">{row.figure}</span>
          <DiscrepancyMark ids={leg ? [] : figure.discrepancies} of={of} />
          {leg ? <LegSource leg={leg} of={of} /> : <SourceButton figure={figure} of={of} />}
        </span>
      </td>
      <td>{row.status}</td>
      <td lang="en">{row.source}</td>
      <td lang="en" class="locator">
        {row.locator}
      </td>
    </tr>
  );
}

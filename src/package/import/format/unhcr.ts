// UNHCR Refugee Data Finder: a preamble, countries with two kinds of codes, and seven measures side by side.
import { at } from '../../../lib/at.ts';
import type { Head } from '../head.ts';
import type { Plan } from '../plan.ts';
import { labelPlan, measureColumns, timeColumn } from './longTable.ts';

/** The plan of a table of UNHCR, else null. ISO codes are read: its own three letters are other countries' codes. */
export function unhcrPlan(head: Head): Plan | null {
  const find = (...names: readonly string[]) => {
    for (const name of names) {
      const column = head.columns.findIndex(({ folded }) => folded === name);
      if (column >= 0) return column;
    }
    return null;
  };
  const origin = find('country of origin iso', 'coo iso', 'country of origin', 'coo name');
  const destination = find('country of asylum iso', 'coa iso', 'country of asylum', 'coa name');
  if (origin === null || destination === null) return null;
  const taken = new Set([origin, destination]);
  const time = timeColumn(head, taken);
  const codes = head.columns.flatMap(({ folded }, column) =>
    /^(?:country of|coo|coa)/.test(folded) || column === time ? [column] : [],
  );
  const measures = measureColumns(head, new Set([...taken, ...codes]));
  const refugees = measures.find((column) => /^refugees/.test(at(head.columns, column).folded));
  const people = refugees ?? measures[0];
  const population = head.columns.findIndex(
    ({ folded, distinct }) => folded === 'population type' && distinct > 1,
  );
  return {
    format: 'unhcr',
    origin: { from: 'column', column: origin },
    destination: { from: 'column', column: destination },
    people: people === undefined ? { from: 'lines' } : { from: 'column', column: people },
    time: labelPlan(time),
    kind: labelPlan(population < 0 ? null : population),
    across: [],
    only: [],
    measures,
    isStock: true,
  };
}

// What each part of a reading can be changed to: the columns of the table, and what is no column.
import type { ImportPreview } from '../../package/import/importFiles.ts';
import { type Plan, planText } from '../../package/import/plan.ts';
import type { ImportWords } from '../../text/import/en.ts';

export type PlanField = 'origin' | 'destination' | 'people' | 'time' | 'kind';
type Option = readonly [value: string, label: string];

/** Value and label of each option, the present one among them. */
export function planOptions(
  say: ImportWords,
  { plan, header }: ImportPreview,
  field: PlanField,
): readonly Option[] {
  const columns = header.map((name, column): Option => [`column:${column}`, name || String(column + 1)]);
  const across: Option = ['across', say.across];
  const others: readonly Option[] =
    field === 'people'
      ? [['lines', say.lineIsOne], ...(plan.across.length > 0 ? [across] : [])]
      : field === 'origin' || field === 'destination'
        ? [...(plan.format === 'matrix' ? [across] : []), ...pointOptions(say, plan, header)]
        : [['nothing', say.nothing], ...(plan[field].from === 'across' ? [across] : [])];
  const all = [...others, ...columns];
  const present = planText(plan[field]);
  return all.some(([value]) => value === present) ? all : [[present, present], ...all];
}

function pointOptions(say: ImportWords, plan: Plan, header: readonly string[]): readonly Option[] {
  return [plan.origin, plan.destination].flatMap((end): readonly Option[] =>
    end.from === 'point' ? [[planText(end), say.point(header[end.lat] ?? '', header[end.lng] ?? '')]] : [],
  );
}

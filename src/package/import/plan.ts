// How a table is read: which column is what; guessed by a format, shown to the reader, and changeable.

export const FORMATS = [
  'long',
  'flowmap-blue',
  'kepler',
  'matrix',
  'year-columns',
  'un-desa',
  'world-bank',
  'unhcr',
  'sdmx',
] as const;
export type Format = (typeof FORMATS)[number];

/** Where an end of a flow stands: in a column, as a pair of coordinates, or across the top. */
export type EndPlan =
  | { readonly from: 'column'; readonly column: number }
  | { readonly from: 'point'; readonly lat: number; readonly lng: number; readonly name: number | null }
  | { readonly from: 'across' };

export type PeoplePlan =
  | { readonly from: 'column'; readonly column: number }
  | { readonly from: 'across' }
  /** Each line is one person, trip or case. */
  | { readonly from: 'lines' };

export type LabelPlan =
  | { readonly from: 'column'; readonly column: number }
  | { readonly from: 'across' }
  | { readonly from: 'nothing' };

/** A column of figures where several stand side by side: whom it leads to, of which time and kind. */
export interface AcrossColumn {
  readonly column: number;
  readonly label: string;
  readonly time: string;
  readonly kind: string;
}

export interface Plan {
  readonly format: Format;
  readonly origin: EndPlan;
  readonly destination: EndPlan;
  readonly people: PeoplePlan;
  readonly time: LabelPlan;
  readonly kind: LabelPlan;
  readonly across: readonly AcrossColumn[];
  /** Only lines that have this value in the column; the others are parts of them. */
  readonly only: readonly { readonly column: number; readonly value: string }[];
  /** The column that says `D` on lines that take a figure back. */
  readonly deleted?: number;
  /** Whether the figures are thousands of people. */
  readonly thousands?: boolean;
  /** Other columns that people could be read from. */
  readonly measures: readonly number[];
  /** Whether the figures count people who live somewhere at a date. */
  readonly isStock: boolean;
}

/** A choice of the panel in words that a form can hold: `column:3`, `point:1,2`, `across`, `lines`, `nothing`. */
export function planText(part: EndPlan | PeoplePlan | LabelPlan): string {
  if (part.from === 'column') return `column:${part.column}`;
  if (part.from === 'point') return `point:${part.lat},${part.lng}`;
  return part.from;
}

export interface PlanChange {
  readonly origin?: string;
  readonly destination?: string;
  readonly people?: string;
  readonly time?: string;
  readonly kind?: string;
  readonly thousands?: boolean;
}

const columnOf = (text: string): number | null => {
  const match = /^column:(\d{1,4})$/.exec(text);
  return match ? Number(match[1]) : null;
};

/** The plan as a reader changed it; what cannot be is left as it was. */
export function changedPlan(plan: Plan, change: PlanChange): Plan {
  const end = (text: string | undefined, before: EndPlan): EndPlan => {
    if (text === undefined || text === planText(before)) return before;
    if (text === 'across' && plan.across.some(({ label }) => label !== '')) return { from: 'across' };
    const point = /^point:(\d{1,4}),(\d{1,4})$/.exec(text);
    if (point) return { from: 'point', lat: Number(point[1]), lng: Number(point[2]), name: null };
    const column = columnOf(text);
    return column === null ? before : { from: 'column', column };
  };
  const label = (text: string | undefined, before: LabelPlan): LabelPlan => {
    if (text === undefined || text === planText(before)) return before;
    if (text === 'nothing') return { from: 'nothing' };
    if (text === 'across') return plan.across.length > 0 ? { from: 'across' } : before;
    const column = columnOf(text);
    return column === null ? before : { from: 'column', column };
  };
  const people = (text: string | undefined, before: PeoplePlan): PeoplePlan => {
    if (text === undefined || text === planText(before)) return before;
    if (text === 'lines') return { from: 'lines' };
    if (text === 'across') return plan.across.length > 0 ? { from: 'across' } : before;
    const column = columnOf(text);
    return column === null ? before : { from: 'column', column };
  };
  const [origin, destination] = [end(change.origin, plan.origin), end(change.destination, plan.destination)];
  const swapped = origin.from === 'across' && destination.from === 'across';
  return {
    ...plan,
    // Of a matrix one end lies across: the other one takes the column.
    origin: swapped && plan.origin.from === 'across' ? plan.destination : origin,
    destination: swapped && plan.destination.from === 'across' ? plan.origin : destination,
    people: people(change.people, plan.people),
    time: label(change.time, plan.time),
    kind: label(change.kind, plan.kind),
    ...(change.thousands === undefined ? {} : { thousands: change.thousands }),
  };
}

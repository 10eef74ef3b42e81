// What the check holds the tables of a package to: totals and their parts, and what a record may hold.

import { isObject } from '../lib/isObject.ts';
import type { LayerId } from './atlas.ts';
import { choice, list, number, object, optional, type Shape, text, yesOrNo } from './jsonShapes.ts';
import type { NamedShapes } from './planShapes.ts';
import { TABLE_NAMES } from './schemas.ts';

/** Listed countries of a layer never exceed the printed total of the same dates. */
export interface ListedRule {
  readonly kind: 'listed-within-total';
  readonly layer: LayerId;
  readonly total: string;
}

/** A total equals what stands beside it, added and taken away, to the tolerance. */
export interface SumRule {
  readonly kind: 'sum';
  readonly total: string;
  /** What the sum is, in English, for the command line. */
  readonly what: string;
  readonly plus: readonly string[];
  readonly minus: readonly string[];
  readonly tolerance: number;
}

/** A total printed beside all of its parts. */
export interface PartsRule {
  readonly kind: 'parts';
  readonly total: string;
  readonly parts: readonly string[];
  /** How far apart rounding may put them, in the unit of the total, where a discrepancy names the total. */
  readonly tolerance: number;
}

export type PackageRule = ListedRule | SumRule | PartsRule;

export const RECORD_SUMS = ['equal to its parts', 'at least its parts', 'none'] as const;
export const RECORD_KINDS = ['flow', 'stock', 'rank'] as const;

/** What a record may hold. */
export interface RecordPlan {
  /** Of its file, and of what the keys of its rows begin with. */
  readonly name: string;
  /** Whether the first view draws it; the others come when they are asked for. */
  readonly first: boolean;
  /** Whether it is what other places counted of the same moves, which reporters.csv lists side by side. */
  readonly mirror: boolean;
  /** Who may speak in the file. */
  readonly sources: readonly string[];
  /** How the parts stand to a total printed with them. */
  readonly sums: (typeof RECORD_SUMS)[number];
  /** False where zeros of the source are filler. */
  readonly zeros: boolean;
  /** What its layers hold: people who moved in a year, people at its end, or the numbers behind an order. */
  readonly kind: (typeof RECORD_KINDS)[number];
  /** Layers of people at a date that it counts: it comes when a view shows one of them. */
  readonly stocks: readonly LayerId[];
}

const TOLERANCE = number(0, 1000);
const WORDS = text('words', /\S/);
const RECORD_NAME = text('a name of small letters, digits and hyphens', /^[a-z0-9][a-z0-9-]{0,63}$/);

/** A rule, whose fields are those of its kind. */
export function ruleShape({ layer, indicator }: NamedShapes): Shape<PackageRule> {
  const shapes: { readonly [K in PackageRule['kind']]: Shape<Extract<PackageRule, { readonly kind: K }>> } = {
    'listed-within-total': object({ kind: choice(['listed-within-total']), layer, total: indicator }),
    sum: object({
      kind: choice(['sum']),
      total: indicator,
      what: WORDS,
      plus: list(indicator),
      minus: optional(list(indicator), []),
      tolerance: TOLERANCE,
    }),
    parts: object({
      kind: choice(['parts']),
      total: indicator,
      parts: list(indicator),
      tolerance: TOLERANCE,
    }),
  };
  const kinds = Object.keys(shapes);
  const isKind = (kind: unknown): kind is PackageRule['kind'] => kinds.some((each) => each === kind);
  return (value, path, report) => {
    const kind = isObject(value) ? value.kind : undefined;
    if (isKind(kind)) return shapes[kind](value, path, report);
    report(`${path}.kind`, `one of ${kinds.join(', ')}`, kind);
    return undefined;
  };
}

/** Records with a name each; one may be drawn at first, and one be the mirror. */
export function recordsShape(shapes: NamedShapes): Shape<readonly RecordPlan[]> {
  const all = list(recordShape(shapes));
  return (value, path, report) => {
    const read = all(value, path, report);
    const names = read?.map(({ name }) => name) ?? [];
    names.forEach((name, index) => {
      if (names.indexOf(name) < index || TABLE_NAMES.some((table) => table === name))
        report(`${path}.${index}.name`, 'a name of its own', name);
    });
    for (const role of ['first', 'mirror'] as const) {
      const [one, other] = read?.flatMap((record, index) => (record[role] ? [index] : [])) ?? [];
      if (other !== undefined) report(`${path}.${other}.${role}`, `false, as records.${one} is it`, true);
    }
    return read;
  };
}

/** What one record may hold. */
function recordShape({ source, layer }: NamedShapes): Shape<RecordPlan> {
  return object({
    name: RECORD_NAME,
    first: optional(yesOrNo, false),
    mirror: optional(yesOrNo, false),
    sources: list(source),
    sums: choice(RECORD_SUMS),
    zeros: yesOrNo,
    kind: choice(RECORD_KINDS),
    stocks: optional(list(layer), []),
  });
}

// Figures that the atlas computes, labelled so, with the sources of every part: net, share, sum, difference, ratio.

import type { Unit } from '../package/atlas.ts';
import { isOnlyElsewhere } from './agreement.ts';
import type { Figure, Side, SourceRef } from './figure.ts';

interface Computation {
  readonly computed: NonNullable<Figure['computed']>;
  /** null: it cannot be computed; the figure is then absent. */
  readonly value: number | null;
  readonly unit: Unit;
  readonly parts: readonly Figure[];
  readonly lacking?: readonly Side[];
  readonly roundedTo?: number;
}

/** A computed figure over its parts: their sources, discrepancies, rows and span of dates together. */
export function computedFigure(computation: Computation): Figure {
  const { computed, value, unit, parts, lacking = [], roundedTo } = computation;
  const dated = parts.filter((part) => part.from !== '');
  const notes = new Set(parts.map((part) => part.note).filter((note) => note !== ''));
  return Object.freeze({
    state: value === null ? 'absent' : 'value',
    value,
    high: null,
    unit,
    status: 'computed',
    computed,
    from: dated.map((part) => part.from).sort()[0] ?? '',
    to:
      dated
        .map((part) => part.to)
        .sort()
        .at(-1) ?? '',
    refs: Object.freeze(distinctRefs(parts)),
    discrepancies: Object.freeze([...new Set(parts.flatMap((part) => part.discrepancies))]),
    // One shared note holds for the whole; several would not fit one figure and stand with the parts.
    note: notes.size === 1 ? [...notes].join('') : '',
    secondSource: parts.some(isOnlyElsewhere),
    roundedTo: roundedTo ?? Math.max(1, ...parts.map((part) => part.roundedTo)),
    rows: Object.freeze([...new Set(parts.flatMap((part) => part.rows))]),
    lacking: Object.freeze([...lacking]),
    beside: Object.freeze([]),
  });
}

function distinctRefs(parts: readonly Figure[]): SourceRef[] {
  const refs = new Map<string, SourceRef>();
  for (const ref of parts.flatMap((part) => part.refs)) refs.set(`${ref.source}\n${ref.locator}`, ref);
  return [...refs.values()];
}

/** Arrivals less departures; absent, saying which side lacks a figure, where either has none. */
export function netFigure(arrivals: Figure, departures: Figure): Figure {
  const lacking: Side[] = [];
  if (arrivals.value === null) lacking.push('arrivals');
  if (departures.value === null) lacking.push('departures');
  const known = arrivals.value !== null && departures.value !== null;
  return computedFigure({
    computed: 'net',
    value: known ? arrivals.value - departures.value : null,
    unit: 'persons',
    parts: [arrivals, departures],
    lacking,
  });
}

/** Part of a whole in percent, to a tenth; absent where a side has no figure, units differ or the whole is 0. */
export function shareFigure(part: Figure, whole: Figure): Figure {
  const lacking: Side[] = [];
  if (part.value === null) lacking.push('listed');
  if (whole.value === null || whole.value === 0) lacking.push('total');
  const comparable =
    part.unit === whole.unit && part.value !== null && whole.value !== null && whole.value !== 0;
  return computedFigure({
    computed: 'share',
    value: comparable ? Math.round((part.value / whole.value) * 1000) / 10 : null,
    unit: 'percent',
    parts: [part, whole],
    lacking,
    roundedTo: 0.1,
  });
}

/** Sum of the parts that have a value, all of one unit; absent where none has, and where a part that counts is marked
 * as not available. */
export function sumFigure(parts: readonly Figure[], unit: Unit): Figure {
  if (parts.some(({ state }) => state === 'missing'))
    return computedFigure({ computed: 'sum', value: null, unit, parts, lacking: ['listed'] });
  const valued: Figure[] = [];
  let value = 0;
  for (const part of parts) {
    if (part.value === null || part.unit !== unit) continue;
    valued.push(part);
    value += part.value;
  }
  return computedFigure({ computed: 'sum', value: valued.length === 0 ? null : value, unit, parts: valued });
}

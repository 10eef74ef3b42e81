// Question cards for guessing before the numbers show: answers worked out from the rows, wrong ones from the same rows.

import { selectLayer, selectView } from '../flows/select.ts';
import { selectedRows } from '../flows/selectedRows.ts';
import { at } from '../lib/at.ts';
import { memoByIdentity } from '../lib/memo.ts';
import type { Atlas, LayerId, PlaceId } from '../package/atlas.ts';
import type { QuestionPlan } from '../package/plans.ts';
import type { SourceFilter } from '../state/viewState.ts';
import { differenceFigure } from './comparedFigure.ts';
import { netFigure, shareFigure } from './computedFigure.ts';
import { type Figure, flowFigure, indicatorFigure, knownValue } from './figure.ts';
import { indicatorRows } from './indicatorRows.ts';
import { layerTotal } from './remainder.ts';

export type OptionLabel =
  | { readonly kind: 'place'; readonly placeId: PlaceId }
  | { readonly kind: 'year'; readonly year: string }
  | { readonly kind: 'years'; readonly from: string; readonly to: string }
  | { readonly kind: 'side'; readonly side: 'came' | 'left' }
  /** The number itself is what is guessed. */
  | { readonly kind: 'value' };

export interface QuestionOption {
  readonly label: OptionLabel;
  /** What the option is measured by; always a value. */
  readonly figure: Figure;
}

export interface Question extends Made {
  readonly id: string;
}

interface Made {
  readonly plan: QuestionPlan;
  /** The right one is named by `answer`; the order says nothing about it. */
  readonly options: readonly QuestionOption[];
  readonly answer: number;
}

/** Options beside the right one. */
const WRONG = 3;
/** A wrong number nearer than this part of the right one would ask for luck. */
const MIN_DISTANCE = 0.02;

/** Every question whose answer can be worked out from the sources that speak, and is the only right one. */
export const questions = memoByIdentity((atlas: Atlas, sourceFilter: SourceFilter): readonly Question[] =>
  Object.freeze(
    atlas.questions.flatMap((plan) => {
      const made = questionOf(atlas, sourceFilter, plan);
      return made ? [Object.freeze({ ...made, id: plan.id })] : [];
    }),
  ),
);

function questionOf(atlas: Atlas, sourceFilter: SourceFilter, plan: QuestionPlan): Made | null {
  switch (plan.asks) {
    case 'largest':
      return largest(plan, countries(atlas, sourceFilter, plan.layer, plan.year));
    case 'grew':
      return grew(plan, atlas, sourceFilter);
    case 'balance':
      return largest(plan, balances(atlas, sourceFilter, plan.year));
    case 'count':
      return oneOf(plan, totals(atlas, sourceFilter, plan.layer), String(plan.year));
    case 'share':
      return oneOf(plan, shares(atlas, sourceFilter, plan.layer, plan.place), String(plan.year));
    case 'side':
      return side(plan, atlas, sourceFilter);
    case 'turn':
      return turn(plan, atlas, sourceFilter);
    case 'fall':
      return extreme(plan, changes(atlas, sourceFilter), knownValue);
    case 'year':
      return largest(plan, byYear(atlas, sourceFilter, plan.indicator));
  }
}

/** The option with the greatest value against the next ones; null where two share the first place. */
function largest(plan: QuestionPlan, options: readonly QuestionOption[]): Made | null {
  return extreme(plan, options, (figure) => -knownValue(figure));
}

/** The option that comes first in ascending order of `rank` against the next ones; null where two share that place. */
function extreme(
  plan: QuestionPlan,
  options: readonly QuestionOption[],
  rank: (figure: Figure) => number,
): Made | null {
  const sorted = [...options].sort((a, b) => rank(a.figure) - rank(b.figure));
  const [first, second] = sorted;
  if (!first || !second || first.figure.value === second.figure.value) return null;
  return asked(plan, first, sorted.slice(1, 1 + WRONG));
}

/** The value of `year` against those of the other years of the same kind, nearest first. */
function oneOf(plan: QuestionPlan, options: readonly QuestionOption[], year: string): Made | null {
  const right = options.find(({ figure }) => figure.from === year);
  if (!right) return null;
  const own = knownValue(right.figure);
  const others = options
    .filter(({ figure }) => Math.abs(knownValue(figure) - own) > own * MIN_DISTANCE)
    .sort((a, b) => Math.abs(knownValue(a.figure) - own) - Math.abs(knownValue(b.figure) - own));
  return asked(plan, right, distinct(others).slice(0, WRONG));
}

function asked(plan: QuestionPlan, right: QuestionOption, wrong: readonly QuestionOption[]): Made | null {
  if (wrong.length === 0) return null;
  const options = [right, ...wrong].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  return { plan, options: Object.freeze(options), answer: options.indexOf(right) };
}

/** By name or by date, and numbers by size: never by what would give the answer away. */
function orderOf({ label, figure }: QuestionOption): string {
  switch (label.kind) {
    case 'place':
      return label.placeId;
    case 'year':
      return label.year;
    case 'years':
      return label.from;
    case 'side':
      return label.side;
    case 'value':
      return String(knownValue(figure)).padStart(12, '0');
  }
}

function distinct(options: readonly QuestionOption[]): readonly QuestionOption[] {
  return options.filter(
    (option, index) => options.findIndex(({ figure }) => figure.value === option.figure.value) === index,
  );
}

/** The partners of a layer that have a value in the slice of the year. */
function countries(
  atlas: Atlas,
  sourceFilter: SourceFilter,
  layer: LayerId | null,
  year: number,
): readonly QuestionOption[] {
  if (layer === null) return [];
  const selection = selectView(
    atlas,
    { sourceFilter, layers: [layer], count: 'own', flow: 'both', focus: null },
    year,
  );
  return selectedRows(selection).flatMap(({ row, partnerId, ofYear }) => {
    const figure = flowFigure(atlas, row);
    if (!ofYear || partnerId === null || figure.value === null) return [];
    return [{ label: { kind: 'place', placeId: partnerId } as const, figure }];
  });
}

function balances(atlas: Atlas, sourceFilter: SourceFilter, year: number): readonly QuestionOption[] {
  const left = countries(atlas, sourceFilter, atlas.outflow, year);
  return countries(atlas, sourceFilter, atlas.inflow, year).flatMap((came) => {
    const same = left.find((each) => orderOf(each) === orderOf(came));
    return same ? [{ label: came.label, figure: netFigure(came.figure, same.figure) }] : [];
  });
}

function grew(
  plan: QuestionPlan & { readonly asks: 'grew' },
  atlas: Atlas,
  sourceFilter: SourceFilter,
): Made | null {
  const before = countries(atlas, sourceFilter, plan.layer, plan.year);
  const changes = countries(atlas, sourceFilter, plan.layer, plan.toYear).flatMap((after) => {
    const same = before.find((each) => orderOf(each) === orderOf(after));
    return same ? [{ label: after.label, figure: differenceFigure(same.figure, after.figure) }] : [];
  });
  const up = changes.filter(({ figure }) => knownValue(figure) > 0);
  const right = [...up].sort((a, b) => knownValue(b.figure) - knownValue(a.figure))[0];
  const down = changes.filter(({ figure }) => knownValue(figure) < 0);
  return right ? asked(plan, right, down.slice(0, WRONG)) : null;
}

/** Printed totals of a layer by year; each option is the number itself. */
function totals(atlas: Atlas, sourceFilter: SourceFilter, layer: LayerId | null): readonly QuestionOption[] {
  return (indicatorRows(atlas, sourceFilter).get(`${layer}-total`) ?? []).flatMap((row) => {
    const figure = indicatorFigure(atlas, row);
    return figure.value === null ? [] : [{ label: { kind: 'value' } as const, figure }];
  });
}

function shares(
  atlas: Atlas,
  sourceFilter: SourceFilter,
  layer: string,
  place: PlaceId,
): readonly QuestionOption[] {
  const years = [
    ...new Set(selectLayer(atlas, sourceFilter, layer, 'every')?.periods.map(({ fromYear }) => fromYear)),
  ];
  return years.flatMap((year) => {
    const part = countries(atlas, sourceFilter, layer, year).find((option) => orderOf(option) === place);
    const whole = layerTotal(atlas, sourceFilter, layer, year);
    if (!part || whole.computed) return [];
    const figure = shareFigure(part.figure, whole);
    return figure.value === null ? [] : [{ label: { kind: 'value' } as const, figure }];
  });
}

function side(
  plan: QuestionPlan & { readonly asks: 'side' },
  atlas: Atlas,
  sourceFilter: SourceFilter,
): Made | null {
  const came = layerTotal(atlas, sourceFilter, atlas.inflow, plan.year);
  const left = layerTotal(atlas, sourceFilter, atlas.outflow, plan.year);
  if (came.value === null || left.value === null || came.computed || left.computed) return null;
  return largest(plan, [
    { label: { kind: 'side', side: 'came' }, figure: came },
    { label: { kind: 'side', side: 'left' }, figure: left },
  ]);
}

/** The first printed net above zero after one below it. */
function turn(
  plan: QuestionPlan & { readonly asks: 'turn' },
  atlas: Atlas,
  sourceFilter: SourceFilter,
): Made | null {
  const nets = byYear(atlas, sourceFilter, plan.indicator);
  const turned = nets.findIndex(
    ({ figure }, index) => index > 0 && knownValue(figure) > 0 && knownValue(at(nets, index - 1).figure) < 0,
  );
  const right = nets[turned];
  if (!right) return null;
  return asked(plan, right, [
    ...nets.slice(Math.max(0, turned - 2), turned),
    ...nets.slice(turned + 1, turned + 2),
  ]);
}

function byYear(atlas: Atlas, sourceFilter: SourceFilter, indicator: string): readonly QuestionOption[] {
  return (indicatorRows(atlas, sourceFilter).get(indicator) ?? []).flatMap((row) => {
    const figure = indicatorFigure(atlas, row);
    const known = figure.value !== null && row.from === row.to && row.from.length === 4;
    return known ? [{ label: { kind: 'year', year: row.from } as const, figure }] : [];
  });
}

/** What became of each printed total of departures in the next one; a fall is below zero. */
function changes(atlas: Atlas, sourceFilter: SourceFilter): readonly QuestionOption[] {
  const all = totals(atlas, sourceFilter, atlas.outflow);
  return all.slice(1).map(({ figure }, index) => {
    const before = at(all, index).figure;
    const change = differenceFigure(before, figure);
    return { label: { kind: 'years', from: before.from, to: figure.from } as const, figure: change };
  });
}

// What the chart view draws: the figures of its measure, in the form that it is asked for.
import {
  type MeasureGroup,
  type MeasureLine,
  measureGroups,
  measureLines,
  measurePlan,
  yearsWithFigures,
} from '../../figures/measure.ts';
import { type YearFlows, yearFlows } from '../../figures/measureFlows.ts';
import { periodsOf } from '../../package/periods.ts';
import type { TimeForm } from '../../package/plans.ts';
import { type ChartKey, usedKeys } from '../../scene/chart/chartKeys.ts';
import { placeName } from '../base/format.ts';
import type { UiProps } from '../shell/props.ts';
import { measureWords, unitWords } from './chartWords.ts';

interface OverTime {
  readonly kind: 'time';
  readonly lines: readonly MeasureLine[];
  readonly form: TimeForm | 'parts' | 'list';
  /** Whose figures they are, for the names of the marks; '' for the whole country. */
  readonly whose: string;
}
interface OfYear {
  readonly kind: 'flows';
  readonly flows: YearFlows;
}
interface ByYear {
  readonly kind: 'matrix';
  readonly groups: readonly MeasureGroup[];
}
export type ChartContent = (OverTime | OfYear | ByYear) & { readonly title: string };

/** null where there is nothing to draw. */
export function chartContent(ui: UiProps): ChartContent | null {
  const { atlas, view, words } = ui;
  const say = words.messages.chart;
  const plan = measurePlan(atlas, view.measure);
  const titled = (kind: string) => say.titled(measureWords(ui, view.measure), kind);
  switch (view.chart) {
    case 'time': {
      const place = chosenPlace(ui);
      const lines = measureLines(atlas, view.sourceFilter, view.measure, place);
      const whose = place === null ? '' : placeName(words, place);
      const title = [titled(say.kinds.time), whose].filter((part) => part !== '').join(', ');
      return lines.length === 0 ? null : { kind: 'time', lines, form: plan.form, whose, title };
    }
    case 'flows': {
      const flows = yearFlows(atlas, view.sourceFilter, view.measure, view.year);
      return flows.bands.length === 0 ? null : { kind: 'flows', flows, title: titled(say.kinds.flows) };
    }
    case 'matrix': {
      const groups = measureGroups(atlas, view.sourceFilter, view.measure);
      const line = groups.flatMap(({ lines }) => lines)[0];
      const title = `${titled(plan.layers.length === 0 ? say.parts : say.kinds.matrix)}, ${unitWords(ui, line?.unit ?? 'persons')}`;
      return line ? { kind: 'matrix', groups, title } : null;
    }
  }
}

/** The country whose figures are asked for; null for all of a measure, or where it has none by country. */
export function chosenPlace({ atlas, view }: Pick<UiProps, 'atlas' | 'view'>): string | null {
  const { layers } = measurePlan(atlas, view.measure);
  return layers.length > 0 && view.focus !== atlas.hub ? view.focus : null;
}

/** What the marks of a chart mean, for those that need saying. */
export function contentKeys({ atlas }: Pick<UiProps, 'atlas'>, content: ChartContent): readonly ChartKey[] {
  if (content.kind === 'matrix')
    return usedKeys(
      content.groups.flatMap(({ lines }) => lines),
      true,
      true,
    );
  if (content.kind === 'flows' || content.form === 'parts' || content.form === 'list') return [];
  const { lines } = content;
  return usedKeys(lines, yearsWithFigures(atlas.time, lines).length < periodsOf(atlas.time).length, false);
}

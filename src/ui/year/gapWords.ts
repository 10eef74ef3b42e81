// What is said in a year in which no shown layer has figures by country.
import { dataYears, layerCoverage } from '../../figures/coverage.ts';
import type { UiProps } from '../shell/props.ts';

export interface GapWords {
  readonly sentence: string;
  /** The nearest years with figures, at most one on each side. */
  readonly nearest: readonly number[];
}

/** null where a shown layer has figures for the year or none is tied to a year. */
export function gapWords({ atlas, view, words }: Pick<UiProps, 'atlas' | 'view' | 'words'>): GapWords | null {
  const say = words.messages.year;
  if (view.layers.length === 0) return { sentence: say.noLayer, nearest: [] };
  const yearly = view.layers.filter(
    (id) => layerCoverage(atlas, view.sourceFilter, id, view.year).kind !== 'timeless',
  );
  if (yearly.length === 0) return null;
  const years = dataYears(atlas, view.sourceFilter, view.layers);
  if (years.includes(view.year)) return null;
  const before = years.findLast((year) => year < view.year);
  const after = years.find((year) => year > view.year);
  const nearest = [before, after].filter((year) => year !== undefined);
  const year = String(view.year);
  const [first, second] = nearest.map(String);
  const gap =
    first === undefined
      ? say.gapEmpty(year)
      : second === undefined
        ? say.gapOneSided(year, first)
        : say.gap(year, first, second);
  const outlines = before !== undefined && view.outlines ? say.gapOutlines(String(before)) : '';
  return { sentence: [gap, outlines].filter((part) => part !== '').join(' '), nearest };
}

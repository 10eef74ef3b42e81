// What is said in a year in which no shown layer has figures by country.
import { layerCoverage, viewYears } from '../../figures/coverage.ts';
import { countedLayers } from '../../flows/counts.ts';
import { yearText } from '../base/format.ts';
import type { UiProps } from '../shell/props.ts';

export interface GapWords {
  readonly sentence: string;
  /** The nearest years with figures, at most one on each side. */
  readonly nearest: readonly number[];
}

/** null where a shown layer has figures for the year or none is tied to a year. */
export function gapWords({
  counted,
  view,
  words,
}: Pick<UiProps, 'counted' | 'view' | 'words'>): GapWords | null {
  const say = words.messages.year;
  if (view.layers.length === 0) return { sentence: say.noLayer, nearest: [] };
  const yearly = countedLayers(counted, view).filter(
    (id) => layerCoverage(counted, view.sourceFilter, id, view.year).kind !== 'timeless',
  );
  if (yearly.length === 0) return null;
  const years = viewYears(counted, view);
  if (years.includes(view.year)) return null;
  const before = years.findLast((year) => year < view.year);
  const after = years.find((year) => year > view.year);
  const nearest = [before, after].filter((year) => year !== undefined);
  const year = yearText(words, view.year);
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

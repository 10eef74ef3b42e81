// What is said in a year in which no shown layer has figures by country, or the place in focus nobody who goes the way that is shown.
import { layerCoverage, viewYears } from '../../figures/coverage.ts';
import type { Figure } from '../../figures/figure.ts';
import { pairYears } from '../../figures/pairYears.ts';
import { countedLayers } from '../../flows/counts.ts';
import { figureWords } from '../base/figureWords.ts';
import { placeName, yearText } from '../base/format.ts';
import type { UiProps } from '../shell/props.ts';
import { isOfDirections } from '../topics/topicOf.ts';

export interface GapWords {
  readonly sentence: string;
  /** The nearest years with figures, at most one on each side. */
  readonly nearest: readonly number[];
  /** The way that is not shown has people. */
  readonly otherWay?: boolean;
}

type Ui = Pick<UiProps, 'atlas' | 'counted' | 'view' | 'words'>;

/** null where a shown layer has figures for the year or none is tied to a year, and the place in focus has people to show. */
export function gapWords(ui: Ui): GapWords | null {
  const { counted, view, words } = ui;
  const say = words.messages.year;
  if (view.layers.length === 0) return { sentence: say.noLayer, nearest: [] };
  const yearly = countedLayers(counted, view).filter(
    (id) => layerCoverage(counted, view.sourceFilter, id, view.year).kind !== 'timeless',
  );
  if (yearly.length === 0) return null;
  const years = viewYears(counted, view);
  if (years.includes(view.year)) return gapInFocus(ui);
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

/** Nobody in focus goes the one way that is shown: what the source says of it, and the nearest years in which somebody does. */
function gapInFocus({ atlas, view, words }: Ui): GapWords | null {
  const { focus, flow, year } = view;
  if (focus === null || focus === atlas.hub || !isOfDirections({ atlas, view })) return null;
  if (flow !== 'in' && flow !== 'out') return null;
  const [shown, hidden] = flow === 'in' ? WAYS : WAYS.toReversed();
  const years = pairYears(atlas, view.sourceFilter, focus);
  const now = years.find((each) => each.year === year);
  if (!shown || !hidden || !now || hasPeople(now[shown])) return null;
  const known = years.filter((each) => hasPeople(each[shown])).map((each) => each.year);
  const nearest = [known.findLast((each) => each < year), known.find((each) => each > year)];
  return {
    sentence: `${placeName(words, focus)}, ${yearText(words, year)}. ${words.messages.flow[flow]}: ${figureWords(words, now[shown])}.`,
    nearest: nearest.filter((each) => each !== undefined),
    otherWay: hasPeople(now[hidden]),
  };
}

const WAYS = ['arrivals', 'departures'] as const;
const hasPeople = ({ value }: Figure): boolean => value !== null && value > 0;

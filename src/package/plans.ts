// What a package plans to draw, to list and to ask: measures of the chart view, sections of national figures, questions.
import type { LayerId, PlaceId } from './atlas.ts';
import type { TopicSeries } from './descriptor.ts';

/** `lines` break at gaps · `bars` stand on zero · `parts` lie, each with its dates: too few years for a course · `list`
 * has words and numbers alone: counts that no common scale carries. */
export const MEASURE_FORMS = ['lines', 'bars', 'parts', 'list'] as const;
export type MeasureForm = (typeof MEASURE_FORMS)[number];
/** Those that are drawn over the years. */
export type TimeForm = Exclude<MeasureForm, 'parts' | 'list'>;

/** Which figures make up a measure of the chart view; its words are `measure.<id>`. */
export interface MeasurePlan {
  readonly id: string;
  readonly form: MeasureForm;
  /** The layers that say it by country; their totals are the measure where no place is in focus. */
  readonly layers: readonly LayerId[];
  /** Whether it is what comes less what goes, in the place of both. */
  readonly net: boolean;
  /** National figures, largest whole first; null where layers say it. */
  readonly indicators: readonly string[] | null;
  /** Series like those of a timeline, a figure for each year; null where layers or indicators say it. */
  readonly series: readonly TopicSeries[] | null;
  /** Those where the report alone speaks; null where they are the same. */
  readonly seriesWithReport: readonly TopicSeries[] | null;
  /** Second statements of an indicator, drawn as such beside it. */
  readonly also: ReadonlyMap<string, readonly string[]>;
}

/** `stack`: parts on each other, the total as a line · `parts`: of one whole at one date · `list`: units or dates
 * that no common axis carries. */
export const SECTION_CHARTS = ['bars', 'lines', 'stack', 'parts', 'list'] as const;
export type SectionChart = (typeof SECTION_CHARTS)[number];

/** Which national figures stand together, and how they may be drawn; its words are `section.<id>`. */
export interface SectionPlan {
  readonly id: string;
  readonly chart: SectionChart;
  /** Of one unit in every chart but `list`: drawn. */
  readonly main: readonly string[];
  /** The whole that the main ones are parts of. */
  readonly total: string | null;
  /** Of another unit or a second statement of the same: beside the chart, never on its axis. */
  readonly aside: readonly string[];
}

interface Asked {
  readonly id: string;
  /** What follows `#` in a link: the view that the class looks at meanwhile. */
  readonly view: string;
}

/** What is asked of which rows; its words are `question.<id>`. */
export type QuestionPlan = Asked &
  (
    | { readonly asks: 'largest'; readonly layer: LayerId; readonly year: number }
    | { readonly asks: 'grew'; readonly layer: LayerId; readonly year: number; readonly toYear: number }
    | { readonly asks: 'balance'; readonly year: number }
    | { readonly asks: 'count'; readonly layer: LayerId; readonly year: number }
    | { readonly asks: 'share'; readonly layer: LayerId; readonly place: PlaceId; readonly year: number }
    | { readonly asks: 'side'; readonly year: number }
    | { readonly asks: 'turn'; readonly indicator: string }
    | { readonly asks: 'fall' }
    | { readonly asks: 'year'; readonly indicator: string }
  );

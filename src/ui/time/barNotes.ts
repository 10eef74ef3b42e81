// What a bar that is not filled says: a hollow one is of an additional source, a dashed line is of some months of its year.
import { isOnlyElsewhere } from '../../figures/agreement.ts';
import { type Figure, isOfPartYear } from '../../figures/figure.ts';
import { coverageStrips, timelineYears } from '../../figures/timeline.ts';
import { topicYears } from '../../figures/topicSeries.ts';
import type { Words } from '../../text/words.ts';
import type { UiProps } from '../shell/props.ts';
import { topicOf } from '../topics/topicOf.ts';

/** Which kinds of bars are among those of these figures: filled ones, hollow ones, dashed lines. */
export function barKinds(figures: readonly Figure[]) {
  const drawn = figures.filter(({ value }) => value !== null);
  const boxes = drawn.filter((figure) => !isOfPartYear(figure));
  const hollow = boxes.filter(isOnlyElsewhere).length;
  return {
    hasFilled: boxes.length > hollow,
    hasHollow: hollow > 0,
    hasDashed: drawn.length > boxes.length,
  };
}

/** A sentence for each kind that is not filled. */
export function barNotes({ messages }: Words, figures: readonly Figure[]): readonly string[] {
  const { hollowBar, dashedBar } = messages.timeline;
  const { hasHollow, hasDashed } = barKinds(figures);
  return [...(hasHollow ? [hollowBar] : []), ...(hasDashed ? [dashedBar] : [])];
}

/** Those of all years of the timeline, and what the lines under them are. */
export function timelineNotes({ atlas, counted, view, words }: UiProps): readonly string[] {
  const topic = topicOf({ atlas, view });
  const figures =
    topic && !topic.directions
      ? topicYears(atlas, view.sourceFilter, topic).flatMap((year) => year.figures)
      : timelineYears(atlas, view.sourceFilter).flatMap(({ arrivals, departures }) => [arrivals, departures]);
  const hasStrips = coverageStrips(counted, view).length > 0;
  return [...barNotes(words, figures), ...(hasStrips ? [words.messages.timeline.stripLines] : [])];
}

// Arrivals up, departures down, or their balance up and down, for every year that has them; square-root height.

import { timelineYears } from '../../figures/timeline.ts';
import { seriesOf, topicYears } from '../../figures/topicSeries.ts';
import { yearTotals } from '../../figures/yearTotals.ts';
import type { Topic } from '../../package/descriptor.ts';
import { type TimelineSeries, timelineBars } from '../../scene/chart/timelineBars.ts';
import { Shapes } from '../base/Shapes.tsx';
import { useSize } from '../base/useSize.ts';
import { useUi } from '../shell/context.ts';
import type { UiProps } from '../shell/props.ts';
import { topicOf } from '../topics/topicOf.ts';
import { BARS_OF_FLOW } from './barsOfFlow.ts';
import './timelineBars.css';

/** Until they are measured, bars are stretched from this size, px. */
const FIRST_SIZE = { width: 1000, height: 40 };

/** Decoration of the slider: the slider's value text says the same in words. */
export function TimelineBars() {
  const ui = useUi();
  const { atlas, view } = ui;
  const { element, size } = useSize<HTMLDivElement>(FIRST_SIZE);
  const { width, height } = size;
  const { from, to } = atlas.time;
  const topic = topicOf(ui);
  const series = topic === null || topic.directions ? directionSeries(ui) : topicSeries(ui, topic);
  const compared = view.compare === null ? null : view.compare - from;
  const present = [view.year - from, ...(compared === null ? [] : [compared])];
  return (
    <div class="bars" ref={element}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width="100%"
        height="100%"
        preserveAspectRatio="none"
        aria-hidden
      >
        <Shapes shapes={timelineBars(series, { ...size, columns: to - from + 1, present, compared })} />
      </svg>
    </div>
  );
}

/** As the keys beside the timeline. */
const LOOKS = [
  { colour: 'ink', leaves: false },
  { colour: 'inkSoft', leaves: true },
  { colour: 'inkSoft', opacity: 0.5, leaves: true },
] as const;

/** One series upwards, others downwards; each layer on a scale of its own, since they count different things. */
function topicSeries({ atlas, view }: UiProps, topic: Topic): readonly TimelineSeries[] {
  const years = topicYears(atlas, view.sourceFilter, topic);
  const all = seriesOf(topic, view.sourceFilter);
  const nameOf = (index: number) => {
    const series = all[index];
    return series && 'layer' in series ? series.layer : String(index);
  };
  return all.map((_, index) => {
    const alike = [...all.keys()].filter((other) => nameOf(other) === nameOf(index));
    const figures = years.flatMap((year) => alike.map((each) => year.figures[each]));
    const greatest = Math.max(1, ...figures.map((figure) => figure?.high ?? figure?.value ?? 0));
    return {
      figures: years.flatMap((year) => year.figures[index] ?? []),
      greatest,
      ...(LOOKS[index] ?? LOOKS[2]),
    };
  });
}

function directionSeries({ atlas, view }: UiProps): readonly TimelineSeries[] {
  const years = timelineYears(atlas, view.sourceFilter);
  const greatest = Math.max(
    ...years.flatMap(({ arrivals, departures }) => [arrivals.value ?? 0, departures.value ?? 0]),
  );
  return BARS_OF_FLOW[view.flow].map((side) => {
    const figures = years.map((year) =>
      side === 'net' ? yearTotals(atlas, view.sourceFilter, year.year).net : year[side],
    );
    return { figures, greatest, colour: side, leaves: side === 'departures' };
  });
}

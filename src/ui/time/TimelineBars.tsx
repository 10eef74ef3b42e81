// Arrivals up, departures down, or their balance up and down, for every year that has them; square-root height.

import type { Figure } from '../../figures/figure.ts';
import { timelineYears } from '../../figures/timeline.ts';
import { seriesOf, topicYears } from '../../figures/topicSeries.ts';
import { yearTotals } from '../../figures/yearTotals.ts';
import type { Topic } from '../../package/descriptor.ts';
import { timelineBar } from '../../scene/chart/timelineBars.ts';
import type { ViewState } from '../../state/viewState.ts';
import { useUi } from '../shell/context.ts';
import { topicOf } from '../topics/headlineWords.ts';
import { BARS_OF_FLOW, type BarSide } from './barsOfFlow.ts';
import './timelineBars.css';

/** Decoration of the slider: the slider's value text says the same in words. */
export function TimelineBars() {
  const ui = useUi();
  const topic = topicOf(ui);
  return topic === null || topic.directions ? <DirectionBars /> : <TopicBars topic={topic} />;
}

const SIDES = ['first-series', 'second-series', 'third-series'] as const;

/** One series upwards, others downwards; each layer on a scale of its own, since they count different things. */
function TopicBars({ topic }: { readonly topic: Topic }) {
  const { atlas, view } = useUi();
  const years = topicYears(atlas, view.sourceFilter, topic);
  const all = seriesOf(topic, view.sourceFilter);
  const nameOf = (index: number) => {
    const series = all[index];
    return series && 'layer' in series ? series.layer : String(index);
  };
  const greatest = all.map((_, index) => {
    const alike = [...all.keys()].filter((other) => nameOf(other) === nameOf(index));
    const figures = years.flatMap((year) => alike.map((each) => year.figures[each]));
    return Math.max(1, ...figures.map((figure) => figure?.high ?? figure?.value ?? 0));
  });
  return (
    <div class="bars" aria-hidden>
      {years.map(({ year, figures }) => (
        <div key={year} data-year={year} class={columnClass(year, view)}>
          {figures.map((figure, index) => (
            <Bar
              key={`series ${index}`}
              figure={figure}
              greatest={greatest[index] ?? 1}
              side={SIDES[index] ?? 'third-series'}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

function columnClass(year: number, { year: present, compare }: ViewState): string {
  if (year !== present && year !== compare) return 'column';
  return `column present${year === compare ? ' compared' : ''}`;
}

function DirectionBars() {
  const { atlas, view } = useUi();
  const years = timelineYears(atlas, view.sourceFilter);
  const sides = BARS_OF_FLOW[view.flow];
  const greatest = Math.max(
    ...years.flatMap(({ arrivals, departures }) => [arrivals.value ?? 0, departures.value ?? 0]),
  );
  return (
    <div class="bars" aria-hidden>
      {years.map(({ year, arrivals, departures }) => {
        const figures = { arrivals, departures, net: yearTotals(atlas, view.sourceFilter, year).net };
        return (
          <div key={year} data-year={year} class={columnClass(year, view)}>
            {sides.map((side) => (
              <Bar key={side} figure={figures[side]} greatest={greatest} side={side} />
            ))}
          </div>
        );
      })}
    </div>
  );
}

interface BarProps {
  readonly figure: Figure;
  readonly greatest: number;
  readonly side: BarSide | (typeof SIDES)[number];
}

function Bar({ figure, greatest, side }: BarProps) {
  const leaves = side === 'departures' || side === 'second-series' || side === 'third-series';
  const { form, goes, height } = timelineBar(figure, greatest, leaves);
  return <span class={`bar ${side} ${form} ${goes}`} style={{ height: `${height}%` }} />;
}

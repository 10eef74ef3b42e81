// The bottom panel: playing, the year slider over its bars, events, coverage, the views and how it plays.
import { periodsOf } from '../../package/periods.ts';
import { useUi } from '../shell/context.ts';
import { TimelineTip } from '../shell/lazyViews.ts';
import { ViewTabs } from '../shell/ViewTabs.tsx';
import { topicOf } from '../topics/headlineWords.ts';
import { BARS_OF_FLOW } from './barsOfFlow.ts';
import { CoverageStrips } from './CoverageStrips.tsx';
import { PlayButtons } from './PlayButtons.tsx';
import { PlaybackOptions } from './PlaybackOptions.tsx';
import { TimelineBars } from './TimelineBars.tsx';
import { TimelineEvents } from './TimelineEvents.tsx';
import { useTimelineTip } from './useTimelineTip.ts';
import { YearSlider } from './YearSlider.tsx';

/** Every so many years one has its number, so that at most eleven have one. */
const LABELLED = [5, 10, 20, 50, 100] as const;
const MAX_LABELS = 11;

export function Timeline() {
  const { atlas, transient, words } = useUi();
  const { timeline } = words.messages;
  const tip = useTimelineTip();
  const periods = String(periodsOf(atlas.time).length);
  return (
    <section class="panel timeline" aria-label={timeline.label}>
      <PlayButtons />
      <div class="years" style={{ '--periods': periods }} {...tip.handlers}>
        <TimelineEvents />
        <div class="bars-and-slider">
          <TimelineBars />
          <YearSlider />
        </div>
        {tip.shown && !transient.playing && <TimelineTip {...tip.shown} />}
        <YearLabels />
        <CoverageStrips />
      </div>
      <div class="beside">
        <ViewTabs />
        <div class="beside-row">
          <PlaybackOptions />
          <BarKey />
        </div>
      </div>
    </section>
  );
}

function BarKey() {
  const ui = useUi();
  const { view, words, dataText } = ui;
  const { timeline, card } = words.messages;
  const topic = topicOf(ui);
  if (topic && !topic.directions)
    return (
      <p class="bar-key">
        {topic.timeline.map((series, index) => {
          const key = 'layer' in series ? `layer.${series.layer}.title` : `indicator.${series.indicator}`;
          return (
            <span key={key} class="bar-name">
              <span class={`key ${index === 0 ? 'first-series' : 'second-series'}`} />
              {dataText[key]}
            </span>
          );
        })}
      </p>
    );
  return (
    <p class="bar-key">
      {BARS_OF_FLOW[view.flow].map((side) => (
        <span key={side} class="bar-name">
          <span class={`key ${side}`} />
          {card[side]}
        </span>
      ))}
      {view.sourceFilter === 'all' && (
        <>
          <span class="key second" />
          {timeline.fromSecond}
        </>
      )}
    </p>
  );
}

function YearLabels() {
  const { atlas, view } = useUi();
  const marked =
    view.compare === null || view.compare === view.year ? [view.year] : [view.year, view.compare];
  const all = periodsOf(atlas.time);
  const step = LABELLED.find((each) => all.length / each <= MAX_LABELS) ?? all.length;
  const labelled = all.filter((year) => year % step === 0);
  const years = labelled.filter((year) => marked.every((each) => Math.abs(year - each) > 1));
  return (
    <div class="year-labels" aria-hidden>
      {[...years, ...marked].map((year) => (
        <span
          key={year}
          class={year === view.year ? 'present' : year === view.compare ? 'present compared' : ''}
          style={{ gridColumn: year - atlas.time.from + 1 }}
        >
          {year}
        </span>
      ))}
    </div>
  );
}

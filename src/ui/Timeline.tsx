// The bottom panel: playing, the year slider over its bars, events, coverage, the views and how it plays.
import { FIRST_YEAR } from '../state/viewState.ts';
import { CoverageStrips } from './CoverageStrips.tsx';
import { useUi } from './context.ts';
import { PlayButtons } from './PlayButtons.tsx';
import { PlaybackOptions } from './PlaybackOptions.tsx';
import { BARS_OF_FLOW, TimelineBars } from './TimelineBars.tsx';
import { TimelineEvents } from './TimelineEvents.tsx';
import { ViewTabs } from './ViewTabs.tsx';
import { YearSlider } from './YearSlider.tsx';

const LABELLED_YEARS = [1990, 1995, 2000, 2005, 2010] as const;

export function Timeline() {
  const { words } = useUi();
  const { timeline } = words.messages;
  return (
    <section class="panel timeline" aria-label={timeline.label}>
      <PlayButtons />
      <div class="years">
        <TimelineEvents />
        <div class="bars-and-slider">
          <TimelineBars />
          <YearSlider />
        </div>
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
  const { view, words } = useUi();
  const { timeline, card } = words.messages;
  return (
    <p class="bar-key">
      {BARS_OF_FLOW[view.flow].map((side) => (
        <span key={side} class="bar-name">
          <span class={`key ${side}`} />
          {card[side]}
        </span>
      ))}
      {view.evidence === 'all' && (
        <>
          <span class="key second" />
          {timeline.fromSecond}
        </>
      )}
    </p>
  );
}

function YearLabels() {
  const { view } = useUi();
  const marked =
    view.compare === null || view.compare === view.year ? [view.year] : [view.year, view.compare];
  const years = LABELLED_YEARS.filter((year) => marked.every((each) => Math.abs(year - each) > 1));
  return (
    <div class="year-labels" aria-hidden>
      {[...years, ...marked].map((year) => (
        <span
          key={year}
          class={year === view.year ? 'present' : year === view.compare ? 'present compared' : ''}
          style={{ gridColumn: year - FIRST_YEAR + 1 }}
        >
          {year}
        </span>
      ))}
    </div>
  );
}

// The bottom panel: playing, the year slider over its bars, events, coverage, options, legend and source line.
import { FIRST_YEAR } from '../state/viewState.ts';
import { CoverageStrips } from './CoverageStrips.tsx';
import { useUi } from './context.ts';
import { Legend } from './Legend.tsx';
import { OthersLine } from './OthersLine.tsx';
import { PlayButtons } from './PlayButtons.tsx';
import { PlaybackOptions } from './PlaybackOptions.tsx';
import { SourceLine } from './SourceLine.tsx';
import { TimelineBars } from './TimelineBars.tsx';
import { TimelineEvents } from './TimelineEvents.tsx';
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
        <PlaybackOptions />
        <div class="keys">
          <Legend />
          <BarKey />
        </div>
        <OthersLine />
        <SourceLine />
      </div>
    </section>
  );
}

function BarKey() {
  const { view, words } = useUi();
  const { timeline, card } = words.messages;
  return (
    <p class="bar-key">
      <span class="key arrivals" />
      {card.arrivals}
      <span class="key departures" />
      {card.departures}
      {view.evidence === 'all' && (
        <>
          <span class="key second" />
          {timeline.fromSecond}
        </>
      )}
      <span class="bar-scale">{timeline.squareRoot}</span>
    </p>
  );
}

function YearLabels() {
  const { view } = useUi();
  const years = LABELLED_YEARS.filter((year) => Math.abs(year - view.year) > 1);
  return (
    <div class="year-labels" aria-hidden>
      {[...years, view.year].map((year) => (
        <span
          key={year}
          class={year === view.year ? 'present' : ''}
          style={{ gridColumn: year - FIRST_YEAR + 1 }}
        >
          {year}
        </span>
      ))}
    </div>
  );
}

// The bottom panel: playing, the year slider over its bars, events, coverage, the views and how it plays.
import { useRef, useState } from 'preact/hooks';
import { periodsOf } from '../../package/periods.ts';
import { shortYear } from '../base/format.ts';
import { Kept } from '../base/Kept.tsx';
import { useUi } from '../shell/context.ts';
import { TimelineTip } from '../shell/lazyViews.ts';
import { ViewTabs } from '../shell/ViewTabs.tsx';
import { BarKey } from './BarKey.tsx';
import { CoverageStrips } from './CoverageStrips.tsx';
import { PlayButtons } from './PlayButtons.tsx';
import { PlaybackOptions } from './PlaybackOptions.tsx';
import { TimelineBars } from './TimelineBars.tsx';
import { TimelineEvents } from './TimelineEvents.tsx';
import { YearSlider } from './YearSlider.tsx';
import './timeline.css';

/** Every so many periods one has its date, so that there is room for each. */
const LABELLED = {
  year: { steps: [5, 10, 20, 50, 100], most: 11 },
  month: { steps: [1, 3, 6, 12, 24, 60, 120], most: 7 },
  day: { steps: [1, 7, 14, 28, 56, 112], most: 6 },
} as const;

export function Timeline() {
  const { atlas, words } = useUi();
  // Data of one date alone have nothing to go through.
  const isOneDate = atlas.time.from === atlas.time.to;
  return (
    <Kept
      class={isOneDate ? 'panel timeline one-date' : 'panel timeline'}
      label={words.messages.timeline.label}
      part={isOneDate ? OneDate : AllDates}
    />
  );
}

function OneDate() {
  return (
    <div class="beside">
      <ViewTabs />
    </div>
  );
}

function AllDates() {
  const { atlas } = useUi();
  const years = useRef<HTMLDivElement>(null);
  const pointer = useRef<PointerEvent | null>(null);
  const [isAskedFor, askFor] = useState(false);
  const periods = String(periodsOf(atlas.time).length);
  return (
    <>
      <PlayButtons />
      <div
        class="years"
        ref={years}
        style={{ '--periods': periods }}
        onPointerMove={(event) => {
          pointer.current = event;
          askFor(true);
        }}
        onPointerLeave={() => {
          pointer.current = null;
        }}
        onFocusIn={() => askFor(true)}
      >
        <TimelineEvents />
        <Kept as="div" class="bars-and-slider" part={BarsAndSlider} />
        {isAskedFor && <TimelineTip years={years} last={pointer} />}
        <YearLabels />
        <CoverageStrips />
      </div>
      <Kept as="div" class="beside" part={ViewsAndPlayback} />
    </>
  );
}

function ViewsAndPlayback() {
  return (
    <>
      <ViewTabs />
      <div class="beside-row">
        <PlaybackOptions />
        <BarKey />
      </div>
    </>
  );
}

function BarsAndSlider() {
  return (
    <>
      <TimelineBars />
      <YearSlider />
    </>
  );
}

function YearLabels() {
  const { atlas, view, words } = useUi();
  const { steps, most } = LABELLED[atlas.time.granularity];
  const marked =
    view.compare === null || view.compare === view.year ? [view.year] : [view.year, view.compare];
  const all = periodsOf(atlas.time);
  const step = steps.find((each) => all.length / each <= most) ?? all.length;
  const labelled = all.filter((year) => year % step === 0);
  const years = labelled.filter((year) =>
    marked.every((each) => Math.abs(year - each) > Math.max(1, step / 2)),
  );
  return (
    <div class="year-labels" aria-hidden>
      {[...years, ...marked].map((year) => (
        <span
          key={year}
          class={year === view.year ? 'present' : year === view.compare ? 'present compared' : ''}
          style={{ gridColumn: year - atlas.time.from + 1 }}
        >
          {shortYear(words, year)}
        </span>
      ))}
    </div>
  );
}

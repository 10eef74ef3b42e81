// The bottom panel: playing, the year slider over its bars, events, coverage, options, legend and source line.

import { useLayoutEffect, useRef } from 'preact/hooks';
import { FIRST_YEAR } from '../state/viewState.ts';
import { CoverageStrips } from './CoverageStrips.tsx';
import { useUi } from './context.ts';
import { OthersLine } from './OthersLine.tsx';
import { PlayButtons } from './PlayButtons.tsx';
import { PlaybackOptions } from './PlaybackOptions.tsx';
import { SourceLine } from './SourceLine.tsx';
import { TimelineBars } from './TimelineBars.tsx';
import { TimelineEvents } from './TimelineEvents.tsx';
import { YearSlider } from './YearSlider.tsx';

const LABELLED_YEARS = [1990, 1995, 2000, 2005, 2010] as const;

export function Timeline() {
  const { words, legendSvg } = useUi();
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
          {legendSvg !== '' && <Legend svg={legendSvg} label={timeline.legend} />}
          <BarKey />
        </div>
        <OthersLine />
        <SourceLine />
      </div>
    </section>
  );
}

/** The svg comes from our own painter, which escapes every text it writes; put in as parsed nodes. */
function Legend({ svg, label }: { readonly svg: string; readonly label: string }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const parsed = new DOMParser().parseFromString(svg, 'text/html').body;
    place.current?.replaceChildren(...parsed.childNodes);
  }, [svg]);
  return <div ref={place} class="legend" role="img" aria-label={label} />;
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

// Dated events as diamonds above their years; each opens date, sentence and source.

import { type TimelineEvent, timelineEvents } from '../../figures/timeline.ts';
import type { PackageTime } from '../../package/descriptor.ts';
import { yearText } from '../base/format.ts';
import { Popover } from '../base/Popover.tsx';
import { useUi } from '../shell/context.ts';
import { EventList } from '../shell/lazyViews.ts';
import './events.css';

/** The year whose diamond holds an event; periods may reach beyond the timeline. */
export const columnOf = ({ from, to }: PackageTime, event: TimelineEvent) =>
  Math.min(to, Math.max(from, event.year));

/** A button for each year with events. */
export function TimelineEvents() {
  const { atlas, words } = useUi();
  const say = words.messages.timeline;
  const events = timelineEvents(atlas);
  const years = [...new Set(events.map((event) => columnOf(atlas.time, event)))];
  return (
    <div class="events">
      {years.map((year) => (
        <div key={year} class="event" data-year={year} style={{ gridColumn: year - atlas.time.from + 1 }}>
          <Popover
            label={say.eventsOf(yearText(words, year))}
            buttonClass="diamond-button"
            face={<Diamond />}
          >
            {() => <EventList events={events.filter((event) => columnOf(atlas.time, event) === year)} />}
          </Popover>
        </div>
      ))}
    </div>
  );
}

/** All events behind one button, for windows whose columns are too narrow for diamonds to be pressed. */
export function AllEvents() {
  const { atlas, words } = useUi();
  const say = words.messages.timeline;
  return (
    <span class="events-all">
      <Popover label={say.events} buttonClass="quiet" face={say.events}>
        {() => <EventList events={timelineEvents(atlas)} />}
      </Popover>
    </span>
  );
}

function Diamond() {
  return (
    <svg viewBox="0 0 12 12" width="10" height="10" aria-hidden>
      <path d="M6 0l5 6-5 6-5-6z" />
    </svg>
  );
}

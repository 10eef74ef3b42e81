// Opens an event from elsewhere.
import type { TimelineEvent } from '../../figures/timeline.ts';
import type { PackageTime } from '../../package/descriptor.ts';
import { columnOf } from './TimelineEvents.tsx';

/** Opens the note of an event as its button would: that of its year, or of all events in a narrow window. */
export function openEventNote(time: PackageTime, event: TimelineEvent): void {
  const found = [
    ...document.querySelectorAll<HTMLElement>(
      `[data-year="${columnOf(time, event)}"] button, .events-all button`,
    ),
  ];
  found.find((button) => button.getClientRects().length > 0)?.click();
}

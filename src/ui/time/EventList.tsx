// Events as a note lists them: date, sentence, source and place there, a citation to copy.

import { citePlain } from '../../figures/citation.ts';
import type { TimelineEvent } from '../../figures/timeline.ts';
import type { Atlas } from '../../package/atlas.ts';
import { CopyButton } from '../base/CopyButton.tsx';
import { period } from '../base/format.ts';
import { useUi } from '../shell/context.ts';

export function EventList({ events }: { readonly events: readonly TimelineEvent[] }) {
  const { atlas, words, dataText } = useUi();
  return (
    <ul class="event-list">
      {events.map((event) => {
        const [from, to = from] = event.date.split('/');
        return (
          <li key={event.id}>
            <p>
              <strong>{period(words, from ?? '', to ?? '')}</strong>{' '}
              {dataText[`event.${event.id}`] ?? event.id}
            </p>
            <EventSource atlas={atlas} event={event} />
          </li>
        );
      })}
    </ul>
  );
}

function EventSource({ atlas, event }: { readonly atlas: Atlas; readonly event: TimelineEvent }) {
  const { words } = useUi();
  const source = atlas.sources.find((each) => each.id === event.source);
  if (!source) return null;
  return (
    <p class="soft">
      {source.title}; {event.locator}{' '}
      <CopyButton label={words.messages.sources.plain} text={() => citePlain(source, event.locator)} />
    </p>
  );
}

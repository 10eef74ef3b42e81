// Where a finding of the search leads, and what is said when nothing but the map shows it.
import { useState } from 'preact/hooks';
import type { SearchEntry } from '../../figures/search.ts';
import { timelineEvents } from '../../figures/timeline.ts';
import { focusPlace, setLayers, setYear } from '../../state/actions.ts';
import { useUi } from '../shell/context.ts';
import { openEventNote } from '../time/TimelineEvents.tsx';

/** A country opens its card, a layer is switched on, an event goes to its year and opens its note, a source opens
 * the list of sources at it. */
export function useGoTo(): { readonly goTo: (entry: SearchEntry) => void; readonly said: string } {
  const { atlas, view, words, dataText, commands } = useUi();
  const say = words.messages.search;
  const [said, setSaid] = useState('');
  const goTo = ({ kind, id }: SearchEntry): void => {
    setSaid('');
    switch (kind) {
      case 'country':
        if (id === atlas.hub) commands.openPanel('azerbaijan');
        else commands.change((old) => focusPlace(old, id), 'push');
        return;
      case 'layer': {
        const title = dataText[`layer.${id}.title`] ?? id;
        const ids = atlas.layers.map((layer) => layer.id);
        setSaid(view.layers.includes(id) ? say.layerShown(title) : say.layerOn(title));
        commands.change((old) => setLayers(old, [...old.layers, id], ids), 'push');
        return;
      }
      case 'event': {
        const event = timelineEvents(atlas).find((each) => each.id === id);
        if (!event) return;
        commands.change((old) => setYear(old, event.year, atlas.time), 'push');
        openEventNote(atlas.time, event);
        return;
      }
      case 'source':
        commands.openPanel('sources', id);
        return;
    }
  };
  return { goTo, said };
}

// Where a finding of the search leads, and what is said when nothing but the map shows it.
import { useState } from 'preact/hooks';
import type { SearchEntry } from '../../figures/search.ts';
import { timelineEvents } from '../../figures/timeline.ts';
import { focusPlace, setTopic, setYear } from '../../state/actions.ts';
import { addressContext } from '../../state/codec.ts';
import { setLayers } from '../../state/laterActions.ts';
import type { ViewState } from '../../state/viewState.ts';
import { useUi } from '../shell/context.ts';
import { openEventNote } from '../time/openEventNote.ts';

/** A country opens its card, a topic is asked, a year shown, a layer is switched on, an event goes to its year and opens its note, a source opens
 * the list of sources at it. */
export function useGoTo(): { readonly goTo: (entry: SearchEntry) => void; readonly said: string } {
  const { atlas, view, words, dataText, commands } = useUi();
  const say = words.messages.search;
  const [said, setSaid] = useState('');
  const goTo = ({ kind, id, year }: SearchEntry): void => {
    setSaid('');
    const inYear = (old: ViewState) => (year === undefined ? old : setYear(old, year, atlas.time));
    switch (kind) {
      case 'country':
        if (id === atlas.hub) {
          commands.change(inYear, 'push');
          commands.openPanel('azerbaijan');
        } else commands.change((old) => focusPlace(inYear(old), id), 'push');
        return;
      case 'topic':
        commands.change((old) => inYear(setTopic(old, id, addressContext(atlas))), 'push');
        return;
      case 'year':
        commands.change((old) => setYear(old, Number(id), atlas.time), 'push');
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

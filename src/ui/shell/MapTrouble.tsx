// What the map cannot do in this browser, over the timeline until it is read.
import { useState } from 'preact/hooks';
import { useUi } from './context.ts';

export function MapTrouble() {
  const { passing, view, words } = useUi();
  const [read, setRead] = useState<string>('none');
  const { trouble, close } = words.messages;
  if (passing.mapTrouble === 'none' || passing.mapTrouble === read || view.view !== 'map') return null;
  return (
    <div class="trouble">
      <p role="alert">{passing.mapTrouble === 'lost' ? trouble.lost : trouble.noWebgl}</p>
      <button type="button" class="quiet" onClick={() => setRead(passing.mapTrouble)}>
        {close}
      </button>
    </div>
  );
}

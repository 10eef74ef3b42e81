// What the map cannot do in this browser, over the timeline until it is read.
import { useState } from 'preact/hooks';
import { useUi } from './context.ts';

export function MapTrouble() {
  const { transient, view, words } = useUi();
  const [read, setRead] = useState<string>('none');
  const { trouble, close } = words.messages;
  if (transient.mapTrouble === 'none' || transient.mapTrouble === read || view.view !== 'map') return null;
  return (
    <div class="trouble">
      <p role="alert">{transient.mapTrouble === 'lost' ? trouble.lost : trouble.noWebgl}</p>
      <button type="button" class="quiet" onClick={() => setRead(transient.mapTrouble)}>
        {close}
      </button>
    </div>
  );
}

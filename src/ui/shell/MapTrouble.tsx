// What the map cannot do here and why, over the timeline until it is read; where asking again helps, a button asks.
import { useState } from 'preact/hooks';
import type { MapTroubleKind, MapTrouble as Trouble } from '../../scene/map/mapPainter.ts';
import { useUi } from './context.ts';
import './mapTrouble.css';

/** Asking again helps where something did not arrive or was taken away, not where this browser cannot draw. */
const RETRIED: readonly MapTroubleKind[] = [
  'code-missing',
  'forms-missing',
  'shapes-missing',
  'surface-lost',
];

export function MapTrouble() {
  const { transient, view, words, commands } = useUi();
  const [read, setRead] = useState<Trouble | null>(null);
  const { trouble, close, failure } = words.messages;
  const { mapTrouble } = transient;
  if (!mapTrouble || mapTrouble === read || view.view !== 'map') return null;
  const { kind, cause } = mapTrouble;
  return (
    <div class="trouble">
      <p role="alert">
        {trouble[kind]}
        {cause !== '' && <small class="cause">{cause}</small>}
      </p>
      {RETRIED.includes(kind) && (
        <button type="button" class="quiet" onClick={commands.retryMap}>
          {failure.retry}
        </button>
      )}
      <button type="button" class="quiet" onClick={() => setRead(mapTrouble)}>
        {close}
      </button>
    </div>
  );
}

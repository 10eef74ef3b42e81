// On the map: nearer, further, all that is shown, and whether anything moves.
import { type IconButton, IconButtons } from '../base/IconButtons.tsx';
import { useUi } from './context.ts';
import './mapButtons.css';

/** Only over the map itself. */
export function MapButtons() {
  const { view, transient, words, commands } = useUi();
  const { display: say } = words.messages;
  if (view.view !== 'map') return null;
  const buttons: readonly IconButton[] = [
    [say.zoomIn, 'M8 3v10M3 8h10', () => commands.zoom(1)],
    [say.zoomOut, 'M3 8h10', () => commands.zoom(-1)],
    [say.fit, 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3', commands.resetCamera],
    [
      transient.motion ? say.stopMotion : say.startMotion,
      transient.motion ? 'M5 4v8M11 4v8' : 'M6 3.5v9L13 8z',
      () => commands.setMotion(!transient.motion),
    ],
  ];
  return (
    <div class="map-buttons">
      <IconButtons buttons={buttons} size={16} />
    </div>
  );
}

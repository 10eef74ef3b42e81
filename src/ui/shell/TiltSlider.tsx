// Turns the map from straight above towards the horizon: arcs rise. A globe and a map without WebGL stay as they are.
import { MAX_TILT_DEGREES } from '../../scene/camera/tilt.ts';
import { useUi } from './context.ts';

const STEP = 5;

export function TiltSlider() {
  const { view, transient, words, commands } = useUi();
  if (transient.mapTrouble) return null;
  return (
    <label class="tilt">
      {words.messages.display.tilt}
      <input
        type="range"
        min={0}
        max={MAX_TILT_DEGREES}
        step={STEP}
        value={transient.tilt}
        aria-valuetext={`${transient.tilt}°`}
        disabled={view.projection === 'globe'}
        onInput={(event) => commands.tilt(event.currentTarget.valueAsNumber)}
      />
    </label>
  );
}

// How the years play: speed, loop, whether playing stops at every year, and what the bars say.

import { setSpeed, setSteps, toggleLoop } from '../../state/laterActions.ts';
import { stepSeconds } from '../../state/playback.ts';
import { SPEEDS } from '../../state/viewState.ts';
import { count } from '../base/format.ts';
import { useUi } from '../shell/context.ts';

export function PaceOptions() {
  const { view, words, commands } = useUi();
  const say = words.messages.timeline;
  return (
    <div class="options">
      {view.compare !== null && <p class="play-off">{words.messages.compare.playing}</p>}
      <select
        aria-label={say.speed}
        value={String(view.speed)}
        onChange={(event) => {
          const speed = SPEEDS.find((each) => String(each) === event.currentTarget.value) ?? 1;
          commands.change((old) => setSpeed(old, speed), 'push');
        }}
      >
        {SPEEDS.map((speed) => (
          <option key={speed} value={String(speed)}>
            {say.step(count(words, speed), count(words, stepSeconds(speed)))}
          </option>
        ))}
      </select>
      <label>
        <input
          type="checkbox"
          checked={view.steps === 'every'}
          onChange={() =>
            commands.change((old) => setSteps(old, old.steps === 'every' ? 'data' : 'every'), 'push')
          }
        />
        {say.every}
      </label>
      <label>
        <input type="checkbox" checked={view.loop} onChange={() => commands.change(toggleLoop, 'push')} />
        {say.loop}
      </label>
      <p class="soft">{say.squareRoot}</p>
    </div>
  );
}

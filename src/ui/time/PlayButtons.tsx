// Play or pause, and the four steps through the years.
import { comparedYears } from '../../figures/compareYears.ts';
import { stepYears } from '../../figures/stepYears.ts';
import { stepYear, toFirst, toLast, type YearSteps } from '../../state/actions.ts';
import type { ViewState } from '../../state/viewState.ts';
import { useElementId } from '../base/useElementId.ts';
import { useUi } from '../shell/context.ts';
import './playButtons.css';

type Step = (view: ViewState, years: YearSteps) => ViewState;

export function PlayButtons() {
  const { counted, view, transient, words, commands } = useUi();
  const say = words.messages.timeline;
  const why = useElementId();
  const two = comparedYears(view);
  const years = stepYears(counted, view);
  const steps: readonly (readonly [string, string, Step])[] = [
    [say.first, 'M4 3v10M13 3 6 8l7 5z', toFirst],
    [say.previous, 'M11 3 4 8l7 5z', (old, all) => stepYear(old, -1, all)],
    [say.next, 'M5 3l7 5-7 5z', (old, all) => stepYear(old, 1, all)],
    [say.last, 'M12 3v10M3 3l7 5-7 5z', toLast],
  ];
  return (
    <div class="play-buttons">
      <button
        type="button"
        class="play"
        aria-label={transient.playing ? say.pause : say.play}
        aria-disabled={two !== null}
        aria-describedby={two ? why : undefined}
        title={two ? words.messages.compare.playing : undefined}
        onClick={() => commands.setPlaying(!transient.playing)}
      >
        <svg viewBox="0 0 24 24" width="26" height="26" aria-hidden>
          <path d={transient.playing ? 'M7 4h4v16H7zM13.5 4h4v16h-4z' : 'M8 3.8v16.4L21 12z'} />
        </svg>
      </button>
      {two && (
        <span id={why} class="hidden">
          {words.messages.compare.playing}
        </span>
      )}
      <div class="steps">
        {steps.map(([name, path, step]) => (
          <button
            key={name}
            type="button"
            aria-label={name}
            onClick={() => commands.change((old) => step(old, years), 'push')}
          >
            <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden>
              <path d={path} />
            </svg>
          </button>
        ))}
      </div>
    </div>
  );
}

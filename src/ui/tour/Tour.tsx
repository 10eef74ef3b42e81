// The tour: five steps, each beside what it speaks of; the page stays free to use, and Escape ends it at any step.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useElementId } from '../base/useElementId.ts';
import { useUi } from '../shell/context.ts';
import { rememberTour } from './tourMemory.ts';
import { placeBeside, ringAround, tourTarget } from './tourPlace.ts';

export function Tour() {
  const { words, commands } = useUi();
  const say = words.messages.tour;
  const [step, setStep] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const ring = useRef<HTMLDivElement>(null);
  const title = useElementId();
  const text = useElementId();
  const last = say.steps.length - 1;
  const [heading, body] = say.steps[step] ?? ['', ''];
  const end = () => commands.openPanel(null);

  useLayoutEffect(() => {
    const opener = document.activeElement;
    rememberTour();
    ring.current?.showPopover();
    box.current?.showPopover();
    return () =>
      queueMicrotask(() => {
        // The invitation that it was opened from may be gone.
        const back = opener instanceof HTMLElement && opener.isConnected ? opener : null;
        (back ?? document.querySelector<HTMLElement>('.top-bar button'))?.focus({ preventScroll: true });
      });
  }, []);

  useLayoutEffect(() => {
    const place = () => {
      if (!box.current || !ring.current) return;
      const target = tourTarget(step);
      ringAround(ring.current, target);
      placeBeside(box.current, target);
    };
    place();
    box.current?.focus({ preventScroll: true });
    addEventListener('resize', place);
    return () => removeEventListener('resize', place);
  }, [step, words]);

  // Before the next frame: who opens it by mistake may press Escape at once.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      end();
    };
    addEventListener('keydown', onKey, true);
    return () => removeEventListener('keydown', onKey, true);
  }, []);

  return (
    <>
      <div ref={ring} class="tour-ring" popover="manual" aria-hidden />
      <div
        ref={box}
        class="tour"
        popover="manual"
        role="dialog"
        aria-labelledby={title}
        aria-describedby={text}
        tabIndex={-1}
        // Arrows and Space belong to the buttons here, not to the years.
        onKeyDown={(event) => event.stopPropagation()}
      >
        <p class="soft">{say.step(String(step + 1), String(last + 1))}</p>
        <h2 id={title}>{heading}</h2>
        <p id={text}>{body}</p>
        <div class="tour-buttons">
          <button type="button" class="quiet" onClick={end}>
            {step === last ? say.done : say.skip}
          </button>
          {step > 0 && (
            <button type="button" class="jump" onClick={() => setStep(step - 1)}>
              {say.back}
            </button>
          )}
          {step < last && (
            <button type="button" class="jump" onClick={() => setStep(step + 1)}>
              {say.next}
            </button>
          )}
        </div>
      </div>
    </>
  );
}

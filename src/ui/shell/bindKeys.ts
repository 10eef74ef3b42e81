// Key presses, which wait for the code that knows what they mean.
import { inputCode } from './inputCode.ts';
import type { KeyContext } from './runCommand.ts';

/** Listens on the window and asks `context` for the present state at each press; returns how to stop. */
export function bindKeys(context: () => KeyContext): () => void {
  const listener = (event: KeyboardEvent): void => {
    const press = () => inputCode.here?.pressKey(event, context());
    if (inputCode.here) press();
    else void inputCode.fetch().then(press, press);
  };
  addEventListener('keydown', listener);
  return () => removeEventListener('keydown', listener);
}

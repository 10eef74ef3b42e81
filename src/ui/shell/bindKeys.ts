// Key presses to commands, by the one key table; silent while a field has the focus or keys are switched off.
import { fetchedOnce } from '../../lib/fetchedOnce.ts';
import { actionForKey } from '../../state/keys.ts';
import type { KeyContext } from './runCommand.ts';

/** What the commands do; it comes once the map stands, or when a key is pressed before. */
export const commandCode = fetchedOnce(() => import('./runCommand.ts'));

/** Listens on the window and asks `context` for the present state at each press; returns how to stop. */
export function bindKeys(context: () => KeyContext): () => void {
  const listener = (event: KeyboardEvent): void => {
    // Autofill sends plain events of this name, without a key.
    if (!(event instanceof KeyboardEvent)) return;
    const now = context();
    const command = actionForKey({
      key: event.key,
      code: event.code,
      ctrlKey: event.ctrlKey,
      metaKey: event.metaKey,
      altKey: event.altKey,
      isTyping: event.key !== 'Escape' && usesKey(event.target, event.key),
    });
    if (!command || (!now.transient.shortcuts && command !== 'close')) return;
    if (commandCode.here) {
      if (commandCode.here.runCommand(command, now)) event.preventDefault();
      return;
    }
    // Escape is the browser's too, as long as nobody knows whether there is something to close.
    if (command !== 'close') event.preventDefault();
    const runLate = () => commandCode.here?.runCommand(command, context());
    void commandCode.fetch().then(runLate, runLate);
  };
  addEventListener('keydown', listener);
  return () => removeEventListener('keydown', listener);
}

/** True where the focused element has a use of its own for the key. */
function usesKey(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  // A list jumps to what begins with the letter; nothing begins with a slash.
  if (target instanceof HTMLSelectElement) return key !== '/';
  if (target instanceof HTMLInputElement) {
    if (target.type === 'checkbox') return key === ' ';
    if (target.type === 'radio') return key.startsWith('Arrow') || key === ' ';
    if (target.type === 'range')
      return key.startsWith('Arrow') || ['Home', 'End', 'PageUp', 'PageDown', ' '].includes(key);
    return true;
  }
  const role = target.getAttribute('role');
  if (role === 'tab' || role === 'option') return key.startsWith('Arrow') || key === 'Home' || key === 'End';
  return key === ' ' && (target instanceof HTMLButtonElement || target.tagName === 'SUMMARY');
}

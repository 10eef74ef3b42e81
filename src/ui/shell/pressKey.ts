// What a press of a key does, by the one key table; nothing while a field has the focus or keys are switched off.
import { actionForKey } from '../../state/keys.ts';
import { type KeyContext, runCommand } from './runCommand.ts';

/** Does what the key is for, at the present state; else the key is the browser's. */
export function pressKey(event: KeyboardEvent, now: KeyContext): void {
  // Autofill sends plain events of this name, without a key.
  if (!(event instanceof KeyboardEvent)) return;
  const command = actionForKey({
    key: event.key,
    code: event.code,
    ctrlKey: event.ctrlKey,
    metaKey: event.metaKey,
    altKey: event.altKey,
    isTyping: event.key !== 'Escape' && usesKey(event.target, event.key),
  });
  if (!command || (!now.transient.shortcuts && command !== 'close')) return;
  if (runCommand(command, now)) event.preventDefault();
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

// The key table: one row per command; the key handler and the help sheet are both drawn from it.

/** What the page must have for a command to do something; the help sheet leaves the others out. */
export type Needs = 'nothing' | 'story' | 'presenter';

interface KeyRow {
  /** Also the key of its words in `help.commands`; `topic-1` to `topic-7` share `help.topicKeys`. */
  readonly id: string;
  /** KeyboardEvent.key values; letters in lower case. */
  readonly keys: readonly string[];
  readonly needs: Needs;
}

export const KEYS = [
  { id: 'play', keys: [' '], needs: 'nothing' },
  { id: 'previous-year', keys: ['ArrowLeft'], needs: 'nothing' },
  { id: 'next-year', keys: ['ArrowRight'], needs: 'nothing' },
  { id: 'first-year', keys: ['Home'], needs: 'nothing' },
  { id: 'last-year', keys: ['End'], needs: 'nothing' },
  { id: 'previous-story-step', keys: ['PageUp'], needs: 'story' },
  { id: 'next-story-step', keys: ['PageDown'], needs: 'story' },
  { id: 'search', keys: ['/'], needs: 'nothing' },
  { id: 'years', keys: ['y'], needs: 'nothing' },
  { id: 'chart', keys: ['c'], needs: 'nothing' },
  { id: 'table', keys: ['t'], needs: 'nothing' },
  { id: 'topic-1', keys: ['1'], needs: 'nothing' },
  { id: 'topic-2', keys: ['2'], needs: 'nothing' },
  { id: 'topic-3', keys: ['3'], needs: 'nothing' },
  { id: 'topic-4', keys: ['4'], needs: 'nothing' },
  { id: 'topic-5', keys: ['5'], needs: 'nothing' },
  { id: 'topic-6', keys: ['6'], needs: 'nothing' },
  { id: 'topic-7', keys: ['7'], needs: 'nothing' },
  { id: 'motion', keys: ['m'], needs: 'nothing' },
  { id: 'present', keys: ['p'], needs: 'presenter' },
  { id: 'full-screen', keys: ['f'], needs: 'nothing' },
  { id: 'blank', keys: ['b'], needs: 'presenter' },
  { id: 'hide-numbers', keys: ['h'], needs: 'nothing' },
  { id: 'help', keys: ['?'], needs: 'nothing' },
  { id: 'close', keys: ['Escape'], needs: 'nothing' },
] as const satisfies readonly KeyRow[];

export type CommandId = (typeof KEYS)[number]['id'];

/** The part of a KeyboardEvent that decides, and whether a field has the focus. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  /** True while the focused element uses the key itself: a text field, a slider, for Space a button. */
  readonly isTyping: boolean;
}

/** The command that a key press stands for, or null. */
export function actionForKey(press: KeyPress): CommandId | null {
  if (press.isTyping || press.ctrlKey || press.metaKey || press.altKey) return null;
  const key = latinKey(press);
  return KEYS.find((row) => row.keys.some((own) => own === key))?.id ?? null;
}

// On a Cyrillic keyboard the key marked M types `ь`; there its position speaks. Latin layouts keep their own M.
function latinKey({ key, code }: KeyPress): string {
  const isLetter = /^\p{L}$/u.test(key);
  const position = /^Key([A-Z])$/.exec(code)?.[1];
  const isLatin = /^[A-Za-z]$/.test(key);
  return isLetter && !isLatin && position !== undefined
    ? position.toLowerCase()
    : isLatin
      ? key.toLowerCase()
      : key;
}

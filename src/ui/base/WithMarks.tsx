// Words and the marks that belong to them: no mark begins a line.
import type { ComponentChildren } from 'preact';

interface Props {
  readonly say: string;
  /** The marks, after the last word and on its line. */
  readonly children: ComponentChildren;
  /** What the words are: hidden from a class as a number is, or as this says. */
  readonly wordClass?: string;
}

export function WithMarks({ say, children, wordClass = 'value' }: Props) {
  const lastWord = say.trimEnd().lastIndexOf(' ') + 1;
  return (
    <>
      <span class={wordClass}>{say.slice(0, lastWord)}</span>
      <span class="with-marks">
        <span class={wordClass}>{say.slice(lastWord)}</span>
        {children}
      </span>
    </>
  );
}

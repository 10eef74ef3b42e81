// Words and the marks that belong to them: no mark begins a line.
import type { ComponentChildren } from 'preact';

interface Props {
  readonly say: string;
  /** The marks, after the last word and on its line. */
  readonly children: ComponentChildren;
}

export function WithMarks({ say, children }: Props) {
  const lastWord = say.trimEnd().lastIndexOf(' ') + 1;
  return (
    <>
      <span class="value">{say.slice(0, lastWord)}</span>
      <span class="with-marks">
        <span class="value">{say.slice(lastWord)}</span>
        {children}
      </span>
    </>
  );
}

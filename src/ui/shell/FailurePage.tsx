// The page that stands instead of the atlas when its data cannot be read: what failed, and a retry.
import { render } from 'preact';
import type { DataProblem } from '../../package/problem.ts';
import type { Words } from '../../text/words.ts';
import './failure.css';

interface Props {
  readonly problems: readonly DataProblem[];
  readonly words: Words;
  readonly retry: () => void;
}

/** Draws the page into `root` in place of what is there. */
export function showFailure(
  root: HTMLElement,
  problems: readonly DataProblem[],
  words: Words,
  retry: () => void,
): void {
  root.ownerDocument.documentElement.lang = words.lang;
  root.ownerDocument.title = words.messages.title;
  render(<FailurePage problems={problems} words={words} retry={retry} />, root);
}

const MOST = 20;

function FailurePage({ problems, words, retry }: Props) {
  const say = words.messages.failure;
  const headers = [say.file, say.row, say.column, say.expected, say.found];
  return (
    <main class="failure" role="alert">
      <h1>{say.heading}</h1>
      <p>{say.lead}</p>
      <table>
        <thead>
          <tr>
            {headers.map((header) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {problems.slice(0, MOST).map(({ file, row, column, expected, found }) => (
            <tr key={`${file} ${row} ${column} ${expected}`}>
              <td>{file}</td>
              <td>{row ?? '–'}</td>
              <td>{column ?? '–'}</td>
              <td lang="en">{expected}</td>
              <td lang="en">{found || '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {problems.length > MOST && <p>+ {problems.length - MOST}</p>}
      <button type="button" onClick={retry}>
        {say.retry}
      </button>
    </main>
  );
}

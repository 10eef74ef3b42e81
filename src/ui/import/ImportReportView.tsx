// The report of an import: what was read and drawn, what was left out and why, and each problem with where it stands.
import type { ImportPreview } from '../../package/import/importFiles.ts';
import type { ImportWords } from '../../text/import/en.ts';
import { count } from '../base/format.ts';
import { useUi } from '../shell/context.ts';
import { reportSentences } from './reportSentences.ts';

const MAX_PROBLEMS = 50;

export function ImportReportView({
  say,
  preview,
}: {
  readonly say: ImportWords;
  readonly preview: ImportPreview;
}) {
  const { words } = useUi();
  const { problems, problemCount } = preview.report;
  const shown = problems.slice(0, MAX_PROBLEMS);
  const heads = [say.where.file, say.where.row, say.where.column, say.where.expected, say.where.found];
  return (
    <section aria-label={say.report} class="import-report">
      <h3>{say.report}</h3>
      <ul>
        {reportSentences(words, say, preview).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {shown.length > 0 && (
        <details>
          <summary>{say.problems(count(words, shown.length), count(words, problemCount))}</summary>
          <table class="import-table">
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map(({ file, row, column, expected, found }) => (
                <tr key={`${file} ${row} ${column} ${found}`}>
                  <td>{file}</td>
                  <td>{row}</td>
                  <td>{column}</td>
                  <td>{say.expected[expected]}</td>
                  <td>{found.slice(0, 80)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </section>
  );
}

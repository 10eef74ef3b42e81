// Why a file cannot be opened, in words: what it is, and where the trouble stands.
import type { Refusal } from '../../package/import/refusal.ts';
import type { ImportWords } from '../../text/import/en.ts';

export function RefusalWords({ say, refusal }: { readonly say: ImportWords; readonly refusal: Refusal }) {
  const { file, row, column, found, reason } = refusal;
  const parts: readonly (readonly [string, string])[] = [
    [say.where.file, file],
    [say.where.row, row === null ? '' : String(row)],
    [say.where.column, column ?? ''],
    [say.where.found, found],
  ];
  return (
    <div class="import-refused" role="alert">
      <p>
        <strong>{say.refused}</strong>
      </p>
      <p>{say.reasons[reason]}</p>
      <dl>
        {parts
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </div>
  );
}

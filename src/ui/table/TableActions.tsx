// Takes the rows of the table along: to the clipboard or as a CSV file, and says what became of it.
import { useEffect, useState } from 'preact/hooks';
import type { Span } from '../../figures/tableRows.ts';
import { csvOf, tsvOf } from '../../package/csvOf.ts';
import { count } from '../base/format.ts';
import { fileName } from '../export/fileName.ts';
import { saveBlob } from '../export/saveBlob.ts';
import { useUi } from '../shell/context.ts';
import type { FilledRow } from './tableCells.ts';
import { exportColumns, exportRows } from './tableExport.ts';

interface Props {
  /** As filtered and sorted. */
  readonly rows: readonly FilledRow[];
  readonly span: Span;
  /** With what the other country counted. */
  readonly mirrored: boolean;
}

export function TableActions({ rows, span, mirrored }: Props) {
  const ui = useUi();
  const { view, words } = ui;
  const say = words.messages.table;
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(''), [rows]);
  const cells = () =>
    exportRows(
      ui,
      rows.map(({ row }) => row),
      mirrored,
    );
  const many = count(words, rows.length);
  const copy = () => {
    const refused = () => setSaid(say.refused);
    // The clipboard is missing altogether where the page is not served securely.
    if (!('clipboard' in navigator)) return refused();
    const text = tsvOf(exportColumns(ui, mirrored), cells());
    navigator.clipboard.writeText(text).then(() => setSaid(say.copied(many, rows.length)), refused);
  };
  const save = () => {
    const name = fileName(words, view, 'csv', span === 'all' ? ['all-years'] : undefined);
    saveBlob(
      name,
      new Blob([csvOf(exportColumns(ui, mirrored), cells())], { type: 'text/csv;charset=utf-8' }),
    );
    setSaid(say.saved(many, name, rows.length));
  };
  return (
    <div class="table-actions">
      <p role="status" class="said">
        {said}
      </p>
      <button type="button" class="jump" onClick={copy}>
        {say.copy}
      </button>
      <button type="button" class="jump" onClick={save}>
        {say.csv}
      </button>
    </div>
  );
}

// The figures to take along: rows as CSV, lines as GeoJSON, the whole package, a citation.
import { useState } from 'preact/hooks';
import { countedRows, type TableRow, tableRows } from '../../figures/tableRows.ts';
import { csvOf } from '../../package/csvOf.ts';
import { packageFiles } from '../../package/packageFiles.ts';
import { CopyButton } from '../base/CopyButton.tsx';
import { OPENED_PACKAGE, openedPackage } from '../import/openedPackage.ts';
import { useUi } from '../shell/context.ts';
import { exportColumns, exportRows } from '../table/tableExport.ts';
import { citationOf } from './citationOf.ts';
import { fileName } from './fileName.ts';
import { geoJsonOf } from './geoJsonOf.ts';
import { saveBlob } from './saveBlob.ts';
import { zipOf } from './zipOf.ts';

const PACKAGE = 'azerbaijan-migration-atlas-data';

export function DataSection() {
  const ui = useUi();
  const { atlas, counted, view, words } = ui;
  // Rows by the count that is shown, each with its own source.
  const shown = { ...ui, atlas: counted };
  const rowsOfView = () => countedRows(counted, view);
  const say = words.messages.export;
  const [said, setSaid] = useState('');
  const save = (name: string, make: () => Blob | Promise<Blob>) => {
    // Its files are the tables as they stand: no number in them can be hidden.
    if (make === wholePackage && words.numbersHidden) return setSaid(say.packageHidden);
    setSaid(say.working);
    Promise.resolve()
      .then(make)
      .then(
        (blob) => {
          saveBlob(name, blob);
          setSaid(say.saved(name));
        },
        () => setSaid(say.failed),
      );
  };
  const csv = (rows: readonly TableRow[]) =>
    new Blob([csvOf(exportColumns(shown), exportRows(shown, rows))], { type: 'text/csv;charset=utf-8' });
  const isOwn = view.data === '';
  const wholePackage = async () =>
    isOwn ? zipOf(PACKAGE, await packageFiles()) : openedPackage(ui.fullAtlas, ui.bundles);
  const everything = {
    ...view,
    layers: atlas.layers.map(({ id }) => id),
    flow: 'both' as const,
    focus: null,
  };
  const ways: readonly (readonly [string, string, () => Blob | Promise<Blob>])[] = [
    [say.csvView, fileName(words, view, 'csv'), () => csv(rowsOfView())],
    [
      say.csvAll,
      isOwn ? 'azerbaijan-migration-all-rows.csv' : 'flows-all-rows.csv',
      () => csv(tableRows(atlas, everything, 'all')),
    ],
    [
      say.geojson,
      fileName(words, view, 'geojson'),
      () =>
        new Blob([JSON.stringify(geoJsonOf(shown, rowsOfView()), null, 1)], {
          type: 'application/geo+json',
        }),
    ],
    [say.package, `${isOwn ? PACKAGE : OPENED_PACKAGE}.zip`, wholePackage],
  ];
  return (
    <section aria-label={say.data}>
      <h3>{say.data}</h3>
      <div class="export-buttons">
        {ways.map(([label, name, make]) => (
          <button key={label} type="button" class="jump" onClick={() => save(name, make)}>
            {label}
          </button>
        ))}
        <CopyButton label={say.citation} text={() => citationOf(ui, location.href)} />
      </div>
      <p class="soft said" role="status">
        {said}
      </p>
    </section>
  );
}

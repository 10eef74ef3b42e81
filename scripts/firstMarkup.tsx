// The interface of the first view as HTML, in each language: what the script of the page would draw first; and its figures
// as a table, for where no script runs.
import { renderToString } from 'preact-render-to-string';
import { readNames } from '../geo/readNames.ts';
import { firstTransient } from '../src/app/pageState.ts';
import { tableRows } from '../src/figures/tableRows.ts';
import { LANGUAGES, type Language } from '../src/lib/language.ts';
import type { Atlas, DataText } from '../src/package/atlas.ts';
import { textFile } from '../src/package/dataText.ts';
import { addressContext } from '../src/state/codec.ts';
import { firstView } from '../src/state/codecOfParts.ts';
import { loadWords } from '../src/text/loadWords.ts';
import { bundle } from '../src/text/localeBundle.ts';
import { STILL_PAGE } from '../src/text/stillPage.ts';
import { App } from '../src/ui/shell/App.tsx';
import type { Commands, UiProps } from '../src/ui/shell/props.ts';
import { filled } from '../src/ui/table/tableCells.ts';
import { worthCode } from '../src/ui/year/worthCode.ts';
import { builtPackage, readProject } from './builtPackage.ts';

export interface FirstMarkup {
  readonly interface: string;
  readonly withoutScript: string;
}

/** Nobody presses anything while a page is built. */
const COMMANDS = { lesson: {} } as Commands;
const COLUMNS = ['layer', 'origin', 'destination', 'figure', 'source'] as const;

async function markupIn(atlas: Atlas, lang: Language): Promise<FirstMarkup> {
  const dataText = JSON.parse(readProject(`data/${textFile(lang)}`)) as DataText;
  const props: UiProps = {
    atlas,
    counted: atlas,
    mapped: atlas,
    overview: atlas,
    mapWidth: 1440,
    within: null,
    fullAtlas: atlas,
    book: null,
    view: firstView(addressContext(atlas)),
    transient: firstTransient(true),
    ...bundle(await loadWords(lang, readNames), dataText),
    bundles: async () => [],
    commands: COMMANDS,
  };
  return {
    interface: renderToString(<App props={props} />),
    withoutScript: renderToString(<FirstTable props={props} still={STILL_PAGE[lang].still} />),
  };
}

/** The figures of the opening view; `still` says why there is no more. */
function FirstTable({ props, still }: { readonly props: UiProps; readonly still: string }) {
  const { table } = props.words.messages;
  return (
    <>
      <p>{still}</p>
      <table>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {table[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tableRows(props.atlas, props.view).map((row) => {
            const cells = filled(props, row);
            return (
              <tr key={cells.key}>
                {COLUMNS.map((column) => (
                  <td key={column}>{cells[column]}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

const atlas = builtPackage();
await worthCode.fetch();

/** By language, in which nothing stands where the data are broken; made as the module loads: Vite's runner then ends. */
export const FIRST_MARKUP: ReadonlyMap<string, FirstMarkup> = new Map(
  await Promise.all(
    (atlas ? LANGUAGES : []).map(async (lang) => [lang, await markupIn(atlas as Atlas, lang)] as const),
  ),
);

// Open data: files to a table that is looked at before it becomes an atlas; what is open now can be closed or saved.
import { useEffect, useState } from 'preact/hooks';
import { OPENED_DATA } from '../../state/viewState.ts';
import type { ImportWords } from '../../text/import/en.ts';
import { loadImportWords } from '../../text/import/importWords.ts';
import { count } from '../base/format.ts';
import { useUi } from '../shell/context.ts';
import { SidePanel } from '../shell/SidePanel.tsx';
import { ImportReading } from './ImportReading.tsx';
import { OpenNow } from './OpenNow.tsx';
import { RefusalWords } from './RefusalWords.tsx';
import { useImport } from './useImport.ts';
import './import.css';

export function OpenDataPanel() {
  const { view, words, transient } = useUi();
  const [say, setSay] = useState<ImportWords | null>(null);
  useEffect(() => {
    let gone = false;
    void loadImportWords(words.lang).then((loaded) => gone || setSay(loaded));
    return () => {
      gone = true;
    };
  }, [words.lang]);
  return (
    <SidePanel heading={words.messages.openData.heading}>
      {say && (
        <>
          {view.data !== '' && <OpenNow say={say} />}
          <Opening say={say} handed={transient.handed} />
        </>
      )}
    </SidePanel>
  );
}

function Opening({
  say,
  handed,
}: {
  readonly say: ImportWords;
  readonly handed: Parameters<typeof useImport>[0];
}) {
  const { words, commands } = useUi();
  const { state, read, change, keep, cancel } = useImport(handed);
  const [keeping, setKeeping] = useState<'no' | 'yes' | 'refused'>('no');
  const open = () => {
    setKeeping('yes');
    keep((kept) => (kept ? commands.showData(OPENED_DATA) : setKeeping('refused')));
  };
  return (
    <div class="import">
      <p>{say.lead}</p>
      <label class="import-files">
        <span>{say.files}</span>
        <input
          type="file"
          multiple
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            if (files.length > 0) read(files);
          }}
        />
      </label>
      <p class="soft">{say.how}</p>
      {state.phase === 'reading' && (
        <div class="import-progress">
          <p role="status">
            {say.reading(state.file)} {state.lines > 0 && say.lines(count(words, state.lines), state.lines)}
          </p>
          <progress aria-label={say.reading(state.file)} />
          <button type="button" class="jump" onClick={cancel}>
            {say.cancel}
          </button>
        </div>
      )}
      {state.phase === 'cancelled' && <p role="status">{say.cancelled}</p>}
      {state.phase === 'refused' && <RefusalWords say={say} refusal={state.refusal} />}
      {state.phase === 'ready' && (
        <>
          {state.outcome.kind === 'table' && (
            <ImportReading say={say} preview={state.outcome.preview} stale={state.stale} change={change} />
          )}
          {keeping === 'refused' && <p role="alert">{say.notKept}</p>}
          <p class="soft">{say.kept}</p>
          <div class="import-actions">
            <button
              type="button"
              class="jump strong"
              disabled={state.stale || keeping === 'yes'}
              onClick={open}
            >
              {keeping === 'yes' ? say.opening : say.open}
            </button>
            <button type="button" class="jump" onClick={cancel}>
              {say.cancel}
            </button>
          </div>
        </>
      )}
    </div>
  );
}

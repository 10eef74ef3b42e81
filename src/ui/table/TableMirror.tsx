// The switch of the table for what the other country counted, whose table comes when it is first wanted.
import { useState } from 'preact/hooks';
import { mirrorLayers } from '../../flows/counts.ts';
import type { SourceRecord } from '../../package/records.ts';
import { ArrivalNote } from '../base/ArrivalNote.tsx';
import { useMirror } from '../base/useMirror.ts';
import { useUi } from '../shell/context.ts';

interface ShownMirror {
  /** False where the report alone speaks, while numbers are hidden, and where no layer shown has such counts. */
  readonly possible: boolean;
  readonly wanted: boolean;
  readonly setWanted: (wanted: boolean) => void;
  /** null unless it is wanted and here. */
  readonly record: SourceRecord | null;
  readonly failed: boolean;
  readonly again: () => void;
}

/** Whether the other country's counts are wanted, and their record. */
export function useTableMirror(): ShownMirror {
  const { atlas, view, words } = useUi();
  // Who asked whose count it is wants to see it here too.
  const [asked, setWanted] = useState(view.count !== 'own');
  const possible =
    view.sourceFilter !== 'report' &&
    !words.numbersHidden &&
    mirrorLayers(atlas).some(({ layerId }) => view.layers.includes(layerId));
  const wanted = asked && possible;
  const { record, again } = useMirror(wanted);
  return {
    possible,
    wanted,
    setWanted,
    record: wanted && typeof record !== 'string' ? record : null,
    failed: record === 'failed',
    again,
  };
}

/** Nothing where no such count can stand. */
export function TableMirror({ mirror }: { readonly mirror: ShownMirror }) {
  const { words } = useUi();
  const { card, table: say } = words.messages;
  const { possible, wanted, setWanted, record, failed, again } = mirror;
  if (!possible) return null;
  return (
    <>
      <label class="mirror-switch">
        <input
          type="checkbox"
          checked={wanted}
          onChange={(event) => setWanted(event.currentTarget.checked)}
        />{' '}
        {say.partner}
      </label>
      {wanted && record === null && (
        <ArrivalNote
          failed={failed}
          again={again}
          loading={card.mirror.loading}
          missing={card.mirror.failed}
        />
      )}
    </>
  );
}

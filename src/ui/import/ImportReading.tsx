// How a table is read, changeable: which column is what, its first lines, the report, and names without a place.
import type { ImportChange, ImportPreview } from '../../package/import/importFiles.ts';
import { planText } from '../../package/import/plan.ts';
import type { ImportWords } from '../../text/import/en.ts';
import { ImportReportView } from './ImportReportView.tsx';
import { PlaceChoices } from './PlaceChoices.tsx';
import { PreviewTable } from './PreviewTable.tsx';
import { type PlanField, planOptions } from './planOptions.ts';

interface Props {
  readonly say: ImportWords;
  readonly preview: ImportPreview;
  /** True while a change is being read: what stands here is of before. */
  readonly stale: boolean;
  readonly change: (change: ImportChange) => void;
}

const FIELDS: readonly PlanField[] = ['origin', 'destination', 'people', 'time', 'kind'];

export function ImportReading({ say, preview, stale, change }: Props) {
  const { plan, choices } = preview;
  const setChoices = (changed: ImportChange['choices']) => change({ plan: {}, choices: changed });
  return (
    <div aria-busy={stale}>
      <fieldset class="import-columns">
        <legend>{say.columns}</legend>
        {FIELDS.map((field) => (
          <label key={field}>
            <span>{say[field]}</span>
            <select
              value={planText(plan[field])}
              onChange={({ currentTarget }) =>
                change({ plan: { [field]: currentTarget.value }, choices: {} })
              }
            >
              {planOptions(say, preview, field).map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        ))}
        {plan.time.from === 'nothing' && (
          <label>
            <span>{say.year}</span>
            <input
              type="number"
              min={1000}
              max={2300}
              value={choices.year}
              onChange={({ currentTarget }) => {
                const year = currentTarget.valueAsNumber;
                if (year >= 1000 && year <= 2300) setChoices({ year: Math.round(year) });
              }}
            />
          </label>
        )}
        <label class="switch">
          <input
            type="checkbox"
            checked={choices.leavesTotalsOut}
            onChange={({ currentTarget }) => setChoices({ leavesTotalsOut: currentTarget.checked })}
          />
          {say.totalsOut}
        </label>
        <label class="switch">
          <input
            type="checkbox"
            checked={plan.thousands === true}
            onChange={({ currentTarget }) =>
              change({ plan: { thousands: currentTarget.checked }, choices: {} })
            }
          />
          {say.inThousands}
        </label>
      </fieldset>
      <ImportReportView say={say} preview={preview} />
      <PlaceChoices say={say} preview={preview} choose={(places) => setChoices({ places })} />
      <PreviewTable say={say} preview={preview} />
    </div>
  );
}

// Names without a place, those with most people first: each with a choice of countries, remembered for the next file.
import type { ImportPreview } from '../../package/import/importFiles.ts';
import type { ImportWords } from '../../text/import/en.ts';
import { number } from '../base/format.ts';
import { useUi } from '../shell/context.ts';
import { rememberPlace } from './rememberedPlaces.ts';

interface Props {
  readonly say: ImportWords;
  readonly preview: ImportPreview;
  readonly choose: (places: Readonly<Record<string, string>>) => void;
}

const MOST = 20;

export function PlaceChoices({ say, preview, choose }: Props) {
  const { words } = useUi();
  const { report, choices } = preview;
  const isOffered = preview.plan.origin.from !== 'point';
  const chosen = Object.keys(choices.places);
  const listed = [
    ...report.unplacedLabels.filter(({ label }) => label !== '').slice(0, MOST),
    ...chosen
      .filter((label) => !report.unplacedLabels.some((each) => each.label === label))
      .map((label) => ({ label, people: 0, figures: 0 })),
  ];
  if (!isOffered || listed.length === 0) return null;
  const countries = Object.entries(words.names)
    .filter(([id]) => /^[A-Z]{3}$/.test(id))
    .sort(([, a], [, b]) => a.sort - b.sort);
  return (
    <section aria-label={say.places}>
      <h3>{say.places}</h3>
      <p class="soft">{say.placesNote}</p>
      <ul class="import-places">
        {listed.map(({ label, people }) => (
          <li key={label}>
            <label>
              <span>
                {label} {people > 0 && <span class="soft">{number(words, people)}</span>}
              </span>
              <select
                value={choices.places[label] ?? ''}
                onChange={({ currentTarget }) => {
                  const id = currentTarget.value;
                  rememberPlace(label, id);
                  const { [label]: _, ...others } = choices.places;
                  choose(id === '' ? others : { ...others, [label]: id });
                }}
              >
                <option value="">{say.noPlace}</option>
                {countries.map(([id, { name }]) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}

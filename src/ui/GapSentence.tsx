// What is said in a year in which no shown layer has figures by country: the nearest years, one press away.
import { dataYears, layerCoverage } from '../model/coverage.ts';
import { setYear } from '../state/actions.ts';
import { useUi } from './context.ts';

/** Nothing where a shown layer has figures for the year. */
export function GapSentence() {
  const { atlas, view, words, commands } = useUi();
  const { year: say, jumpTo } = words.messages;
  if (view.layers.length === 0) return <p class="gap">{say.noLayer}</p>;
  const yearly = view.layers.filter(
    (id) => layerCoverage(atlas, view.evidence, id, view.year).kind !== 'timeless',
  );
  if (yearly.length === 0) return null;
  const years = dataYears(atlas, view.evidence, view.layers);
  if (years.includes(view.year)) return null;
  const before = years.findLast((year) => year < view.year);
  const after = years.find((year) => year > view.year);
  const nearest = [before, after].filter((year) => year !== undefined);
  const year = String(view.year);
  const [first, second] = nearest.map(String);
  return (
    <p class="gap">
      {first === undefined
        ? say.gapEmpty(year)
        : second === undefined
          ? say.gapOneSided(year, first)
          : say.gap(year, first, second)}{' '}
      {before !== undefined && view.outlines && say.gapOutlines(String(before))}
      <span class="jumps">
        {nearest.map((each) => (
          <button
            key={each}
            type="button"
            class="jump"
            aria-label={jumpTo(String(each))}
            onClick={() => commands.change((old) => setYear(old, each), 'push')}
          >
            {each}
          </button>
        ))}
      </span>
    </p>
  );
}

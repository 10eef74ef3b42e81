// The year as a native range input that lies over the bars.
import { comparedYears } from '../../figures/compareYears.ts';
import { viewYears } from '../../figures/coverage.ts';
import { yearTotals } from '../../figures/yearTotals.ts';
import { setYear } from '../../state/actions.ts';
import { figureWords } from '../base/figureWords.ts';
import { yearText } from '../base/format.ts';
import { useUi } from '../shell/context.ts';
import { useHeadline } from '../topics/useHeadline.ts';

export function YearSlider() {
  const ui = useUi();
  const { atlas, counted, view, words, commands } = ui;
  const say = words.messages.timeline;
  const { text, short } = useHeadline();
  const { arrivals, departures } = yearTotals(atlas, view.sourceFilter, view.year);
  const byCountry = viewYears(counted, view).includes(view.year);
  const totals =
    short === null
      ? say.holds(yearText(words, view.year), figureWords(words, arrivals), figureWords(words, departures))
      : text;
  const against =
    view.compare !== null && comparedYears(view)
      ? `; ${words.messages.compare.second(yearText(words, view.compare))}`
      : '';
  return (
    <input
      class="slider"
      type="range"
      aria-label={say.year}
      aria-valuetext={`${totals}; ${byCountry ? say.byCountry : say.notByCountry}${against}`}
      min={atlas.time.from}
      max={atlas.time.to}
      step={1}
      value={view.year}
      onInput={(event) => {
        const year = event.currentTarget.valueAsNumber;
        commands.change((old) => setYear(old, year, atlas.time), 'replace');
      }}
    />
  );
}

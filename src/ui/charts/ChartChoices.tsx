// What the chart view draws and how: the measure, the kind of chart, the country.
import { measureGroups, measurePlan } from '../../figures/measure.ts';
import { clearFocus, focusPlace } from '../../state/actions.ts';
import { setChart, setMeasure } from '../../state/laterActions.ts';
import { CHARTS } from '../../state/viewState.ts';
import { placeName } from '../base/format.ts';
import { useIsPainted } from '../base/useAfterPaint.ts';
import { useUi } from '../shell/context.ts';
import { measureWords } from './chartWords.ts';

export function ChartChoices() {
  const ui = useUi();
  const { atlas, view, words, commands } = ui;
  const say = words.messages.chart;
  const parts = measurePlan(atlas, view.measure).layers.length === 0;
  return (
    <div class="view-head chart-choices">
      <label>
        <span class="hidden">{say.measure}</span>
        <select
          class="measure"
          value={view.measure}
          onChange={(event) => {
            const { value } = event.currentTarget;
            commands.change((old) => setMeasure(old, value), 'push');
          }}
        >
          {atlas.measures.map(({ id }) => (
            <option key={id} value={id}>
              {measureWords(ui, id)}
            </option>
          ))}
        </select>
      </label>
      <fieldset class="chart-kinds">
        <legend class="hidden">{say.kind}</legend>
        {CHARTS.map((chart) => (
          <label key={chart} class={chart === view.chart ? 'chosen' : ''}>
            <input
              type="radio"
              name="chart-kind"
              checked={chart === view.chart}
              onChange={() => commands.change((old) => setChart(old, chart), 'push')}
            />
            {chart === 'matrix' && parts ? say.parts : say.kinds[chart]}
          </label>
        ))}
      </fieldset>
      {view.chart === 'time' && !parts && <CountryChoice />}
    </div>
  );
}

/** The focus of the atlas, in the words of the chart: its countries, or all of them. */
function CountryChoice() {
  const { atlas, view, words, commands } = useUi();
  const say = words.messages.chart;
  // Which countries there are to choose takes longer to say than to draw the chart.
  const isPainted = useIsPainted();
  const groups = isPainted ? measureGroups(atlas, view.sourceFilter, view.measure) : [];
  const lines = groups.flatMap((group) => group.lines);
  const named = lines.flatMap(({ name }) => (name.kind === 'place' && name.placeId ? [name.placeId] : []));
  const places = [...new Set([...named, ...(view.focus ? [view.focus] : [])])];
  return (
    <label>
      <span class="hidden">{say.country}</span>
      <select
        value={view.focus ?? ''}
        onChange={(event) => {
          const id = event.currentTarget.value;
          commands.change((old) => (id === '' ? clearFocus(old) : focusPlace(old, id)), 'push');
        }}
      >
        <option value="">{say.everyone}</option>
        {places.map((id) => (
          <option key={id} value={id}>
            {placeName(words, id)}
          </option>
        ))}
      </select>
    </label>
  );
}

// The chart view: a measure over time, as the flows of the year, or by country and year.

import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { measurePlan, yearsWithFigures } from '../../figures/measure.ts';
import { flowLayers, flowYears, type YearFlows } from '../../figures/measureFlows.ts';
import { hasMirror } from '../../flows/counts.ts';
import { setYear } from '../../state/actions.ts';
import { setMeasure } from '../../state/laterActions.ts';
import { placeName, yearText } from '../base/format.ts';
import { type Size, useSize } from '../base/useSize.ts';
import { useUi } from '../shell/context.ts';
import { isOfCounts } from '../year/isOfCounts.ts';
import { ChartChoices } from './ChartChoices.tsx';
import { ChartKeys } from './ChartKeys.tsx';
import { ChartSvg } from './ChartSvg.tsx';
import { chartContent, chosenPlace, contentKeys } from './chartContent.ts';
import { chartDrawing, chartSpace } from './chartDrawing.ts';
import { flowWords, measureWords } from './chartWords.ts';
import './chart.css';

const FIRST_SIZE = { width: 740, height: 520 };

export function ChartView() {
  const ui = useUi();
  const { atlas, view, dataText } = ui;
  // Charts have the hub's own count, whichever the map shows.
  const isOfHub = measurePlan(atlas, view.measure).layers.some((id) => hasMirror(atlas, id));
  return (
    <>
      <ChartChoices />
      {isOfCounts(ui) && isOfHub && <p class="soft">{dataText['count.chart']}</p>}
      <Chart />
    </>
  );
}

/** Measures the space that the words around it leave, for what it holds. */
function Fitted({ children }: { readonly children: (size: Size) => ComponentChildren }) {
  const { element, size, isMeasured } = useSize<HTMLDivElement>(FIRST_SIZE);
  // What scrolls takes the keyboard.
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const scrolls = current.scrollWidth > current.clientWidth || current.scrollHeight > current.clientHeight;
    if (scrolls) current.setAttribute('tabindex', '0');
    else current.removeAttribute('tabindex');
  });
  return (
    <div class="chart-figure" ref={element}>
      {isMeasured && children(chartSpace(size))}
    </div>
  );
}

function Chart() {
  const ui = useUi();
  const { atlas, view } = ui;
  const content = chartContent(ui);
  if (content === null) return <NoChart />;
  const years = content.kind === 'time' ? yearsWithFigures(atlas.time, content.lines) : null;
  const keys = contentKeys(ui, content);
  return (
    <>
      {years && !years.includes(view.year) && <Nearest years={years} />}
      <Fitted>{(size) => <ChartSvg key={content.title} drawing={chartDrawing(ui, content, size)} />}</Fitted>
      {keys.length > 0 && <ChartKeys keys={keys} />}
      {content.kind === 'flows' && <WithoutBand {...content.flows} />}
    </>
  );
}

/** Why there is nothing to draw, and what leads to where there is. */
function NoChart() {
  const ui = useUi();
  const { atlas, view, words, commands } = ui;
  const say = words.messages.chart;
  const measure = measureWords(ui, view.measure);
  if (view.chart !== 'flows') {
    const place = view.chart === 'time' ? chosenPlace(ui) : null;
    const gap = place === null ? say.noFigureEver(measure) : say.noFigureOf(measure, placeName(words, place));
    return <p class="chart-gap">{gap}</p>;
  }
  if (flowLayers(atlas, view.measure).length > 0)
    return <Nearest years={flowYears(atlas, view.sourceFilter, view.measure)} />;
  const [first] = atlas.measures;
  return (
    <p class="chart-gap">
      {say.noFlows(measure)}{' '}
      {first && (
        <button
          type="button"
          class="jump"
          onClick={() => commands.change((old) => setMeasure(old, first.id), 'push')}
        >
          {measureWords(ui, first.id)}
        </button>
      )}
    </p>
  );
}

/** The places for which the source prints a dash or has no value; they have no band. */
function WithoutBand({ none, missing }: Pick<YearFlows, 'none' | 'missing'>) {
  const ui = useUi();
  const { noneFor, missingFor } = ui.words.messages.chart;
  const listOf = (flows: YearFlows['none']) => flows.map((each) => flowWords(ui, each)).join(', ');
  return (
    <>
      {none.length > 0 && <p class="chart-foot">{noneFor(listOf(none))}</p>}
      {missing.length > 0 && <p class="chart-foot">{missingFor(listOf(missing))}</p>}
    </>
  );
}

/** That the measure has no figure for the year, and the nearest years that have one, a press away. */
function Nearest({ years }: { readonly years: readonly number[] }) {
  const ui = useUi();
  const { atlas, view, words, commands } = ui;
  const say = words.messages.chart;
  const measure = measureWords(ui, view.measure);
  const before = years.findLast((year) => year < view.year);
  const after = years.find((year) => year > view.year);
  const nearest = [before, after].filter((year) => year !== undefined);
  if (nearest.length === 0) return <p class="chart-gap">{say.noFigureEver(measure)}</p>;
  return (
    <p class="chart-gap">
      {say.noFigure(measure, yearText(words, view.year))} {say.nearest}
      <span class="jumps">
        {nearest.map((year) => (
          <button
            key={year}
            type="button"
            class="jump"
            aria-label={words.messages.jumpTo(yearText(words, year))}
            onClick={() => commands.change((old) => setYear(old, year, atlas.time), 'push')}
          >
            {yearText(words, year)}
          </button>
        ))}
      </span>
    </p>
  );
}

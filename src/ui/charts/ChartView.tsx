// The chart view: a measure over time, as the flows of the year, or by country and year.

import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { measureGroups, measureLines, measurePlan, yearsWithFigures } from '../../figures/measure.ts';
import { flowLayers, flowYears, yearFlows } from '../../figures/measureFlows.ts';
import { hasMirror } from '../../flows/counts.ts';
import { periodsOf } from '../../package/periods.ts';
import { setMeasure, setYear } from '../../state/actions.ts';
import { placeName, yearText } from '../base/format.ts';
import { type Size, useSize } from '../base/useSize.ts';
import { useUi } from '../shell/context.ts';
import { isOfCounts } from '../year/countWords.ts';
import { ChartChoices } from './ChartChoices.tsx';
import { ChartKeys } from './ChartKeys.tsx';
import { measureWords, unitWords } from './chartWords.ts';
import { FlowsChart, WithoutBand } from './FlowsChart.tsx';
import { MatrixChart } from './MatrixChart.tsx';
import { PartsChart } from './PartsChart.tsx';
import { TimeChart } from './TimeChart.tsx';
import './chart.css';

const FIRST_SIZE = { width: 740, height: 520 };
/** A chart in less has no room for its axes: what is smaller scrolls. */
const MIN_SIZE = { width: 220, height: 200 };

export function ChartView() {
  const ui = useUi();
  const { atlas, view, words, dataText } = ui;
  const say = words.messages.chart;
  const measure = measureWords(ui, view.measure);
  // Charts have the hub's own count, whichever the map shows.
  const isOfHub = measurePlan(atlas, view.measure).layers.some((id) => hasMirror(atlas, id));
  const kind =
    view.chart === 'matrix' && measurePlan(atlas, view.measure).indicators
      ? say.parts
      : say.kinds[view.chart];
  return (
    <>
      <ChartChoices />
      {isOfCounts(ui) && isOfHub && <p class="soft">{dataText['count.chart']}</p>}
      <Chart title={say.titled(measure, kind)} />
    </>
  );
}

interface Props {
  readonly title: string;
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
      {isMeasured &&
        children({
          width: Math.max(size.width, MIN_SIZE.width),
          height: Math.max(size.height, MIN_SIZE.height),
        })}
    </div>
  );
}

function Chart(props: Props) {
  switch (useUi().view.chart) {
    case 'time':
      return <OverTime {...props} />;
    case 'flows':
      return <Flows {...props} />;
    case 'matrix':
      return <Matrix {...props} />;
  }
}

function OverTime({ title }: Props) {
  const ui = useUi();
  const { atlas, view, words } = ui;
  const say = words.messages.chart;
  const plan = measurePlan(atlas, view.measure);
  const place = plan.layers.length > 0 && view.focus !== atlas.hub ? view.focus : null;
  const lines = measureLines(atlas, view.sourceFilter, view.measure, place);
  const measure = measureWords(ui, view.measure);
  const years = yearsWithFigures(atlas.time, lines);
  if (lines.length === 0)
    return (
      <p class="chart-gap">
        {place === null ? say.noFigureEver(measure) : say.noFigureOf(measure, placeName(words, place))}
      </p>
    );
  const whose = place === null ? '' : placeName(words, place);
  const named = whose === '' ? title : `${title}, ${whose}`;
  return (
    <>
      {!years.includes(view.year) && <Nearest years={years} />}
      <Fitted>
        {(size) =>
          plan.form === 'parts' || plan.form === 'list' ? (
            <PartsChart lines={lines} bars={plan.form === 'parts'} title={named} size={size} />
          ) : (
            <TimeChart lines={lines} form={plan.form} title={named} whose={whose} size={size} />
          )
        }
      </Fitted>
      {plan.form !== 'parts' && plan.form !== 'list' && (
        <ChartKeys lines={lines} gaps={years.length < periodsOf(atlas.time).length} />
      )}
    </>
  );
}

function Flows({ title }: Props) {
  const ui = useUi();
  const { atlas, view, words, commands } = ui;
  const say = words.messages.chart;
  const measure = measureWords(ui, view.measure);
  const [first] = atlas.measures;
  if (flowLayers(atlas, view.measure).length === 0)
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
  const flows = yearFlows(atlas, view.sourceFilter, view.measure, view.year);
  if (flows.bands.length === 0) return <Nearest years={flowYears(atlas, view.sourceFilter, view.measure)} />;
  return (
    <>
      <Fitted>{(size) => <FlowsChart flows={flows} title={title} size={size} />}</Fitted>
      <WithoutBand none={flows.none} missing={flows.missing} />
    </>
  );
}

function Matrix({ title }: Props) {
  const ui = useUi();
  const { atlas, view, words } = ui;
  const say = words.messages.chart;
  const groups = measureGroups(atlas, view.sourceFilter, view.measure);
  const lines = groups.flatMap((group) => group.lines);
  if (lines.length === 0) return <p class="chart-gap">{say.noFigureEver(measureWords(ui, view.measure))}</p>;
  const unit = unitWords(ui, lines[0]?.unit ?? 'persons');
  return (
    <>
      <Fitted>{(size) => <MatrixChart groups={groups} title={`${title}, ${unit}`} size={size} />}</Fitted>
      <ChartKeys lines={lines} gaps cells />
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

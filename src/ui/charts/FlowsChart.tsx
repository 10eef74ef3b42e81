// The flows of a year: origins, Azerbaijan, destinations, other countries as a hatched band of their own.

import type { FlowBand, YearFlows } from '../../figures/measureFlows.ts';
import { type FlowRibbon, flowsChart } from '../../scene/chart/flowsChart.ts';
import { colourVariable } from '../base/colourVariable.ts';
import { figureWords } from '../base/figureWords.ts';
import { number, placeName, yearText } from '../base/format.ts';
import type { Size } from '../base/useSize.ts';
import { useUi } from '../shell/context.ts';
import { othersHatch } from './ChartHatch.tsx';
import { ChartMark } from './ChartMark.tsx';
import { ChartSvg } from './ChartSvg.tsx';
import { lineWords, markWords } from './chartWords.ts';
import { shortened, textWidth } from './LineNames.tsx';
import { useChartMarks } from './useChartMarks.tsx';

interface Props {
  readonly flows: YearFlows;
  readonly title: string;
  readonly size: Size;
}

const WIDE = 560;
const NARROW_LABEL = 106;
const WIDE_LABEL = 172;
/** Of the width, at most, for the names at one side. */
const LABEL_SHARE = 0.36;

export function FlowsChart({ flows, title, size }: Props) {
  const ui = useUi();
  const { view, words } = ui;
  const say = words.messages.chart;
  const wide = size.width >= WIDE;
  const nameOf = (placeId: string | null) => lineWords(ui, { kind: 'place', placeId });
  const labels = flows.bands.map(({ placeId, figure }) => `${nameOf(placeId)} ${figureWords(words, figure)}`);
  const longest = Math.max(WIDE_LABEL, ...labels.map((label) => textWidth(label) + 10));
  const labelWidth = wide ? Math.min(size.width * LABEL_SHARE, longest) : NARROW_LABEL;
  const chart = flowsChart(ui.atlas, flows, {
    ...size,
    labelWidth,
    labelHeight: wide ? 17 : 31,
  });
  const totalKey = ({ layerId }: { readonly layerId: string }) => `total ${layerId}`;
  const marks = useChartMarks(
    [...flows.totals.map(totalKey), ...(chart?.ribbons ?? []).map(({ key }) => key)],
    chart?.ribbons[0]?.key ?? '',
  );
  if (!chart) return null;
  const home = placeName(words, ui.atlas.hub ?? '');
  const { hub, scale } = chart;
  return (
    <ChartSvg
      width={size.width}
      height={size.height}
      title={title}
      about={say.describeFlows(yearText(words, view.year))}
      marks={marks}
    >
      {flows.totals.map((total) => {
        const what = lineWords(ui, { kind: 'layer', layerId: total.layerId });
        return (
          <ChartMark
            key={total.layerId}
            marks={marks}
            id={totalKey(total)}
            label={markWords(ui, what, total.figure)}
            figure={total.figure}
            class="mark total"
          >
            <text x={total.inward ? 1 : size.width - 1} y={15} text-anchor={total.inward ? 'start' : 'end'}>
              {what} <tspan class="number-words">{figureWords(words, total.figure)}</tspan>
            </text>
          </ChartMark>
        );
      })}
      <text class="hub-name" {...hubName(hub.x, size.width)} y={15} aria-hidden>
        {wide ? home : ''}
      </text>
      {chart.ribbons.map((ribbon) => (
        <ChartMark
          key={ribbon.key}
          marks={marks}
          id={ribbon.key}
          label={markWords(ui, flowName(ui, ribbon.band), ribbon.band.figure)}
          figure={ribbon.band.figure}
          class={`mark ribbon${view.focus !== null && ribbon.band.placeId !== view.focus ? ' faint' : ''}`}
        >
          <Ribbon ribbon={ribbon} />
          <RibbonName
            ribbon={ribbon}
            name={nameOf(ribbon.band.placeId)}
            value={figureWords(words, ribbon.band.figure)}
            lines={wide ? 1 : 2}
            room={labelWidth - 8}
          />
        </ChartMark>
      ))}
      <rect class="hub" x={hub.x} y={hub.y} width={hub.width} height={hub.height} aria-hidden />
      <g class="scale-bar" aria-hidden>
        <path d={`M1 ${size.height - 4 - scale.height}h8m-4 0v${scale.height}m-4 0h8`} />
        <text x={16} y={size.height - 4}>
          {say.scaleBar(number(words, scale.persons))}
        </text>
      </g>
    </ChartSvg>
  );
}

/** Above the block of Azerbaijan, inside the chart where it stands at a side. */
function hubName(x: number, width: number) {
  if (x < 60) return { x: 1, 'text-anchor': 'start' } as const;
  if (x > width - 90) return { x: width - 1, 'text-anchor': 'end' } as const;
  return { x, 'text-anchor': 'middle' } as const;
}

/** The places for which the source prints a dash or has no value; they have no band. */
export function WithoutBand({ none, missing }: Pick<YearFlows, 'none' | 'missing'>) {
  const ui = useUi();
  const { noneFor, missingFor } = ui.words.messages.chart;
  const listOf = (flows: YearFlows['none']) => flows.map((each) => flowName(ui, each)).join(', ');
  return (
    <>
      {none.length > 0 && <p class="chart-foot">{noneFor(listOf(none))}</p>}
      {missing.length > 0 && <p class="chart-foot">{missingFor(listOf(missing))}</p>}
    </>
  );
}

function flowName(ui: Parameters<typeof lineWords>[0], band: Pick<FlowBand, 'placeId' | 'inward'>): string {
  const { flow } = ui.words.messages.chart;
  const home = placeName(ui.words, ui.atlas.hub ?? '');
  const place = lineWords(ui, { kind: 'place', placeId: band.placeId });
  return band.inward ? flow(place, home) : flow(home, place);
}

function Ribbon({ ribbon }: { readonly ribbon: FlowRibbon }) {
  const { path, block, colour, band } = ribbon;
  const fill = band.placeId === null ? othersHatch(colour) : colourVariable(colour);
  return (
    <>
      <path class={band.placeId === null ? 'band others' : 'band'} d={path} style={{ fill }} />
      <rect x={block.x} y={block.y} width={block.width} height={block.height} style={{ fill }} />
    </>
  );
}

interface NameProps {
  readonly ribbon: FlowRibbon;
  readonly name: string;
  readonly value: string;
  readonly lines: 1 | 2;
  /** For the longest line, px. */
  readonly room: number;
}

/** Name and number beside the block, on a phone one under the other. */
function RibbonName({ ribbon, name, value, lines, room }: NameProps) {
  const { x, y, anchor } = ribbon.label;
  if (lines === 1)
    return (
      <text x={x} y={y + 4.5} text-anchor={anchor}>
        {shortened(name, room - textWidth(` ${value}`))} <tspan class="number-words">{value}</tspan>
      </text>
    );
  return (
    <text x={x} y={y - 2} text-anchor={anchor}>
      {shortened(name, room)}
      <tspan class="number-words" x={x} dy={14}>
        {value}
      </tspan>
    </text>
  );
}

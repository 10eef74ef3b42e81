// The shapes of the flows of a year: totals above, a ribbon with its block and its name for each country, the scale.
import type { FlowBand, YearFlows } from '../../figures/measureFlows.ts';
import type { ChartShape, TextRun } from './chartShape.ts';
import { SIZE, SMALL, STRONG, shortened, textWidth } from './chartText.ts';
import { type FlowRibbon, type FlowsChart, type FlowsSpace, minHeight } from './flowsChart.ts';

export interface FlowsWords {
  readonly value: (band: Pick<FlowBand, 'figure'>) => string;
  readonly place: (placeId: string | null) => string;
  readonly total: (layerId: string) => string;
  readonly hub: string;
  readonly scale: (persons: number) => string;
}

/** Narrower, a name and its number stand one under the other. */
const WIDE = 560;
const NARROW_LABEL = 106;
const WIDE_LABEL = 172;
/** Of the width, at most, for the names at one side. */
const LABEL_SHARE = 0.36;
/** Of flows of other countries than the one in focus. */
const FAINT = 0.35;

const TEXT = { type: 'text', fontSize: SIZE, fill: 'ink' } as const;

/** The room for names and numbers at the sides of a chart, which is as high as they need at least. */
export function flowsSpace(
  { bands }: YearFlows,
  { place, value }: Pick<FlowsWords, 'place' | 'value'>,
  { width, height }: { readonly width: number; readonly height: number },
): FlowsSpace {
  const heightFor = (labelHeight: number) => Math.max(height, minHeight(bands, labelHeight));
  if (width < WIDE) return { width, height: heightFor(31), labelWidth: NARROW_LABEL, labelHeight: 31 };
  const widths = bands.map((band) => textWidth(`${place(band.placeId)} ${value(band)}`) + 10);
  const labelWidth = Math.min(width * LABEL_SHARE, Math.max(WIDE_LABEL, ...widths));
  return { width, height: heightFor(17), labelWidth, labelHeight: 17 };
}

/** The key of a total among the groups of the chart. */
export function totalKey(layerId: string): string {
  return `total ${layerId}`;
}

/** All of the chart, flows of the place in `focus` standing out; a group with a key is a total or a ribbon. */
export function flowsShapes(
  { ribbons, hub, scale }: FlowsChart,
  { totals, focus }: Pick<YearFlows, 'totals'> & { readonly focus: string | null },
  words: FlowsWords,
  space: FlowsSpace,
): readonly ChartShape[] {
  const { width, height } = space;
  const foot = height - 4;
  return [
    ...totals.map(({ layerId, inward, figure }): ChartShape => {
      const text = [
        { text: `${words.total(layerId)} ` },
        { text: words.value({ figure }), fontWeight: STRONG },
      ];
      const name = {
        ...TEXT,
        y: 15,
        text,
        ...(inward ? { x: 1 } : { x: width - 1, textAnchor: 'end' as const }),
      };
      return { type: 'group', part: 'mark', key: totalKey(layerId), shapes: [name] };
    }),
    ...(width < WIDE
      ? []
      : [{ ...TEXT, ...hubPlace(hub.x, width), y: 15, fontWeight: STRONG, text: words.hub }]),
    ...ribbons.map((ribbon): ChartShape => {
      const isFaint = focus !== null && ribbon.band.placeId !== focus;
      const shapes = [...ribbonShapes(ribbon), ribbonName(ribbon, words, space)];
      return { type: 'group', part: 'ribbon', key: ribbon.key, opacity: isFaint ? FAINT : 1, shapes };
    }),
    { type: 'rect', ...hub, fill: 'homeEdge' },
    {
      type: 'path',
      d: `M1 ${foot - scale.height}h8m-4 0v${scale.height}m-4 0h8`,
      stroke: 'inkSoft',
    },
    { ...TEXT, x: 16, y: foot, fontSize: SMALL, fill: 'inkSoft', text: words.scale(scale.persons) },
  ];
}

/** Above the block of the hub, inside the chart where it stands at a side. */
function hubPlace(x: number, width: number) {
  if (x < 60) return { x: 1 };
  if (x > width - 90) return { x: width - 1, textAnchor: 'end' } as const;
  return { x, textAnchor: 'middle' } as const;
}

/** Other countries are hatched, being computed. */
function ribbonShapes({ path, block, colour, band }: FlowRibbon): readonly ChartShape[] {
  const isComputed = band.placeId === null;
  const paint = isComputed ? ({ fill: colour, hatch: 'broad' } as const) : { fill: colour };
  return [
    { type: 'path', part: 'band', d: path, ...paint, fillOpacity: isComputed ? 0.9 : 0.5 },
    { type: 'rect', ...block, ...paint },
  ];
}

function ribbonName(
  { label, band }: FlowRibbon,
  words: FlowsWords,
  { width, labelWidth }: FlowsSpace,
): ChartShape {
  const { x, y, anchor } = label;
  const value = words.value(band);
  const name = words.place(band.placeId);
  const room = labelWidth - 8;
  const isWide = width >= WIDE;
  const number: TextRun = { text: value, fontWeight: STRONG, ...(isWide ? {} : { dy: 14 }) };
  const fitting = isWide ? `${shortened(name, room - textWidth(` ${value}`))} ` : shortened(name, room);
  const place = { x, y: isWide ? y + 4.5 : y - 2, ...(anchor === 'end' ? { textAnchor: anchor } : {}) };
  return { ...TEXT, ...place, text: [{ text: fitting }, number] };
}

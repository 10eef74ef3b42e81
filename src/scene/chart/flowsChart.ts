// The flows of a year as a sankey: origins, Azerbaijan, destinations; each country stands on each side it has people on.

import { type SankeyGraph, type SankeyLink, type SankeyNode, sankey } from 'd3-sankey';
import { knownValue } from '../../figures/figure.ts';
import type { FlowBand, YearFlows } from '../../figures/measureFlows.ts';
import { at } from '../../lib/at.ts';
import type { Atlas } from '../../package/atlas.ts';
import { layerStyle } from '../style/layerStyle.ts';
import type { ColourName } from '../style/palette.ts';

export interface FlowRibbon {
  readonly key: string;
  readonly band: FlowBand;
  readonly colour: ColourName;
  /** The shape of the ribbon, at least a pixel thick. */
  readonly path: string;
  /** Its thickness at both ends, px. */
  readonly width: number;
  /** The country's block, px. */
  readonly block: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly label: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' };
}

export interface FlowsChart {
  readonly ribbons: readonly FlowRibbon[];
  /** Azerbaijan. */
  readonly hub: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** A round number of people and how high they stand, px: the scale is that of the year. */
  readonly scale: { readonly persons: number; readonly height: number };
}

export interface FlowsSpace {
  readonly width: number;
  readonly height: number;
  /** Space for names and numbers on each side, px. */
  readonly labelWidth: number;
  /** Of the name and number of one country, px. */
  readonly labelHeight: number;
}

interface Node {
  readonly id: string;
  readonly column: number;
}
interface Link {
  readonly value: number;
  readonly band: FlowBand;
}

const HUB = 'hub';
const BLOCK = 9;
const TOP = 26;
/** Room for the bar of the scale. */
const BOTTOM = 36;
const MAX_SCALE = 26;
const THINNEST = 1;

/** The height, px, in which the names of one side stand below one another. */
export function minHeight(bands: readonly FlowBand[], labelHeight: number): number {
  return TOP + BOTTOM + (longerSide(bands) + 1) * labelHeight;
}

function longerSide(bands: readonly FlowBand[]): number {
  return Math.max(...[true, false].map((side) => bands.filter((band) => band.inward === side).length));
}

/** Layout of the year's bands; null where there are none. */
export function flowsChart(atlas: Atlas, { bands }: YearFlows, space: FlowsSpace): FlowsChart | null {
  if (bands.length === 0) return null;
  const both = new Set(bands.map(({ inward }) => inward)).size === 2;
  const graph = layout(bands, both, space);
  const hub = at(graph.nodes, bands.length);
  const ribbons = graph.links.map((link): FlowRibbon => {
    const { band } = link;
    const node = nodeOf(band.inward ? link.source : link.target);
    const { x0 = 0, x1 = 0, y0 = 0, y1 = 0 } = node;
    return {
      key: keyOf(band),
      band,
      colour: layerStyle(atlas, band.layerId).colour,
      path: ribbonPath(link),
      width: Math.max(THINNEST, link.width ?? 0),
      block: { x: x0, y: y0, width: x1 - x0, height: Math.max(THINNEST, y1 - y0) },
      label: {
        x: band.inward ? x0 - 8 : x1 + 8,
        y: (y0 + y1) / 2,
        anchor: band.inward ? 'end' : 'start',
      },
    };
  });
  const { x0 = 0, x1 = 0, y0 = 0, y1 = 0 } = hub;
  const perPerson = (y1 - y0) / Math.max(1, hub.value ?? 1);
  const persons = roundDown(MAX_SCALE / perPerson);
  return {
    ribbons,
    hub: { x: x0, y: y0, width: x1 - x0, height: y1 - y0 },
    scale: { persons, height: persons * perPerson },
  };
}

function layout(bands: readonly FlowBand[], both: boolean, space: FlowsSpace): SankeyGraph<Node, Link> {
  const inward = bands.some((band) => band.inward);
  const hubColumn = inward ? 1 : 0;
  const nodes: Node[] = [
    ...bands.map((band) => ({ id: keyOf(band), column: band.inward ? 0 : hubColumn + 1 })),
    { id: HUB, column: hubColumn },
  ];
  const links = bands.map((band) => ({
    source: band.inward ? keyOf(band) : HUB,
    target: band.inward ? HUB : keyOf(band),
    value: knownValue(band.figure),
    band,
  }));
  const left = inward ? space.labelWidth : 8;
  const right = both || !inward ? space.labelWidth : 70;
  const most = longerSide(bands);
  const free = space.height - TOP - BOTTOM;
  return (
    sankey<Node, Link>()
      .nodeId(({ id }) => id)
      .nodeAlign(({ column }) => column)
      .nodeWidth(BLOCK)
      .nodePadding(Math.min(space.labelHeight, free / (most + 1)))
      // The order of the bands: largest first, other countries last.
      .nodeSort(() => 0)
      .linkSort(() => 0)
      .extent([
        [left, TOP],
        [space.width - right, space.height - BOTTOM],
      ])({ nodes, links })
  );
}

/** A band of equal thickness between two blocks; filled, for a thick stroke folds over itself where there is no room. */
function ribbonPath(link: SankeyLink<Node, Link>): string {
  const { width = 0, y0: from = 0, y1: to = 0 } = link;
  const half = Math.max(THINNEST, width) / 2;
  const { x1: x0 = 0 } = nodeOf(link.source);
  const { x0: x1 = 0 } = nodeOf(link.target);
  const middle = (x0 + x1) / 2;
  const edge = (a: number, y0: number, b: number, y1: number) =>
    `${number(a)} ${number(y0)}C${number(middle)} ${number(y0)} ${number(middle)} ${number(y1)} ${number(b)} ${number(y1)}`;
  return `M${edge(x0, from - half, x1, to - half)}L${edge(x1, to + half, x0, from + half)}Z`;
}

/** Once laid out, the ends of a link are nodes. */
function nodeOf(end: SankeyLink<Node, Link>['source']): SankeyNode<Node, Link> {
  if (typeof end !== 'object') throw new TypeError(`the flows of ${end} are not laid out`);
  return end;
}

function number(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function keyOf({ layerId, placeId }: FlowBand): string {
  return `${layerId} ${placeId ?? 'others'}`;
}

/** To 1, 2 or 5 and zeros. */
function roundDown(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  return [5, 2, 1].map((step) => step * unit).find((step) => step <= value) ?? unit;
}

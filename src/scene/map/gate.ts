// The gate at the hub: half discs of those who came and who left, area true to the totals of the year, on one scale.

import { comparedYears } from '../../figures/compareYears.ts';
import { type GateSide, gateFigures, greatestGate, type Unnamed } from '../../figures/gateFigures.ts';
import { netIsShown } from '../../figures/netPairs.ts';
import { shownCount } from '../../flows/counts.ts';
import { at } from '../../lib/at.ts';
import { memoByFields } from '../../lib/memo.ts';
import type { Atlas } from '../../package/atlas.ts';
import type { SourceFilter, ViewState } from '../../state/viewState.ts';
import { layerStyle } from '../style/layerStyle.ts';
import type { ColourName } from '../style/palette.ts';
import { forms } from './formsCode.ts';
import { HUB_RADIUS } from './strokes.ts';

/** `sides`: two half discs · `outline`: the same, of the hub's own total beside another count · `net`: one disc of the balance · `compared`: two rims a side, of both years. */
export type GateKind = 'sides' | 'outline' | 'net' | 'compared';

export interface Gate {
  readonly kind: GateKind;
  /** [lng, lat] of the hub. */
  readonly position: readonly [number, number];
  readonly inflow: ColourName;
  readonly outflow: ColourName;
  readonly net: ColourName;
  /**
   * Four numbers, radii in px. `sides` and `outline`: radius and solid share above, then below. `net`: radius, solid share, whether
   * more came (1) or left (-1), 0. `compared`: above and below in the first year, then in the second.
   */
  readonly column: Float32Array;
  /** Why a part is hatched; null where none is. */
  readonly unnamed: Unnamed | null;
  /** Of the legend: a round number of people and its radius, px. */
  readonly sample: { readonly persons: number; readonly radius: number };
  /** What arcs end at, px. */
  readonly rim: number;
}

/** What of it is painted, wherever it stands. */
export type GateMark = Pick<Gate, 'kind' | 'inflow' | 'outflow' | 'net'>;

/** What of a view decides its gate. */
export type GateView = Pick<ViewState, 'sourceFilter' | 'layers' | 'count' | 'flow' | 'year' | 'compare'>;

/** Room between the greater half disc and the ring that both share, px. */
const RIM_ROOM = 2.5;

/** The gate of a view; null without a hub, without both layers' totals, and where neither layer is shown. */
export function gateOf(atlas: Atlas, view: GateView): Gate | null {
  const { inflow, outflow } = atlas;
  const shows = (layer: string | null, other: string) =>
    layer !== null && view.layers.includes(layer) && view.flow !== other;
  const inward = shows(inflow, 'out');
  const outward = shows(outflow, 'in');
  if (!(inward || outward)) return null;
  const { sourceFilter, year } = view;
  const sides = { atlas, sourceFilter, inward, outward };
  const two = comparedYears(view);
  if (two) return forms.here?.comparedGate({ ...sides, ...two }) ?? null;
  if (view.flow === 'net' && netIsShown(atlas, view.layers))
    return forms.here?.netGate(atlas, sourceFilter, year) ?? null;
  return sidesGate({ ...sides, year, counted: shownCount(atlas, view) !== 'own' });
}

/** Radius of a half disc of so many people, px. */
export function gateRadius(atlas: Atlas, persons: number): number {
  const full = atlas.net?.gate?.radiusPixels ?? 0;
  return full * Math.sqrt(Math.max(0, persons) / Math.max(1, greatestGate(atlas)));
}

interface SidesOfYear {
  readonly atlas: Atlas;
  readonly sourceFilter: SourceFilter;
  readonly inward: boolean;
  readonly outward: boolean;
  readonly year: number;
  /** Another count is shown: rules differ, so that no remainder of it could be told. */
  readonly counted: boolean;
}

const sidesGate = memoByFields(
  { atlas: true, sourceFilter: true, inward: true, outward: true, year: true, counted: true },
  ({ atlas, sourceFilter, inward, outward, year, counted }: SidesOfYear): Gate | null => {
    const figures = gateFigures(atlas, sourceFilter, year);
    const [above, below] = [inward ? figures?.inflow : null, outward ? figures?.outflow : null];
    if (!(above || below)) return null;
    const of = (side: GateSide | null | undefined) =>
      side ? [gateRadius(atlas, side.persons), counted ? 1 : side.named / side.persons] : [0, 0];
    if (counted) return gateMade(atlas, 'outline', [...of(above), ...of(below)], null);
    const unnamed = [above, below].find((side) => side && side.named < side.persons)?.unnamed ?? null;
    return gateMade(atlas, 'sides', [...of(above), ...of(below)], unnamed);
  },
);

/** The gate of four numbers; null without a hub or without both layers. */
export function gateMade(
  atlas: Atlas,
  kind: GateKind,
  values: readonly number[],
  unnamed: Unnamed | null,
): Gate | null {
  const { inflow, outflow, net } = atlas;
  const hub = atlas.places.find(({ id }) => id === atlas.hub);
  if (!hub || !net || inflow === null || outflow === null) return null;
  const radii =
    kind === 'compared' ? values : kind === 'net' ? values.slice(0, 1) : [at(values, 0), at(values, 2)];
  const persons = 10 ** Math.floor(Math.log10(Math.max(1, greatestGate(atlas) / 5)));
  return Object.freeze({
    kind,
    unnamed,
    sample: { persons, radius: gateRadius(atlas, persons) },
    position: [hub.lng, hub.lat] as const,
    inflow: layerStyle(atlas, inflow).colour,
    outflow: layerStyle(atlas, outflow).colour,
    net: net.style.colour,
    column: Float32Array.from(values),
    rim: Math.max(HUB_RADIUS, Math.max(...radii) + RIM_ROOM),
  });
}

// Lists of flows that most views do without: of two years, and of both counts of a move.

import { mirrorLayers, ownLayer } from '../flows/counts.ts';
import type { Atlas } from '../package/atlas.ts';
import { ratioFigure } from './comparedFigure.ts';
import { changeSize, compareFigures } from './compareFigures.ts';
import { absentFigure, type Figure } from './figure.ts';
import {
  type Chosen,
  flowsOf,
  type LayerFigure,
  type ListedFlow,
  type ListedPartner,
  listed,
  plainFlow,
} from './flowList.ts';
import type { Partner } from './partners.ts';

/** What became of the flows of each partner in a second year. */
export function comparedPartners(
  atlas: Atlas,
  first: readonly Partner[],
  second: readonly Partner[],
  flow: Chosen['flow'],
): readonly ListedPartner[] {
  const ids = [...new Set([...first, ...second].map(({ placeId }) => placeId))];
  const [byFirst, bySecond] = [first, second].map((all) => new Map(all.map((each) => [each.placeId, each])));
  const flowsIn = (partner: Partner | undefined) => (partner ? flowsOf(atlas, partner, flow) : []);
  return ids.map((placeId) => {
    const before = flowsIn(byFirst?.get(placeId));
    const after = flowsIn(bySecond?.get(placeId));
    // A layer that leads both ways has a flow for each.
    const keys = [...new Set([...before, ...after].map(keyOf))];
    return listed(
      placeId,
      keys.map((key) => {
        const [first, second] = [before, after].map((flows) => flows.find((each) => keyOf(each) === key));
        const layerId = (first ?? second)?.layerId ?? '';
        const absent = absentFigure('persons');
        return comparedFlow(layerId, first?.figure ?? absent, second?.figure ?? absent);
      }),
    );
  });
}

const keyOf = ({ layerId, inward }: LayerFigure): string => `${layerId} ${inward}`;

function comparedFlow(layerId: string, first: Figure, second: Figure): ListedFlow {
  const compared = compareFigures(first, second);
  return {
    layerId,
    figure: compared.difference,
    compared,
    counts: null,
    persons: changeSize(compared.change, first, second),
  };
}

/** With both counts one flow a move: its own, the other country's, and how they stand to each other. */
export function withBothCounts(atlas: Atlas, flows: readonly LayerFigure[]): readonly ListedFlow[] {
  const mirrored = new Set(mirrorLayers(atlas).flatMap((each) => [each.layerId, each.partnerLayerId]));
  const moves = [...new Set(flows.map(({ layerId }) => ownLayer(atlas, layerId)))];
  return moves.flatMap((move) => {
    const ofMove = flows.filter(({ layerId }) => ownLayer(atlas, layerId) === move);
    if (!mirrored.has(move)) return ofMove.map(plainFlow);
    const absent = absentFigure('persons');
    const own = ofMove.find(({ layerId }) => layerId === move)?.figure ?? absent;
    const partner = ofMove.find(({ layerId }) => layerId !== move)?.figure ?? absent;
    const known = [own, partner].flatMap(({ value }) => (value === null ? [] : [value]));
    const persons = known.length === 0 ? null : Math.max(...known);
    const counts = { own, partner, ratio: ratioFigure(own, partner) };
    return [{ layerId: move, figure: own, compared: null, counts, persons }];
  });
}

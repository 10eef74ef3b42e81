// Rules of layers: figures in the unit of their layer, figures and routes in layers of their kind, legs that join.
import { at } from '../../lib/at.ts';
import type { DataProblem } from '../problem.ts';
import { problemAt, type Tables } from '../table.ts';

/** How long dates of a year and of a day are. */
const YEAR = 'YYYY';
const DAY = 'YYYY-MM-DD';
const ROUTE_KINDS: ReadonlySet<string> = new Set(['route', 'corridor']);

export function checkUnits({ flows, layers }: Tables): readonly DataProblem[] {
  const unitOf = new Map(layers.cells.id.map((id, row) => [id, at(layers.cells.unit, row)]));
  const problems: DataProblem[] = [];
  flows.cells.unit.forEach((unit, row) => {
    const layer = at(flows.cells.layer, row);
    const expected = unitOf.get(layer) ?? '';
    if (expected === '' || unit === expected) return;
    problems.push(
      problemAt(flows, row, { column: 'unit', expected: `${expected}, the unit of ${layer}`, found: unit }),
    );
  });
  return problems;
}

export function checkLayerKinds({ flows, routes, layers }: Tables): readonly DataProblem[] {
  const routeLayers = new Set(
    layers.cells.id.filter((_, row) => ROUTE_KINDS.has(at(layers.cells.kind, row))),
  );
  const known = new Set(layers.cells.id);
  const problems: DataProblem[] = [];
  flows.cells.layer.forEach((layer, row) => {
    if (routeLayers.has(layer))
      problems.push(problemAt(flows, row, { column: 'layer', expected: 'a layer of figures', found: layer }));
  });
  routes.cells.layer.forEach((layer, row) => {
    if (known.has(layer) && !routeLayers.has(layer)) {
      problems.push(
        problemAt(routes, row, { column: 'layer', expected: 'a layer of routes or corridors', found: layer }),
      );
    }
  });
  return problems;
}

/** People counted at a date are a stock, and no row of a layer of flows: at one day, or as the one snapshot of a layer
 * more exact than a year. */
export function checkStocks({ flows, layers }: Tables): readonly DataProblem[] {
  const rowOf = new Map(layers.cells.id.map((id, row) => [id, row]));
  const problems: DataProblem[] = [];
  const { from, to } = flows.cells;
  flows.cells.layer.forEach((layer, row) => {
    const layerRow = rowOf.get(layer);
    if (layerRow === undefined) return;
    const kind = at(layers.cells.kind, layerRow);
    const start = at(from, row);
    const end = at(to, row);
    const isSnapshot = layers.cells.time[layerRow] === 'snapshot' && start.length > YEAR.length;
    const isMoment = start === end && (isSnapshot || start.length === DAY.length);
    if (kind === 'flow' && isMoment) {
      const expected = `a year or a period, as ${layer} is a layer of flows; a number at a date is a stock`;
      problems.push(problemAt(flows, row, { column: 'from', expected, found: start }));
    } else if (kind === 'stock' && start !== end) {
      const expected = `${start}, one date, as ${layer} is a layer of stocks`;
      problems.push(problemAt(flows, row, { column: 'to', expected, found: end }));
    }
  });
  return problems;
}

export function checkLegs({ routes }: Tables): readonly DataProblem[] {
  const problems: DataProblem[] = [];
  const last = new Map<string, number>();
  const { cells, numbers } = routes;
  cells.route.forEach((route, row) => {
    const before = last.get(route);
    last.set(route, row);
    const leg = before === undefined ? 1 : at(numbers.leg, before) + 1;
    if (numbers.leg[row] !== leg) {
      problems.push(
        problemAt(routes, row, {
          column: 'leg',
          expected: `leg ${leg} of ${route}`,
          found: at(cells.leg, row),
        }),
      );
    }
    if (before === undefined) return;
    const joint = at(cells.destination, before);
    if (cells.origin[row] !== joint) {
      const expected = `${joint}, where the leg before it ends`;
      problems.push(problemAt(routes, row, { column: 'origin', expected, found: at(cells.origin, row) }));
    }
    const layer = at(cells.layer, before);
    if (cells.layer[row] !== layer) {
      problems.push(
        problemAt(routes, row, {
          column: 'layer',
          expected: `${layer}, the layer of its route`,
          found: at(cells.layer, row),
        }),
      );
    }
  });
  return problems;
}

// The texts of a package's descriptor and eight tables to an Atlas, or to everything that is wrong with them.
import { at } from '../lib/at.ts';
import type { Atlas } from './atlas.ts';
import { buildAtlas } from './buildAtlas.ts';
import { type Nameable, parseDescriptor } from './descriptorSchema.ts';
import { checkStructure } from './integrity.ts';
import { PLACE_KINDS } from './kinds.ts';
import { parseTable } from './parseTable.ts';
import type { DataProblem } from './problem.ts';
import type { TableName } from './schemas.ts';
import type { Tables } from './table.ts';

export type TableTexts = Readonly<Record<TableName, string>>;
export type AtlasResult = { readonly atlas: Atlas } | { readonly problems: readonly DataProblem[] };

/** The tables as far as they could be read, and what is wrong in single cells; never throws. */
export function parseTables(texts: TableTexts): {
  readonly tables: Tables;
  readonly problems: readonly DataProblem[];
} {
  const sources = parseTable('sources', texts.sources);
  const places = parseTable('places', texts.places);
  const layers = parseTable('layers', texts.layers);
  const flows = parseTable('flows', texts.flows);
  const routes = parseTable('routes', texts.routes);
  const indicators = parseTable('indicators', texts.indicators);
  const events = parseTable('events', texts.events);
  const discrepancies = parseTable('discrepancies', texts.discrepancies);
  const parsed = [sources, places, layers, flows, routes, indicators, events, discrepancies];
  return {
    tables: {
      sources: sources.table,
      places: places.table,
      layers: layers.table,
      flows: flows.table,
      routes: routes.table,
      indicators: indicators.table,
      events: events.table,
      discrepancies: discrepancies.table,
    },
    problems: parsed.flatMap(({ problems }) => problems),
  };
}

/** The frozen atlas, or all problems of cells, structure and descriptor; linear in the rows, never throws. */
export function parseAtlas(texts: TableTexts, descriptorText: string): AtlasResult {
  const { tables, problems } = parseTables(texts);
  const all = problems.length > 0 ? problems : checkStructure(tables);
  if (all.length > 0) return { problems: all };
  const declared = parseDescriptor(descriptorText, nameable(tables));
  return 'problems' in declared ? declared : { atlas: buildAtlas(tables, declared.descriptor) };
}

/** What the descriptor of these tables may name. */
export function nameable({ places, layers, indicators, sources }: Tables): Nameable {
  const isPlace = new Set<string>(PLACE_KINDS);
  return {
    places: new Set(places.cells.id.filter((_, row) => isPlace.has(at(places.cells.kind, row)))),
    layers: new Set(layers.cells.id),
    indicators: new Set(indicators.cells.indicator),
    sources: new Set(sources.cells.id),
  };
}

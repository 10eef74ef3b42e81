// The rules that tables keep with each other before an atlas is built from them, in the page as at build.
import type { DataProblem } from './problem.ts';
import { checkDates, checkRanges, checkSigns, checkStatuses, datesIn, statusesIn } from './rules/figures.ts';
import {
  checkDuplicates,
  checkReferences,
  checkSizes,
  duplicatesIn,
  type KnownIds,
  unresolvedIn,
} from './rules/keys.ts';
import { checkLayerKinds, checkLegs, checkStocks, checkUnits } from './rules/layers.ts';
import { checkEnds, checkListed, checkPoints } from './rules/places.ts';
import type { Table, Tables } from './table.ts';

type StructureRule = (tables: Tables) => readonly DataProblem[];

/** What any atlas must keep to be drawn; linear, run in the page too. */
const STRUCTURE_RULES: readonly StructureRule[] = Object.freeze([
  checkSizes,
  checkDuplicates,
  checkReferences,
  checkDates,
  checkStatuses,
  checkRanges,
  checkSigns,
  checkUnits,
  checkLayerKinds,
  checkStocks,
  checkLegs,
  checkPoints,
  checkEnds,
  checkListed,
]);

/** Problems of structure, all of them. */
export function checkStructure(tables: Tables): readonly DataProblem[] {
  return STRUCTURE_RULES.flatMap((rule) => rule(tables));
}

/** What a record must keep to be shown beside an atlas that has these ids. */
export function checkRecordStructure(record: Table<'flows'>, ids: KnownIds): readonly DataProblem[] {
  return [...duplicatesIn(record), ...unresolvedIn(record, ids), ...datesIn(record), ...statusesIn(record)];
}

// The rules that tables keep with each other before an atlas is built from them, in the page as at build.
import type { DataProblem } from './problem.ts';
import { checkDates, checkRanges, checkSigns, checkStatuses } from './rules/figures.ts';
import { checkDuplicates, checkReferences, checkSizes } from './rules/keys.ts';
import { checkLayerKinds, checkLegs, checkUnits } from './rules/layers.ts';
import type { Tables } from './table.ts';

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
  checkLegs,
]);

/** Problems of structure, all of them. */
export function checkStructure(tables: Tables): readonly DataProblem[] {
  return STRUCTURE_RULES.flatMap((rule) => rule(tables));
}

// The rules that tables keep with each other: those of structure hold before an atlas is built, the others at build.
import type { DataProblem } from './problem.ts';
import { checkDates, checkRanges, checkSigns, checkStatuses } from './rules/figures.ts';
import { checkDuplicates, checkReferences, checkSizes } from './rules/keys.ts';
import { checkLayerKinds, checkLegs, checkUnits } from './rules/layers.ts';
import { checkPartSums, checkResidenceTotals, checkTableOne } from './rules/report.ts';
import { checkDiscrepancyRows, checkTextLanguages, checkTextsExist, type Texts } from './rules/texts.ts';
import type { Tables } from './table.ts';

type StructureRule = (tables: Tables) => readonly DataProblem[];
type PackageRule = (tables: Tables, texts: Texts) => readonly DataProblem[];

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

/** What this data package must keep besides: sums of the report, contradictions and words; run at build. */
const PACKAGE_RULES: readonly PackageRule[] = Object.freeze([
  checkResidenceTotals,
  checkTableOne,
  checkPartSums,
  checkDiscrepancyRows,
  checkTextLanguages,
  checkTextsExist,
]);

/** Problems of structure, all of them. */
export function checkStructure(tables: Tables): readonly DataProblem[] {
  return STRUCTURE_RULES.flatMap((rule) => rule(tables));
}

/** Problems of structure, sums, contradictions and words, all of them. */
export function checkPackage(tables: Tables, texts: Texts): readonly DataProblem[] {
  return [...checkStructure(tables), ...PACKAGE_RULES.flatMap((rule) => rule(tables, texts))];
}

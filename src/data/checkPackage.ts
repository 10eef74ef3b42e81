// What this data package must keep at build besides its structure: sums of the report, contradictions and words.
import { checkStructure } from './integrity.ts';
import type { DataProblem } from './problem.ts';
import { checkPartSums, checkResidenceTotals, checkTableOne } from './rules/report.ts';
import { checkDiscrepancyRows, checkTextLanguages, checkTextsExist, type Texts } from './rules/texts.ts';
import type { Tables } from './table.ts';

type PackageRule = (tables: Tables, texts: Texts) => readonly DataProblem[];

const PACKAGE_RULES: readonly PackageRule[] = Object.freeze([
  checkResidenceTotals,
  checkTableOne,
  checkPartSums,
  checkDiscrepancyRows,
  checkTextLanguages,
  checkTextsExist,
]);

/** Problems of structure, sums, contradictions and words, all of them. */
export function checkPackage(tables: Tables, texts: Texts): readonly DataProblem[] {
  return [...checkStructure(tables), ...PACKAGE_RULES.flatMap((rule) => rule(tables, texts))];
}

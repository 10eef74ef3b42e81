// What a data package must keep at build besides its structure: sums of the report, contradictions and words.
import type { Descriptor } from './descriptor.ts';
import { checkRecordStructure, checkStructure } from './integrity.ts';
import type { RecordPlan } from './packageRules.ts';
import type { DataProblem } from './problem.ts';
import { duplicatesIn, knownIds, unresolvedIn } from './rules/keys.ts';
import {
  checkFiller,
  checkLicences,
  checkMirror,
  checkRecordKinds,
  checkRecordSources,
  checkRecordTotals,
  checkRecordUnits,
  type RecordTables,
} from './rules/records.ts';
import { checkRules } from './rules/report.ts';
import { checkDiscrepancyRows, checkTextLanguages, checkTextsExist, type Texts } from './rules/texts.ts';
import type { Tables } from './table.ts';

type PackageRule = (tables: Tables, texts: Texts, more: RecordTables) => readonly DataProblem[];
type RecordRule = (
  tables: Tables,
  more: RecordTables,
  plans: readonly RecordPlan[],
) => readonly DataProblem[];

const PACKAGE_RULES: readonly PackageRule[] = Object.freeze([
  checkDiscrepancyRows,
  checkTextLanguages,
  checkTextsExist,
]);

const RECORD_RULES: readonly RecordRule[] = Object.freeze([
  checkRecordSources,
  checkRecordTotals,
  checkRecordKinds,
  checkFiller,
  checkMirror,
  checkRecordUnits,
  checkLicences,
]);

/** Problems of structure, sums, contradictions, records and words, all of them. */
export function checkPackage(
  tables: Tables,
  texts: Texts,
  more: RecordTables,
  { rules, records }: Pick<Descriptor, 'rules' | 'records'>,
): readonly DataProblem[] {
  const ids = knownIds(tables);
  return [
    ...checkStructure(tables),
    ...[...more.records.values()].flatMap((record) => checkRecordStructure(record, ids)),
    ...duplicatesIn(more.reporters),
    ...unresolvedIn(more.reporters, ids),
    ...duplicatesIn(more.pairs),
    ...RECORD_RULES.flatMap((rule) => rule(tables, more, records)),
    ...checkRules(tables, rules),
    ...PACKAGE_RULES.flatMap((rule) => rule(tables, texts, more)),
  ];
}

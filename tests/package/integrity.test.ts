// Every rule that the data keeps, each with one broken row and the exact line that the command prints for it.
import { describe, expect, it } from 'vitest';
import { byLanguage } from '../../src/lib/language.ts';
import { checkStructure } from '../../src/package/integrity.ts';
import type { RecordPlan } from '../../src/package/packageRules.ts';
import { parseTables } from '../../src/package/parseAtlas.ts';
import { parseRecordTables } from '../../src/package/parseRecordTables.ts';
import { type DataProblem, describeProblem } from '../../src/package/problem.ts';
import * as figureRules from '../../src/package/rules/figures.ts';
import * as keyRules from '../../src/package/rules/keys.ts';
import * as layerRules from '../../src/package/rules/layers.ts';
import * as placeRules from '../../src/package/rules/places.ts';
import type { RecordTables } from '../../src/package/rules/records.ts';
import * as recordRules from '../../src/package/rules/records.ts';
import { checkRules } from '../../src/package/rules/report.ts';
import type { Texts } from '../../src/package/rules/texts.ts';
import * as textRules from '../../src/package/rules/texts.ts';
import type { Tables } from '../../src/package/table.ts';

import { CELLS_AND_KEYS } from './brokenCells.ts';
import { RECORD_ROWS } from './brokenRecords.ts';
import { SUMS, WORDS } from './brokenSums.ts';
import {
  brokenRecords,
  brokenTables,
  printedProblems,
  SMALL_RECORDS,
  SMALL_RULES,
  SMALL_TABLES,
  SMALL_TEXTS,
} from './smallPackage.ts';

type Rule = (tables: Tables, texts: Texts, more: RecordTables) => readonly DataProblem[];
type RecordRule = (
  tables: Tables,
  more: RecordTables,
  plans: readonly RecordPlan[],
) => readonly DataProblem[];
const asRule = (rule: unknown) => rule as Rule;
const asRecordRule = (rule: unknown) => rule as RecordRule;
const checks = (module: object) => Object.entries(module).filter(([name]) => name.startsWith('check'));

describe('The rules', () => {
  it('hold in the small package', () => {
    expect(printedProblems(SMALL_TABLES)).toEqual([]);
  });

  it.each([...CELLS_AND_KEYS, ...SUMS, ...WORDS])(
    'name %s, with file, row, column, expected and found',
    (_, table, before, after, printed) => {
      expect(printedProblems(brokenTables(table, before, after))).toEqual(printed);
    },
  );

  it.each([
    ['a part', '2010,1,,crimes,reported', '2010,,,crimes,missing'],
    ['a total', '2010,71,,crimes,reported', '2010,,,crimes,missing'],
    ['a total of a layer', 'total,2003,2003,9,,persons,reported', 'total,2003,2003,,,persons,missing'],
    [
      'a side of the net',
      'departures,2000,2000,13.2,,thousand-persons,reported',
      'departures,2000,2000,,,thousand-persons,missing',
    ],
  ])('hold where %s is not available', (_, before, after) => {
    expect(printedProblems(brokenTables('indicators', before, after))).toEqual([]);
  });

  it.each(RECORD_ROWS)(
    'name %s, with file, row, column, expected and found',
    (_, file, before, after, printed) => {
      expect(printedProblems(SMALL_TABLES, SMALL_TEXTS, brokenRecords(file, before, after))).toEqual(printed);
    },
  );

  it('name a period in a layer of stocks', () => {
    const { layers } = brokenTables('layers', 'permits,labour,share,percent', 'permits,labour,stock,percent');
    const { flows } = brokenTables('flows', '2011-09-30,2011-09-30', '2011-01,2011-09');
    expect(printedProblems({ ...SMALL_TABLES, layers })).toEqual([]);
    expect(printedProblems({ ...SMALL_TABLES, layers, flows })).toEqual([
      'data/flows.csv row 5, column to: expected 2011-01, one date, as permits is a layer of stocks, found "2011-09"',
    ]);
  });

  it('name a table too long for its index, and not one that just fits', () => {
    const sourcesOf = (count: number) =>
      SMALL_TABLES.sources +
      Array.from({ length: count - 5 }, (_, index) => `source-${index},A source,,,,,,,\n`).join('');
    const problemsOf = (count: number) => {
      const { tables } = parseTables({ ...SMALL_TABLES, sources: sourcesOf(count) });
      return checkStructure(tables).map(describeProblem);
    };
    expect(problemsOf(65_535)).toEqual([]);
    expect(problemsOf(65_536)).toEqual(['data/sources.csv: expected no more than 65535 rows, found "65536"']);
  });

  it('name a layer without its title and description', () => {
    const { 'layer.permits.title': _, ...rest } = SMALL_TEXTS.en;
    const all = byLanguage(() => rest);
    expect(printedProblems(SMALL_TABLES, all)).toEqual([
      'data/text/en.json, key layer.permits.title: expected words for layer.permits.title, which data/layers.csv row 4 needs, found nothing',
    ]);
  });

  it('name a key that one language lacks', () => {
    const { 'event.programme': _, ...rest } = SMALL_TEXTS.az;
    expect(printedProblems(SMALL_TABLES, { ...SMALL_TEXTS, az: rest })).toEqual([
      'data/text/az.json, key event.programme: expected words, as in data/text/en.json, found nothing',
    ]);
  });

  it('name a key that one language alone has', () => {
    const more = { ...SMALL_TEXTS.tr, 'story.one': 'bir' };
    expect(printedProblems(SMALL_TABLES, { ...SMALL_TEXTS, tr: more })).toEqual(
      ['en', 'az', 'ru'].map(
        (lang) =>
          `data/text/${lang}.json, key story.one: expected words, as in data/text/tr.json, found nothing`,
      ),
    );
  });

  it('are each met by one of these', () => {
    const rules = [figureRules, keyRules, layerRules, placeRules, textRules].flatMap(checks);
    const { tables: records } = parseRecordTables(SMALL_RECORDS);
    const met = new Set<string>();
    for (const [, table, before, after] of [...CELLS_AND_KEYS, ...SUMS, ...WORDS]) {
      const { tables } = parseTables(brokenTables(table, before, after));
      for (const [name, rule] of rules)
        if (asRule(rule)(tables, SMALL_TEXTS, records).length > 0) met.add(name);
      for (const rule of SMALL_RULES.rules)
        if (checkRules(tables, [rule]).length > 0) met.add(JSON.stringify(rule));
      for (const [name, rule] of checks(recordRules))
        if (asRecordRule(rule)(tables, records, SMALL_RULES.records).length > 0) met.add(name);
    }
    const { tables } = parseTables(SMALL_TABLES);
    for (const [, file, before, after] of RECORD_ROWS) {
      const broken = parseRecordTables(brokenRecords(file, before, after)).tables;
      for (const [name, rule] of checks(recordRules))
        if (asRecordRule(rule)(tables, broken, SMALL_RULES.records).length > 0) met.add(name);
    }
    const declared = SMALL_RULES.rules.map((rule) => JSON.stringify(rule));
    const known = [...rules, ...checks(recordRules)].map(([name]) => name);
    const unmet = [...known, ...declared].filter((name) => !met.has(name));
    // The tests above and below break a length and the words of one language.
    expect(unmet).toEqual(['checkSizes', 'checkTextLanguages']);
  });

  it('collect all problems of all files at once', () => {
    const tables = { ...brokenTables('flows', '2000,2000,30,', '2000,2000,-3,'), events: 'id\nBIG\n' };
    const files = printedProblems(tables).map((line) => line.split(' ')[0]);
    expect(new Set(files)).toEqual(new Set(['data/flows.csv', 'data/events.csv']));
  });
});

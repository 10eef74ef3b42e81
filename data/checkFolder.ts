// The whole check of a data folder on disk, for the command line and for the build.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byLanguage, type Language } from '../src/lib/language.ts';
import type { Atlas, DataText } from '../src/package/atlas.ts';
import { buildAtlas } from '../src/package/buildAtlas.ts';
import { checkPackage } from '../src/package/checkPackage.ts';
import { parseDataText, textFile } from '../src/package/dataText.ts';
import type { Descriptor } from '../src/package/descriptor.ts';
import { DESCRIPTOR_FILE, parseDescriptor } from '../src/package/descriptorSchema.ts';
import { isProblems } from '../src/package/isProblems.ts';
import { withRecordText } from '../src/package/openPackage.ts';
import { nameable, parseTables } from '../src/package/parseAtlas.ts';
import { parseRecord } from '../src/package/parseRecords.ts';
import { parseRecordTables } from '../src/package/parseRecordTables.ts';
import type { DataProblem } from '../src/package/problem.ts';
import { namedRecords, recordFile } from '../src/package/recordNames.ts';
import type { SourceRecord } from '../src/package/records.ts';
import { type AnyTableName, TABLES } from '../src/package/schemas.ts';
import { parseStories } from '../src/package/stories.ts';
import { STORIES_FILE, storyTextFile } from '../src/package/storyText.ts';
import { checkPairs } from './checkPairs.ts';
import { checkQuestionViews, checkStories } from './checkStories.ts';
import { dataPackageText } from './dataPackage.ts';

/** Everything wrong with the tables, the words and the description in `folder`; never throws. */
export function checkDataFolder(folder: string): readonly DataProblem[] {
  const problems: DataProblem[] = [];
  const read = (file: string): string => {
    try {
      return readFileSync(join(folder, file), 'utf8');
    } catch (error) {
      problems.push({
        file,
        row: null,
        column: null,
        expected: 'a file that can be read',
        found: String(error),
      });
      return '';
    }
  };
  const wordsOf = (file: string): DataText => {
    const before = problems.length;
    const text = read(file);
    if (problems.length > before) return {};
    const result = parseDataText(file, text);
    if ('words' in result) return result.words;
    problems.push(...result.problems);
    return {};
  };
  const words = (lang: Language) => wordsOf(textFile(lang));
  const story = (lang: Language) => wordsOf(storyTextFile(lang));
  const texts = byLanguage(words);
  checkDescription(read('datapackage.json'), problems);
  const tableText = (name: AnyTableName) => read(TABLES[name].file);
  const tableTexts = {
    sources: tableText('sources'),
    places: tableText('places'),
    layers: tableText('layers'),
    flows: tableText('flows'),
    routes: tableText('routes'),
    indicators: tableText('indicators'),
    events: tableText('events'),
    discrepancies: tableText('discrepancies'),
  };
  const descriptorText = read(DESCRIPTOR_FILE);
  const recordTexts = {
    records: new Map(namedRecords(descriptorText).map(({ name }) => [name, read(recordFile(name))])),
    reporters: tableText('reporters'),
    pairs: tableText('pairs'),
  };
  const storyTexts = byLanguage(story);
  const stories = parseStories(read(STORIES_FILE));
  if ('problems' in stories) problems.push(...stories.problems);
  if (problems.length > 0) return problems;
  const parsed = parseTables(tableTexts);
  const more = parseRecordTables(recordTexts);
  const unread = [...parsed.problems, ...more.problems];
  if (unread.length > 0 || 'problems' in stories) return unread;
  const declared = parseDescriptor(descriptorText, {
    ...nameable(parsed.tables),
    stories: new Set(stories.stories.map(({ id }) => id)),
    words: new Set(Object.keys(texts.en)),
  });
  const checkTables = (rules: Pick<Descriptor, 'rules' | 'records'>) =>
    checkPackage(parsed.tables, texts, more.tables, rules);
  // Without its rules the tables are checked as far as they can be.
  if ('problems' in declared) return [...checkTables({ rules: [], records: [] }), ...declared.problems];
  const found = checkTables(declared.descriptor);
  if (found.length > 0) return found;
  const atlas = buildAtlas(parsed.tables, declared.descriptor);
  return [
    ...checkPairs(atlas, recordTexts.records, more.tables.pairs),
    ...checkQuestionViews(atlas),
    ...checkStories(...withRecords(atlas, recordTexts.records), stories.stories, storyTexts),
  ];
}

/** The atlas as the page has it, and the records beside it; their own check has found them whole. */
function withRecords(
  atlas: Atlas,
  texts: ReadonlyMap<string, string>,
): readonly [Atlas, readonly SourceRecord[]] {
  const name = atlas.records.find(({ first }) => first)?.name;
  const whole = name === undefined ? atlas : withRecordText(atlas, name, texts.get(name) ?? '');
  const beside = [...texts].flatMap(([each, text]) => {
    const result = parseRecord(atlas, each, text);
    return each !== name && 'record' in result ? [result.record] : [];
  });
  return [isProblems(whole) ? atlas : whole, beside];
}

function checkDescription(text: string, problems: DataProblem[]): void {
  if (text === '' || text === dataPackageText()) return;
  const written = text.split('\n');
  const fresh = dataPackageText().split('\n');
  const line = fresh.findIndex((words, index) => words !== written[index]);
  const row = line < 0 ? fresh.length : line;
  problems.push({
    file: 'datapackage.json',
    row: row + 1,
    column: null,
    expected: `${(fresh[row] ?? 'the end').trim()} (npm run data:package writes it)`,
    found: (written[row] ?? '').trim(),
  });
}

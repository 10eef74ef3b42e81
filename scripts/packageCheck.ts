// Command `npm run package:check PATH...`: reads tables or a data package as the page does, and prints the same report.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { readNames } from '../geo/readNames.ts';
import { wholePackage } from '../src/package/import/dataPackage.ts';
import { type ImportFile, type ImportOutcome, importFiles } from '../src/package/import/importFiles.ts';
import { placeNames } from '../src/package/import/placeNames.ts';
import { isProblems } from '../src/package/isProblems.ts';
import { openPackage } from '../src/package/openPackage.ts';
import { describeInPackage } from '../src/package/problem.ts';
import { enImport } from '../src/text/import/en.ts';
import { loadWords } from '../src/text/loadWords.ts';
import { reportSentences } from '../src/ui/import/reportSentences.ts';

const PROBLEMS_PRINTED = 20;

const bytesOf = (path: string) => new Uint8Array(readFileSync(path));

/** The files of a folder by their path in it, or the file itself by its name. */
function filesAt(path: string): ReadonlyMap<string, Uint8Array<ArrayBuffer>> {
  if (!statSync(path).isDirectory()) return new Map([[basename(path), bytesOf(path)]]);
  const inside = readdirSync(path, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return new Map(
    inside.map((each) => {
      const file = join(each.parentPath, each.name);
      return [relative(path, file), bytesOf(file)] as const;
    }),
  );
}

async function outcomeOf(paths: readonly string[]): Promise<ImportOutcome> {
  const files = new Map(paths.flatMap((path) => [...filesAt(path)]));
  const whole = wholePackage(files);
  if (whole) return { kind: 'package', whole };
  const tables = [...files].filter(([name]) => !/\.(?:json|md|html|css|js)$/i.test(name));
  const named = tables.map(([name, bytes]): ImportFile => ({ name, bytes }));
  const text = readFileSync(new URL('../geo/gazetteer.json', import.meta.url), 'utf8');
  const thisYear = new Date(Math.max(...paths.map((path) => statSync(path).mtimeMs))).getFullYear();
  return (await importFiles(named, { names: placeNames(JSON.parse(text)), thisYear })).outcome;
}

async function check(paths: readonly string[]): Promise<boolean> {
  const outcome = await outcomeOf(paths);
  if (outcome.kind === 'refused') {
    const { reason, file, row, column, found } = outcome.refusal;
    console.error(`${file}: ${enImport.reasons[reason]}`);
    const where = [
      row === null ? '' : `row ${row}`,
      column === null ? '' : `column ${column}`,
      found && `found ${JSON.stringify(found)}`,
    ];
    if (where.some((part) => part !== '')) console.error(where.filter((part) => part !== '').join(', '));
    return false;
  }
  if (outcome.kind === 'package') {
    const opened = openPackage(outcome.whole.texts);
    if (!isProblems(opened)) {
      console.log(
        `a data package: ${opened.flows.length} flows, ${opened.places.length} places, ${opened.layers.length} layers; no problems`,
      );
      return true;
    }
    for (const problem of opened.slice(0, PROBLEMS_PRINTED)) console.error(describeInPackage(problem));
    console.error(`${opened.length} problems`);
    return false;
  }
  const words = await loadWords('en', readNames);
  for (const sentence of reportSentences(words, enImport, outcome.preview)) console.log(sentence);
  for (const { file, row, column, expected, found } of outcome.preview.report.problems.slice(
    0,
    PROBLEMS_PRINTED,
  ))
    console.log(
      `${file}, row ${row}, column ${column}: expected ${enImport.expected[expected]}, found ${JSON.stringify(found)}`,
    );
  return true;
}

const paths = process.argv.slice(2);
const missing = paths.filter((path) => !existsSync(path));
for (const path of missing) console.error(`${path}: expected a file or a folder, found nothing`);
if (missing.length > 0) process.exitCode = 1;
else if (paths.length === 0) {
  console.error(
    'npm run package:check PATH...: a table, several tables, a zip, or the folder of a data package',
  );
  process.exitCode = 1;
} else if (!(await check(paths))) process.exitCode = 1;

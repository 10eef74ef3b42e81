// Command `npm run data:check`: prints each problem of data/ on a line of its own, or one line of counts.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DESCRIPTOR_FILE } from '../src/package/descriptorSchema.ts';
import { parseTable } from '../src/package/parseTable.ts';
import { describeProblem } from '../src/package/problem.ts';
import { namedRecords, recordFile } from '../src/package/recordNames.ts';
import { TABLE_NAMES, TABLES } from '../src/package/schemas.ts';
import { checkDataFolder } from './checkFolder.ts';

const textOf = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
const folder = fileURLToPath(new URL('.', import.meta.url));
const problems = checkDataFolder(folder);
for (const problem of problems) console.error(describeProblem(problem));
if (problems.length > 0) {
  console.error(`data: ${problems.length} problem${problems.length === 1 ? '' : 's'}`);
  process.exitCode = 1;
} else {
  const counts = TABLE_NAMES.map((name) => {
    return `${parseTable(name, textOf(TABLES[name].file)).table.length} ${name}`;
  });
  for (const { name } of namedRecords(textOf(DESCRIPTOR_FILE)))
    counts.push(`${parseTable('flows', textOf(recordFile(name))).table.length} ${name}`);
  console.log(`data: ${counts.join(', ')}; no problems`);
}

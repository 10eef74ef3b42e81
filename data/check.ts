// Command `npm run data:check`: prints each problem of data/ on a line of its own, or one line of counts.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseTable } from '../src/data/parseTable.ts';
import { describeProblem } from '../src/data/problem.ts';
import { TABLE_NAMES, TABLES } from '../src/data/schemas.ts';
import { checkDataFolder } from './checkFolder.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const problems = checkDataFolder(folder);
for (const problem of problems) console.error(describeProblem(problem));
if (problems.length > 0) {
  console.error(`data: ${problems.length} problem${problems.length === 1 ? '' : 's'}`);
  process.exitCode = 1;
} else {
  const counts = TABLE_NAMES.map((name) => {
    const text = readFileSync(new URL(TABLES[name].file, import.meta.url), 'utf8');
    return `${parseTable(name, text).table.length} ${name}`;
  });
  console.log(`data: ${counts.join(', ')}; no problems`);
}

// The command that checks a package or a table outside the page: what it says, and whether it succeeds.
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const project = fileURLToPath(new URL('../../', import.meta.url));
const fixture = join(project, 'tests/fixture');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-check-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** As `npm run package:check PATH...` starts it. */
function check(...paths: readonly string[]): Promise<{ readonly said: string; readonly passes: boolean }> {
  const command = ['--import', 'tsx', join(project, 'scripts/packageCheck.ts'), ...paths];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: project }, (error, stdout, stderr) =>
      resolve({ said: stdout + stderr, passes: error === null }),
    );
  });
}

describe('npm run package:check', () => {
  it('counts what a package holds', async () => {
    const { said, passes } = await check(fixture);
    const rows = readFileSync(join(fixture, 'flows.csv'), 'utf8').trimEnd().split('\n').length - 1;
    expect(said).toContain(`a data package: ${rows} flows, 5 places, 2 layers; no problems`);
    expect(passes).toBe(true);
  });

  it('names the path, what was expected and what was found in a package that is wrong', async () => {
    const broken = join(folder, 'broken');
    cpSync(fixture, broken, { recursive: true });
    const descriptor = join(broken, 'atlas.json');
    writeFileSync(
      descriptor,
      readFileSync(descriptor, 'utf8').replace('"granularity": "month"', '"granularity": "fortnight"'),
    );
    const { said, passes } = await check(broken);
    expect(said).toMatch(/^atlas\.json, key time\.granularity: expected .*month.*, found "fortnight"/);
    expect(passes).toBe(false);
  });

  it('reports on a table as the page does', async () => {
    const table = join(folder, 'moves.csv');
    writeFileSync(table, 'from,to,year,people\nAzerbaijan,Türkiye,2001,12\nAzerbaijan,Nowhere,2001,5\n');
    const { said, passes } = await check(table);
    expect(said).toMatch(/12 people/);
    expect(said).toContain('Nowhere');
    expect(passes).toBe(true);
  });

  it('refuses in words a table without people, and a path where nothing is', async () => {
    const scores = join(folder, 'scores.csv');
    writeFileSync(scores, 'origin,destination,score\nAZE,TUR,0.5\nTUR,AZE,0.2\n');
    const refused = await check(scores);
    expect(refused.said).toContain('scores.csv: ');
    expect(refused.passes).toBe(false);
    const nothing = join(folder, 'nothing');
    expect(await check(nothing)).toEqual({
      said: `${nothing}: expected a file or a folder, found nothing\n`,
      passes: false,
    });
  });
});

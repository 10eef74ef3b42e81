// Set-up of the build project: one build, whose folder and parts every test file gets.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildInto } from './buildInto.ts';
import { type BuiltFile, builtFiles } from './builtFiles.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    builtFolder: string;
    builtFiles: readonly BuiltFile[];
  }
}

/** Called by Vitest before the first test of the build; what it returns runs after the last one. */
export default async function buildOnce(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-built-'));
  const { output } = await buildInto(folder, 'production');
  project.provide('builtFolder', folder);
  project.provide('builtFiles', builtFiles(folder, output));
  return () => rmSync(folder, { recursive: true, force: true });
}

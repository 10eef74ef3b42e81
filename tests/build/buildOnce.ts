// Set-up of the build project: one build, whose folder and parts every test file gets.
import type { TestProject } from 'vitest/node';
import { type BuiltFile, builtFiles } from './builtFiles.ts';
import { sharedBuild } from './sharedBuild.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    builtFolder: string;
    builtFiles: readonly BuiltFile[];
  }
}

/** Called by Vitest before the first test of the build. */
export default async function buildOnce(project: TestProject): Promise<void> {
  const { folder, output } = await sharedBuild();
  project.provide('builtFolder', folder);
  project.provide('builtFiles', builtFiles(folder, output));
}

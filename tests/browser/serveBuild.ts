// Set-up of the browser project: one build, one server, its address provided to every test file.
import type { TestProject } from 'vitest/node';
import { previewBuild } from './previewBuild.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Ends in a slash. */
    atlasUrl: string;
  }
}

/** Called by Vitest before the first browser test; what it returns runs after the last one. */
export default async function serveBuild(project: TestProject): Promise<() => Promise<void>> {
  const served = await previewBuild();
  project.provide('atlasUrl', served.url);
  return served.close;
}

// Set-up of the projects that need a page: one build and one server for all; each test file gets the address.
import type { TestProject } from 'vitest/node';
import { previewBuild, type Served } from './previewBuild.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Ends in a slash. */
    atlasUrl: string;
    /** True where pages by both painters are compared: in one browser, whether they ask for WebGL or not. */
    isWebGlAlways: boolean;
  }
}

/** Vitest loads this file once for each project: what they share hangs on what they share. */
const shared: typeof globalThis & { atlasServed?: Promise<Served> | undefined } = globalThis;

/** Called by Vitest before the first test of a project; what it returns runs after the last one. */
export default async function serveBuild(project: TestProject): Promise<() => Promise<void>> {
  shared.atlasServed ??= previewBuild();
  project.provide('atlasUrl', (await shared.atlasServed).url);
  project.provide('isWebGlAlways', project.name === 'webgl');
  return async () => {
    const served = shared.atlasServed;
    shared.atlasServed = undefined;
    await (await served)?.close();
  };
}

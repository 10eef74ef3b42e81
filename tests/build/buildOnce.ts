// Set-up of the build project: one build, whose folder and parts every test file gets.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { TestProject } from 'vitest/node';
import { buildInto } from './buildInto.ts';

/** One file of the build. */
export interface BuiltFile {
  /** Path inside the folder. */
  readonly name: string;
  readonly gzipped: number;
  /** Files that a chunk imports before it runs. */
  readonly imports: readonly string[];
  readonly isEntry: boolean;
  /** Sources of a chunk by their paths in the project, packages as `node_modules/...`. */
  readonly modules: readonly string[];
}

declare module 'vitest' {
  export interface ProvidedContext {
    builtFolder: string;
    builtFiles: readonly BuiltFile[];
  }
}

const ROOT = `${process.cwd().replaceAll('\\', '/')}/`;

/** Called by Vitest before the first test of the build; what it returns runs after the last one. */
export default async function buildOnce(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-built-'));
  const { output } = await buildInto(folder, 'production');
  const files = output.map((file): BuiltFile => {
    const gzipped = gzipSync(readFileSync(join(folder, file.fileName)), { level: 9 }).length;
    const chunk = file.type === 'chunk' ? file : null;
    const rendered = Object.entries(chunk?.modules ?? {}).filter(
      ([, { renderedLength }]) => renderedLength > 0,
    );
    return {
      name: file.fileName,
      gzipped,
      imports: chunk?.imports ?? [],
      isEntry: chunk?.isEntry ?? false,
      modules: rendered.map(([id]) => id.replaceAll('\\', '/').replace(ROOT, '')),
    };
  });
  project.provide('builtFolder', folder);
  project.provide('builtFiles', files);
  return () => rmSync(folder, { recursive: true, force: true });
}

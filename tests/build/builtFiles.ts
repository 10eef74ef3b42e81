// The files of a build with what each is made of and how large it is after gzip.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Rolldown } from 'vite';

/** One file of the build. */
export interface BuiltFile {
  /** Path inside the folder. */
  readonly name: string;
  readonly gzipped: number;
  /** Files that a chunk imports before it runs. */
  readonly imports: readonly string[];
  /** Sources of a chunk by their paths in the project, packages as `node_modules/...`. */
  readonly modules: readonly string[];
}

const ROOT = `${process.cwd().replaceAll('\\', '/')}/`;

/** What `buildInto` gave, measured in the folder that it built into. */
export function builtFiles(folder: string, output: Rolldown.RolldownOutput['output']): readonly BuiltFile[] {
  return output.map((file) => {
    const gzipped = gzipSync(readFileSync(join(folder, file.fileName)), { level: 9 }).length;
    const chunk = file.type === 'chunk' ? file : null;
    const modules = Object.entries(chunk?.modules ?? {}).filter(
      ([, { renderedLength }]) => renderedLength > 0,
    );
    return {
      name: file.fileName,
      gzipped,
      imports: chunk?.imports ?? [],
      modules: modules.map(([id]) => id.replaceAll('\\', '/').replace(ROOT, '')),
    };
  });
}

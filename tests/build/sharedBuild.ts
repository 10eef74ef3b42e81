// One production build for all projects of a run.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Rolldown } from 'vite';
import { buildInto } from './buildInto.ts';

interface Built {
  readonly folder: string;
  readonly output: Rolldown.RolldownOutput['output'];
}

/** Vitest loads this file once for each project: what they share hangs on what they share. */
const shared: typeof globalThis & { atlasBuilt?: Promise<Built> } = globalThis;

/** Builds once; the folder goes when the process ends. */
export function sharedBuild(): Promise<Built> {
  shared.atlasBuilt ??= buildOnce();
  return shared.atlasBuilt;
}

async function buildOnce(): Promise<Built> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-built-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const { output } = await buildInto(folder, 'production');
  return { folder, output };
}

// The builds as `npm start` and the single file make them, from within Vitest.
import { build, type Rolldown } from 'vite';

/** Builds into a folder and gives what it is made of. */
export async function buildInto(
  outDir: string,
  mode: 'production' | 'single',
): Promise<Rolldown.RolldownOutput> {
  const before = process.env.NODE_ENV;
  // Vitest sets NODE_ENV to `test`, and Vite would keep it: the page under test would not be the production one.
  process.env.NODE_ENV = 'production';
  try {
    const result = await build({ mode, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
    const [first] = Array.isArray(result) ? result : 'output' in result ? [result] : [];
    if (!first) throw new Error('the build has no output');
    return first;
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}

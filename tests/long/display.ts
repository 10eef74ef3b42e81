// A display that nobody sees: engines draw there by WebGL, which they refuse without one.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { findOrInstallProgram } from '../../scripts/otherBrowsers.mjs';

export interface Display {
  /** As in the variable DISPLAY, `:99`. */
  readonly name: string;
  readonly close: () => Promise<void>;
}

/** Starts one under a free number. */
export async function openDisplay(): Promise<Display> {
  const words = ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const server = spawn(await findOrInstallProgram('display'), words, { stdio: ['ignore', 'pipe', 'ignore'] });
  const [line] = await once(server.stdout, 'data');
  return { name: `:${String(line).trim()}`, close: () => end(server) };
}

/** Ends a process and waits until it has. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill();
  await ended;
}

import { spawnSync } from 'node:child_process';

/** The first line of what a program says of itself; undefined where it is not installed. */
export function versionOf(command: string, ...args: string[]): string | undefined {
  const run = spawnSync(command, args, { encoding: 'utf8' });
  return run.error ? undefined : (run.stdout || run.stderr).trim().split('\n')[0];
}

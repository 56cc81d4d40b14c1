/** Replaces the published site with the next one, so that visitors never get a part of either. */
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

export interface Swap {
  /** Where this build writes: a folder of its own beside the published one. */
  next: string;
  /** Renames whole folders: the last site away, the next into its place. */
  publish: () => void;
}

/**
 * Removes the folders of builds that were killed, and restores the site of one that was killed between the two
 * renames. Builds that still run keep their folders.
 *
 * @param published the folder of the whole site, `dist`
 */
export function swapFor(published: string): Swap {
  const folder = dirname(published);
  const own = (kind: 'next' | 'last', id = process.pid) =>
    join(folder, `.${basename(published)}-${kind}-${id}`);
  const leftovers = readdirSync(folder).flatMap((name) => {
    const [, kind, id] = /^\.(?:.+)-(next|last)-(\d+)$/.exec(name) ?? [];
    return kind && name.startsWith(`.${basename(published)}-`) && !isRunning(Number(id))
      ? [{ kind, path: join(folder, name) }]
      : [];
  });
  for (const { kind, path } of leftovers) {
    if (kind === 'last' && !existsSync(published)) renameSync(path, published);
    else rmSync(path, { recursive: true, force: true });
  }
  return {
    next: own('next'),
    publish: () => {
      if (existsSync(published)) renameSync(published, own('last'));
      renameSync(own('next'), published);
      rmSync(own('last'), { recursive: true, force: true });
    },
  };
}

function isRunning(id: number): boolean {
  if (id === process.pid) return false;
  try {
    return process.kill(id, 0);
  } catch (error) {
    // EPERM: the process runs, as another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Replaces the published site atomically: visitors never get parts of two builds. */
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

export interface Swap {
  /** A folder of this build beside the published one. */
  next: string;
  /** Renames folders: the old site away, the new one into its place. */
  publish: () => void;
}

/**
 * Removes folders of killed builds, and restores a site whose replacement was interrupted. Running builds keep their
 * folders.
 *
 * @param published the folder of the site, `dist`
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
    // EPERM: running, as another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

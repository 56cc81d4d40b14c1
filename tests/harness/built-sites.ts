/** Builds, once for all tests, a site for the default content and for every fixture. */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, copyProject, SEED } from './project.ts';

const FIXTURES = resolve(import.meta.dirname, '../fixtures/seminars');

/** The names of the built sites: `seed` and the fixtures. */
export const SITES = ['seed', ...readdirSync(FIXTURES).sort()];

export default async function setup(): Promise<void> {
  const waiting = [...SITES];
  const work = async () => {
    for (let name = waiting.shift(); name; name = waiting.shift()) {
      const folder = copyProject(name, name === 'seed' ? SEED : join(FIXTURES, name));
      const { status, output } = await build(folder);
      if (status !== 0) throw new Error(`The site "${name}" was not built:\n${output}`);
    }
  };
  await Promise.all([work(), work()]);
}

/** Builds, once for all tests, a site for every fixture and for the organiser's own announcement. */
import { build, CONTENT, copyProject, FIXTURE_FOLDERS } from './project.ts';

/** The names of the fixtures, each of which is built. */
export const SITES = [...FIXTURE_FOLDERS.keys()];
/** The name of the site that is built from `content/`. */
export const OWN_SITE = 'content';

export default async function setup(): Promise<void> {
  const waiting = [...FIXTURE_FOLDERS, [OWN_SITE, CONTENT] as const];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, content] = next;
      const { status, output } = await build(copyProject(name, content));
      if (status !== 0) throw new Error(`The site "${name}" was not built:\n${output}`);
    }
  };
  await Promise.all([work(), work()]);
}

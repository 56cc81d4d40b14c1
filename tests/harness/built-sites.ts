/** Builds, once for all tests, a site for fixtures of every kind and for the organiser's own announcement. */
import { build, CONTENT, copyProject, FIXTURE_FOLDERS } from './project.ts';

const ALL = process.env['ALL'] !== undefined;
/** One of each kind: a script from right to left, a status, several speakers, a photo, and so on. */
const KINDS = 'arabic cancelled hybrid longest open panel registration seed'.split(' ');

/** The names of the fixtures that are built: one of each kind, or all in `npm run test:all`. */
export const SITES = ALL ? [...FIXTURE_FOLDERS.keys()] : KINDS;
/** Those that differ most in how they look. */
export const LOOKS = ALL ? SITES : ['arabic', 'longest', 'panel', 'registration'];
/** The name of the site that is built from `content/`. */
export const OWN_SITE = 'content';

export default async function setup(): Promise<void> {
  const waiting = [
    ...SITES.map((name) => [name, FIXTURE_FOLDERS.get(name)!] as const),
    [OWN_SITE, CONTENT] as const,
  ];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, content] = next;
      const { status, output } = await build(copyProject(name, content));
      if (status !== 0) throw new Error(`The site "${name}" was not built:\n${output}`);
    }
  };
  await Promise.all([work(), work()]);
}

/** Builds, once for all tests, a site for fixtures of every kind and for the organiser's own announcement. */
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, CONTENT, copyProject, distOf, FIXTURE_FOLDERS } from './project.ts';

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
  const fixtures = SITES.map((name) => [name, FIXTURE_FOLDERS.get(name)!] as const);
  // As it is delivered, content/ has the first seminar.
  const [same] = fixtures.find(([, folder]) => bytesIn(folder) === bytesIn(CONTENT)) ?? [];
  const waiting = same ? [...fixtures] : [[OWN_SITE, CONTENT] as const, ...fixtures];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, content] = next;
      const { status, output } = await build(copyProject(name, content));
      if (status !== 0) throw new Error(`The site "${name}" was not built:\n${output}`);
    }
  };
  await Promise.all([work(), work()]);
  if (same) cpSync(distOf(same), join(copyProject(OWN_SITE, CONTENT), 'dist'), { recursive: true });
}

/** The names in a folder, and the bytes of its files. */
function bytesIn(folder: string): string {
  const entries = readdirSync(folder, { withFileTypes: true }).map((entry) => [
    entry.name,
    entry.isFile() ? readFileSync(join(folder, entry.name), 'base64') : '',
  ]);
  return JSON.stringify(entries.toSorted());
}

/** A khal with a calendar, a configuration and a cache of its own. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry, Keeper } from './entry.ts';

const NAMES = ['start-long', 'end-long', 'uid', 'title', 'location', 'cancelled', 'description'];

export class Khal {
  static version(): string | undefined {
    const run = spawnSync('khal', ['--version'], { encoding: 'utf8' });
    return run.status === 0 ? run.stdout.trim().replace(', version', '') : undefined;
  }

  readonly #folder: string;

  /** @param path a folder with a file for each entry, or where type is discover, a pattern of such */
  constructor(folder: string, path: string, type: 'calendar' | 'discover' = 'calendar') {
    this.#folder = folder;
    mkdirSync(type === 'calendar' ? path : folder, { recursive: true });
    writeFileSync(
      join(folder, 'config'),
      `[calendars]
[[seminars]]
path = ${path}
type = ${type}
[locale]
local_timezone = UTC
default_timezone = UTC
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[sqlite]
path = ${join(folder, 'cache.db')}
`,
    );
  }

  import(files: readonly string[]): void {
    this.#run('import', '--batch', '-a', 'seminars', ...files);
  }

  /** Every entry of the calendar; of its status, khal tells only whether it is cancelled. */
  list(): Partial<Entry>[] {
    // The day's heading may stand before an entry.
    const format = `\u001D${NAMES.map((name) => `{${name}}`).join('\u001F')}\u001E`;
    const listed = this.#run('list', '--once', '--format', format, '2020-01-01', '5000d');
    const entries = listed.matchAll(/\u001D([^\u001E]*)\u001E/g);
    const instant = (time: string) => Date.parse(`${time.replace(' ', 'T')}Z`);
    return Array.from(entries, ([, entry]) => {
      const [start, end, uid, summary, location, mark, description] = entry!.split('\u001F');
      return {
        ...{ uid, summary, location, description },
        ...{ start: instant(start!), end: instant(end!) },
        ...(mark?.trim() ? { status: 'CANCELLED' } : {}),
      } as Partial<Entry>;
    });
  }

  #run(...args: string[]): string {
    return execFileSync('khal', ['-c', join(this.#folder, 'config'), ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        HOME: this.#folder,
        XDG_CACHE_HOME: this.#folder,
        XDG_DATA_HOME: this.#folder,
        LC_ALL: 'C.UTF-8',
        TZ: 'UTC',
      },
    });
  }
}

/** khal, which is handed the files one by one. */
export function khal(folder: string): Keeper | undefined {
  const version = Khal.version();
  if (!version) return undefined;
  const program = new Khal(folder, join(folder, 'calendar'));
  return {
    name: version,
    take: (files) => {
      program.import(files);
      return Promise.resolve(program.list());
    },
    usesOwnZones: true,
  };
}

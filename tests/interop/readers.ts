/** Independent readers of iCalendar that may be installed. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a reader finds in a file; instants in milliseconds since 1970. */
export interface Entry {
  uid: string;
  start: number;
  end: number;
  summary: string;
  location: string;
  description: string;
  status: string;
  sequence: number;
}

export interface Reader {
  name: string;
  /** What is in a file, as JSON from the reader's own language. */
  read: (file: string) => Partial<Entry>;
  /** Whether it reads any text and any year; one with faults of its own is given the fixtures alone. */
  readsAll: boolean;
}

const HERE = import.meta.dirname;

/**
 * python3-icalendar, which takes the offsets from the file's own VTIMEZONE where it is told to. Version 4
 * takes two backslashes and a comma for one backslash less, and knows no rule of a zone after 2037.
 */
export function pythonIcalendar(): Reader | undefined {
  const python = '/usr/bin/python3';
  const run = spawnSync(python, ['-c', 'import icalendar; print(icalendar.__version__)'], {
    encoding: 'utf8',
  });
  if (run.status !== 0) return undefined;
  const script = join(HERE, 'read-with-icalendar.py');
  return {
    name: `python3-icalendar ${run.stdout.trim()}`,
    readsAll: false,
    read: (file) =>
      JSON.parse(execFileSync(python, [script, file], { encoding: 'utf8' })) as Partial<Entry>,
  };
}

/** libical, through a small program in C that is compiled here. */
export function libical(folder: string): Reader | undefined {
  if (!existsSync('/usr/include/libical/ical.h')) return undefined;
  const program = join(folder, 'read-with-libical');
  const source = join(HERE, 'read-with-libical.c');
  if (spawnSync('cc', ['-o', program, source, '-lical']).status !== 0) return undefined;
  return {
    name: `libical ${execFileSync(program, ['--version'], { encoding: 'utf8' }).trim()}`,
    readsAll: true,
    read: (file) => {
      const lines = execFileSync(program, [file], { encoding: 'utf8' }).split('\0');
      const [start, end, sequence, uid, status, summary, location, description] = lines;
      return {
        start: Number(start) * 1000,
        end: Number(end) * 1000,
        sequence: Number(sequence),
        ...{ uid, status, summary, location, description },
      } as Entry;
    },
  };
}

/** A khal with a calendar, a configuration and a cache of its own. */
export class Khal {
  static find(): string | undefined {
    const run = spawnSync('khal', ['--version'], { encoding: 'utf8' });
    return run.status === 0 ? run.stdout.trim().replace(', version', '') : undefined;
  }

  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(join(folder, 'calendar'), { recursive: true });
    writeFileSync(
      join(folder, 'config'),
      `[calendars]
[[seminars]]
path = ${join(folder, 'calendar')}
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

  /** Every entry of the calendar, with khal's own words for what is cancelled. */
  list(): (Pick<Entry, 'uid' | 'start' | 'end' | 'summary' | 'location'> & { mark: string })[] {
    const names = ['start-long', 'end-long', 'uid', 'title', 'location', 'cancelled'];
    const format = `${names.map((name) => `{${name}}`).join('\u001F')}\u001E`;
    const listed = this.#run('list', '--once', '--format', format, '2020-01-01', '5000d');
    return listed
      .split('\u001E')
      .filter((entry) => entry.includes('\u001F'))
      .map((entry) => {
        // The day's heading may stand before an entry, on a line of its own.
        const [start = '', end = '', uid = '', summary = '', location = '', mark = ''] = entry
          .trim()
          .split('\n')
          .at(-1)!
          .split('\u001F');
        const instant = (time: string) => Date.parse(`${time.replace(' ', 'T')}Z`);
        return { uid, start: instant(start), end: instant(end), summary, location, mark };
      });
  }

  /** The instant of a wall time by the rules that khal knows, which may be older than the page's. */
  instantOf(wall: string, timeZone: string): number {
    const script =
      'import sys, datetime, pytz; wall = datetime.datetime.fromisoformat(sys.argv[1]); ' +
      'print(pytz.timezone(sys.argv[2]).localize(wall).timestamp())';
    const args = ['-c', script, wall, timeZone];
    return Number(execFileSync('/usr/bin/python3', args, { encoding: 'utf8' })) * 1000;
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

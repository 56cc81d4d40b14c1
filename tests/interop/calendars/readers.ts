/** Independent readers of iCalendar that may be installed. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from './entry.ts';

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

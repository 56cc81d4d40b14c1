/** Announcements with one thing changed, written as `tests/fixtures/broken/README.md` says. */
import { readdirSync, readFileSync } from 'node:fs';
import type { CalendarDate } from '../../../src/seminar/when/calendar-date.ts';
import { faultMessage, type Fault } from '../../../src/seminar/fault.ts';
import type { Content } from '../../../src/seminar/content-file.ts';

const FIXTURES = new URL('../../fixtures/', import.meta.url);
const NAMES = ['abstract', 'bio', 'logistics'] as const;

export type Texts = Content['texts'];

export interface Case {
  name: string;
  texts: Texts;
  /** The names of the other files. */
  files: string[];
  /** The messages that it must get, a line each. */
  messages: string;
}

/** The day on which every announcement of the tests is read. */
export const TODAY: CalendarDate = { year: 2026, month: 3, day: 1 };

/** The valid announcement that every case changes. */
export const BASE = Object.fromEntries(
  NAMES.map((name) => [name, readFileSync(new URL(`broken/base/${name}.md`, FIXTURES), 'utf8')]),
) as Record<(typeof NAMES)[number], string>;

/** Every case of a folder below tests/fixtures, by the title of its file. */
export function readCases(folder: string): [group: string, cases: Case[]][] {
  const directory = new URL(`${folder}/`, FIXTURES);
  return readdirSync(directory)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => {
      const [heading = '', ...parts] = readFileSync(new URL(name, directory), 'utf8').split(
        /^## /m,
      );
      return [/^# (.*)/.exec(heading)?.[1] ?? name, parts.map(readCase)];
    });
}

/** All messages with their names, a line each; an announcement without any gives no line. */
export function messagesOf(faults: Fault[]): string {
  return faults
    .map((fault) => (fault.name ? `${fault.name}: ` : '') + faultMessage(fault))
    .join('\n');
}

function readCase(part: string): Case {
  const [name = '', ...rest] = part.split('\n');
  const lines = rest.filter((line) => line.startsWith('    ')).map((line) => line.slice(4));
  const file = NAMES.find((one) => name.startsWith(`${one}:`));
  if (!file) throw new Error(`"${name}" does not start with the name of a file`);
  const marked = (mark: string) =>
    lines.filter((line) => line[0] === mark).map((line) => line.slice(2).replaceAll('␉', '\t'));
  const text = changed(BASE[file], marked('-'), marked('+'), name);
  return {
    name,
    texts: { ...BASE, [file]: name.endsWith('the file is missing') ? undefined : text },
    files: marked('='),
    messages: marked('!').join('\n'),
  };
}

/** Takes the lines that begin so out and puts the new ones in their place, or below the last key. */
function changed(text: string, removed: string[], added: string[], name: string): string {
  if (removed[0] === '*') return added.join('\n');
  const lines = text.split('\n');
  const places = removed.map((start) => lines.findIndex((line) => line.startsWith(start)));
  if (places.includes(-1)) throw new Error(`"${name}" removes a line that is not there`);
  const place = places[0] ?? lines.lastIndexOf('---');
  return [
    ...lines.slice(0, place),
    ...added,
    ...lines.slice(place).filter((_, i) => !places.includes(i + place)),
  ].join('\n');
}

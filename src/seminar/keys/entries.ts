/**
 * Entries of a list that say in one line what is due on two: `- Slides: https://example.edu/slides.pdf`.
 * The message shows the organiser's own words in the right form.
 */
import type { z } from 'astro/zod';
import type { CalendarDate } from '../when/calendar-date.ts';
import { readDate } from '../when/date.ts';
import { nearest } from '../../text/nearest.ts';
import { quoted } from '../file/written-line.ts';
import { urlComplaint } from './url.ts';

/** The two keys of an entry, in the order in which people say what belongs there. */
const PAIRS: Record<string, readonly [string, string]> = {
  changes: ['on', 'what'],
  links: ['label', 'url'],
  speaker: ['name', 'affiliation'],
};

export interface Days {
  /** One that can be copied from a message. */
  example: string;
  today: CalendarDate;
}

type Issue = z.core.$ZodIssue;
type Part = readonly [string, string];

/** What is wrong with the value of a key: an entry that names none of its keys has one issue, not one for each. */
export function withOwnEntries(issues: Issue[], key: string, value: unknown): Issue[] {
  const pair = PAIRS[key];
  if (!pair || !Array.isArray(value)) return issues;
  const isUnnamed = (i: number) =>
    issues.some(
      (issue) =>
        issue.code === 'unrecognized_keys' &&
        issue.path[0] === i &&
        issue.keys.length === Object.keys(Object(value[i])).length &&
        issue.keys.every((name) => nearest(name, pair) === undefined),
    );
  const message = `The entry needs the keys "${pair[0]}" and "${pair[1]}".`;
  return issues.flatMap((issue, place): Issue[] => {
    const [i] = issue.path;
    if (typeof i !== 'number' || !isUnnamed(i)) return [issue];
    const isFirst = issues.findIndex(({ path }) => path[0] === i) === place;
    return isFirst ? [{ code: 'custom', path: [i], message, input: value, params: {} }] : [];
  });
}

/**
 * What stands in place of an entry, or of a whole list, as it is written below the key.
 *
 * @returns undefined where it is not plain which part is what
 */
export function ownExample(
  key: string,
  value: unknown,
  path: readonly PropertyKey[],
  days: Days,
): string | undefined {
  const [one, other] = PAIRS[key] ?? [];
  const [i] = path;
  const isEntry = typeof i === 'number' && Array.isArray(value);
  if (path.length > 1 || (!isEntry && key === 'speaker')) return undefined;
  return partsOf(key, isEntry ? value[i] : value, days)
    ?.map((part) => `\n  - ${one}: ${written(part[0])}\n    ${other}: ${written(part[1])}`)
    .join('');
}

function partsOf(key: string, entry: unknown, days: Days): Part[] | undefined {
  const parts = splitOf(entry);
  if (parts.length && parts.every((part) => isRight(key, part, parts.length, days))) return parts;
  const [[first, second] = ['', '']] = parts;
  const text = typeof entry === 'string' ? entry : `${first}: ${second}`;
  // A sentence with a colon in it.
  if (key === 'changes' && parts.length < 2 && /\S\s/.test(first || text)) {
    return [[days.example, text]];
  }
  return key === 'links' && entry === text && !urlComplaint(text) ? [['Slides', text]] : undefined;
}

/** What stands before and behind a colon. */
function splitOf(entry: unknown): Part[] {
  if (typeof entry === 'string') {
    const [, first, second] = /^(.*?): (.*)$/.exec(entry) ?? [];
    return first && second ? [[first, second]] : [];
  }
  const parts = isGroup(entry) ? Object.entries(entry) : [];
  const isText = (part: [string, unknown]): part is [string, string] => typeof part[1] === 'string';
  return parts.every(isText) ? parts : [];
}

function isRight(key: string, [first, second]: Part, count: number, { today }: Days): boolean {
  if (key === 'links') return !urlComplaint(second);
  if (key === 'speaker') return count === 1 && /\S\s/.test(first);
  return (
    key === 'changes' &&
    (/\d{4}/.test(first) || 'value' in readDate(`${first} ${today.year}`, today))
  );
}

function isGroup(entry: unknown): entry is object {
  return typeof entry === 'object' && entry !== null && !Array.isArray(entry);
}

/** Between quotation marks where YAML would read it otherwise. */
function written(text: string): string {
  return /^["'[{|>]|(?:^|\s)#(?:\s|$)/.test(text) ? quoted(text) : text;
}

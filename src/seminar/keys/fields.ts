/** The keys of one content file -> typed values, and a fault for each key that is wrong. */
import type { z } from 'astro/zod';
import { isoDate, type CalendarDate } from '../when/calendar-date.ts';
import { readDate } from '../when/date.ts';
import { dateLabel } from '../when/names.ts';
import { anyOf, type Complaint, type Fault } from '../fault.ts';
import type { FrontMatter } from '../file/front-matter.ts';
import { nearest } from '../../text/nearest.ts';
import { SCHEMAS } from './schema.ts';
import { ownExample, withOwnEntries, type Days } from './entries.ts';
import { signComplaint } from '../file/written-line.ts';
import { exampleOf, keysOf, partOf, type IssueParams } from './written-value.ts';

export type FileName = keyof typeof SCHEMAS;

/** What could be read; a required key may be absent, its fault is then among the faults. */
export type Fields<Name extends FileName> = Partial<z.output<(typeof SCHEMAS)[Name]>>;

/** Where a value is wrong, and how it is written. */
interface Place {
  /** The key at the top of the file. */
  key: string;
  path: readonly PropertyKey[];
  /** The value there, and whether it has a key at all. */
  value: unknown;
  isWritten: boolean;
  /** The keys that a group there may have. */
  known: readonly string[];
  /** A remedy that shows how the whole key is written. */
  likeThis: (verb: 'Write' | 'Add') => string;
}

/** The name of a content file in messages. */
export function pathOf(name: FileName): string {
  return `content/${name}.md`;
}

/**
 * Checks each key by itself, so that one wrong value hides no other.
 *
 * @param today from which day an example may be that a message proposes
 * @returns besides, the keys of which a fault tells, or which a misspelt key means: no other check need
 *   say that they are missing
 */
export function readFields<Name extends FileName>(
  name: Name,
  source: FrontMatter,
  today: CalendarDate,
): { fields: Fields<Name>; faults: Fault[]; reported: Set<string> } {
  const { values, lineOf } = source;
  const shape = SCHEMAS[name].shape as Record<string, z.ZodType>;
  const absent = Object.keys(shape).filter((key) => !Object.hasOwn(values, key));
  const reported = new Set(source.faults.map(({ key }) => key!));
  const faults = [...source.faults];
  for (const key of Object.keys(values).filter((one) => !Object.hasOwn(shape, one))) {
    const meant = nearest(key, absent);
    if (meant) reported.add(meant);
    // Of these it is told when all files are read.
    if (homeOf(key, name)) continue;
    faults.push({ file: pathOf(name), line: lineOf([key]), key, ...unknownKey(name, meant) });
  }
  const days: Days = { example: exampleDay(values['announced'], today), today };
  const fields: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(shape)) {
    if (reported.has(key)) continue;
    const result = schema.safeParse(values[key]);
    if (result.success) fields[key] = result.data;
    else {
      reported.add(key);
      const fault = (issue: z.core.$ZodIssue) => faultOf(issue, key, schema, source, days);
      const issues = withOwnEntries(result.error.issues.flatMap(issuesOfOption), key, values[key]);
      faults.push(...issues.map((issue) => ({ file: pathOf(name), ...fault(issue) })));
    }
  }
  return { fields: fields as Fields<Name>, faults, reported };
}

/**
 * A day that can be copied from a message: today, or the day of the announcement where that is later, for
 * no change may be before it.
 */
export function exampleDay(announced: unknown, today: CalendarDate): string {
  const result = typeof announced === 'string' ? readDate(announced, today) : undefined;
  const first = result && 'value' in result ? result.value : today;
  return dateLabel(isoDate(first) > isoDate(today) ? first : today, true, 'en');
}

/** The other file that a key belongs in. */
export function homeOf(key: string, name: FileName): FileName | undefined {
  const names = Object.keys(SCHEMAS) as FileName[];
  return Object.hasOwn(SCHEMAS[name].shape, key)
    ? undefined
    : names.find((other) => Object.hasOwn(SCHEMAS[other].shape, key));
}

function unknownKey(name: FileName, meant: string | undefined): Complaint {
  const remedy = oneOf(meant, Object.keys(SCHEMAS[name].shape));
  return { problem: 'There is no such key.', remedy };
}

function oneOf(meant: string | undefined, choices: readonly string[]): string {
  return meant ? `Did you mean "${meant}"?` : `Use ${anyOf(choices)}, or remove the line.`;
}

function faultOf(
  issue: z.core.$ZodIssue,
  key: string,
  schema: z.ZodType,
  { values, lineOf, bracketsAt }: FrontMatter,
  days: Days,
): Omit<Fault, 'file'> {
  const path = [key, ...issue.path];
  const part = partOf(schema, issue.path);
  const brackets = part.isFree ? bracketsAt(path) : undefined;
  if (brackets) return { line: lineOf(path), ...signComplaint(String(path.at(-1)), brackets) };
  const example =
    ownExample(key, values[key], issue.path, days) ??
    exampleOf(schema, days.example, typeof issue.path[0] === 'number');
  const place: Place = {
    key,
    path: issue.path,
    value: at(values, path),
    known: keysOf(schema, issue.path),
    isWritten: Object.hasOwn(Object(at(values, path.slice(0, -1))), path.at(-1)!),
    likeThis: (verb) =>
      example.startsWith('\n')
        ? `${verb} it like this:\n${key}:${example}`
        : `${verb} it like "${key}: ${example}".`,
  };
  const line = lineOf(issue.code === 'unrecognized_keys' ? [...path, issue.keys[0]!] : path);
  return { line, key, ...complaintOf(issue, place) };
}

/** What is wrong with a value that may be of several kinds: it is held against the kind that it has. */
function issuesOfOption(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const isOfKind = (issues: z.core.$ZodIssue[]) =>
    !issues.some(({ code, path }) => code === 'invalid_type' && !path.length);
  const issues = issue.errors.find(isOfKind) ?? issue.errors[0] ?? [];
  return issues
    .flatMap(issuesOfOption)
    .map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

function at(values: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    values,
  );
}

function complaintOf(issue: z.core.$ZodIssue, place: Place): Complaint {
  const { key, value, likeThis } = place;
  if (issue.code === 'custom') {
    const { remedy = likeThis('Write') } = issue.params as IssueParams;
    return { problem: issue.message, remedy };
  }
  if (issue.code === 'unrecognized_keys') {
    const keys = anyOf(issue.keys.map((one) => `"${one}"`));
    const written = Object.keys(Object(value));
    const meant = nearest(
      issue.keys[0]!,
      place.known.filter((one) => !written.includes(one)),
    );
    const remedy = meant ? `Did you mean "${meant}"?` : likeThis('Write');
    return { problem: `${keys} has no meaning here.`, remedy };
  }
  if (issue.code === 'invalid_value' && typeof value === 'string') {
    const choices = issue.values.map(String);
    const remedy = oneOf(nearest(value, choices), choices);
    return { problem: `"${value}" is not a ${key}.`, remedy };
  }
  return wrongKind(issue, place);
}

/** That a value is missing or empty, or is text, a list or a group where another of them is due. */
function wrongKind(
  issue: z.core.$ZodIssue,
  { path, value, isWritten, likeThis }: Place,
): Complaint {
  const inner = path.at(-1);
  const subject = typeof inner === 'string' ? `"${inner}"` : undefined;
  if (value === undefined) {
    const state = isWritten ? 'empty' : 'missing';
    const remedy = likeThis(isWritten || subject ? 'Write' : 'Add');
    return { problem: `${subject ?? 'This key'} is ${state}.`, remedy };
  }
  const due = 'expected' in issue ? issue.expected : 'string';
  const instead = due === 'array' ? 'a list' : due === 'object' ? 'a group of keys' : 'one value';
  const kind = Array.isArray(value)
    ? 'a list'
    : `${typeof value === 'string' ? 'text' : 'a group of keys'}, not ${instead}`;
  return { problem: `${subject ?? 'This'} is ${kind}.`, remedy: likeThis('Write') };
}

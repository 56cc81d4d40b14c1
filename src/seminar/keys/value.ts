/**
 * Combinators for values of keys: text, lists, groups. Each returns a value or reports a fault, so that one wrong
 * value hides no other.
 */
import type { Language } from '../../languages/languages.ts';
import { nearest } from '../../text/nearest.ts';
import type { Path, Report, Result } from '../fault.ts';
import type { Written } from '../front-matter/scalar.ts';
import { KEYS } from '../messages/files.ts';
import { readTypedName } from '../prose/prose.ts';
import type { CalendarDate } from '../when/calendar-date.ts';
import { readDate, type WrittenDate } from '../when/date.ts';
import type { TimeRange } from '../when/clock.ts';
import { readTimeRange } from '../when/time.ts';
import { readUrl } from './address.ts';

/** The context of parsing and of messages. */
export interface Context {
  language: Language;
  today: CalendarDate;
  /** An example of a day. */
  day: string;
}

const KINDS = { text: 'one value', list: 'a list', group: 'a group of keys' };
type Kind = keyof typeof KINDS;

interface Place {
  path: Path;
  /** Whether the key is present, even without a value. */
  isWritten: boolean;
  /** The whole key with an example. */
  like: string;
  context: Context;
  report: Report;
}

export interface Value<Output = unknown> {
  /** As written in the file, with `{day}` for a day. */
  example: string;
  isOptional?: boolean;
  /** The kinds of value; messages propose the first. */
  kinds: readonly Kind[];
  /** The keys of a group. */
  names: readonly string[];
  read: (written: NonNullable<Written>, place: Place) => Output | undefined;
}

export type Keys = Readonly<Record<string, Value>>;

export type OutputOf<V> = V extends Value<infer Output> ? Output : never;

/** Optional keys may be absent. */
export type GroupOf<K extends Keys> = {
  [N in keyof K as undefined extends OutputOf<K[N]> ? never : N]: OutputOf<K[N]>;
} & { [N in keyof K as undefined extends OutputOf<K[N]> ? N : never]?: OutputOf<K[N]> };

/** Text that a function parses or refuses. */
export function reading<T>(
  example: string,
  read: (written: string, context: Context) => Result<T>,
): Value<T> {
  return {
    ...{ example, kinds: ['text'], names: [] },
    read: (written, { path, context, report }) => {
      const result = read(written as string, context);
      return 'value' in result ? result.value : void report.fault(path, result.complaint);
    },
  };
}

/** Any text. */
export const text = (example: string): Value<string> =>
  reading(example, (written) => ({ value: readTypedName(written) }));

/** Text whose formulas are parsed later. */
export const unread = (example: string): Value<string> => reading(example, (value) => ({ value }));

export const day = (example: string): Value<WrittenDate> =>
  reading(example, (written, { today, language }) => readDate(written, today, language));

export const timeRange = (example: string): Value<TimeRange> =>
  reading(example, (written, { language }) => readTimeRange(written, language));

export const url = (example: string): Value<string> => reading(example, readUrl);

export function optional<T>(value: Value<T>): Value<T | undefined> {
  return { ...value, isOptional: true };
}

export function group<K extends Keys>(keys: K): Value<GroupOf<K>> {
  return {
    ...{ example: '', kinds: ['group'], names: Object.keys(keys) },
    read: (written, place) =>
      readGroup(keys, written as Record<string, Written>, place) as GroupOf<K> | undefined,
  };
}

export function list<T>(entry: Value<T>, example: string): Value<T[]> {
  return {
    ...{ example, kinds: ['list'], names: entry.names },
    read: (written, place) => {
      const like = likeThis(String(place.path[0]), exampleOf({ example }, place.context.day));
      const entries = (written as Written[]).map((one, i) =>
        readValue(entry, one, { ...place, like, isWritten: true, path: [...place.path, i] }),
      );
      return entries.includes(undefined) ? undefined : (entries as T[]);
    },
  };
}

/** Two kinds of value; messages propose the first. */
export function either<A, B>(one: Value<A>, other: Value<B>): Value<A | B> {
  return {
    example: one.example,
    kinds: [...one.kinds, ...other.kinds],
    names: [...one.names, ...other.names],
    read: (written, place) =>
      (one.kinds.includes(kindOf(written)) ? one : other).read(written, place),
  };
}

export function exampleOf({ example }: Pick<Value, 'example'>, day: string): string {
  return example.replaceAll('{day}', day);
}

function likeThis(key: string, example: string): string {
  return example.startsWith('\n')
    ? `it like this:\n${key}:${example}`
    : `it like "${key}: ${example}".`;
}

function kindOf(written: NonNullable<Written>): Kind {
  if (typeof written === 'string') return 'text';
  return Array.isArray(written) ? 'list' : 'group';
}

/** Parses the keys of a file; unknown keys are left to the caller. */
export function readKeys<K extends Keys>(
  keys: K,
  values: Readonly<Record<string, Written>>,
  context: Context,
  report: Report,
): Partial<GroupOf<K>> {
  const fields = Object.entries(keys).map(([key, value]) => {
    const like = likeThis(key, exampleOf(value, context.day));
    const place = { path: [key], isWritten: Object.hasOwn(values, key), like, context, report };
    return [key, readValue(value, values[key], place)];
  });
  return Object.fromEntries(fields) as Partial<GroupOf<K>>;
}

function readValue<T>(value: Value<T>, written: Written, place: Place): T | undefined {
  const { path, isWritten, like, report } = place;
  const last = path.at(-1);
  const inner = path.length > 1 && typeof last === 'string' ? `"${last}"` : undefined;
  if (written === undefined || (Array.isArray(written) && !written.length)) {
    const state = isWritten ? 'empty' : 'missing';
    if (!value.isOptional && (path.length > 1 || !report.isReported(path[0]!)))
      report.fault(path, KEYS.MissingKey({ subject: inner ?? 'This key', state, like }));
    return undefined;
  }
  const kind = kindOf(written);
  if (value.kinds.includes(kind)) return value.read(written, place);
  const facts = { subject: inner ?? 'This', kind: KINDS[kind], due: KINDS[value.kinds[0]!], like };
  return void report.fault(path, KEYS.WrongKind(facts));
}

function readGroup(keys: Keys, written: Record<string, Written>, place: Place): unknown {
  const { path, like, report } = place;
  const count = report.faults.length;
  const names = Object.keys(written);
  const absent = Object.keys(keys).filter((key) => !names.includes(key));
  const unknown = names
    .filter((name) => !Object.hasOwn(keys, name))
    .map((name) => ({ name, meant: nearest(name, absent) }));
  const isOther = unknown.length === names.length && !unknown.some(({ meant }) => meant);
  const fields = Object.entries(isOther ? {} : keys).map(([name, value]) => {
    const isWritten = names.includes(name);
    return [name, readValue(value, written[name], { ...place, isWritten, path: [...path, name] })];
  });
  for (const { name, meant } of isOther ? unknown.slice(0, 1) : unknown) {
    const complaint = meant
      ? KEYS.MisspeltKey({ name, meant })
      : KEYS.UnknownInnerKey({ name, like });
    report.fault([...path, name], complaint);
  }
  return report.faults.length === count ? Object.fromEntries(fields) : undefined;
}

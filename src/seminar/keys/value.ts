/**
 * Combinators for values of keys: text, lists, groups. Each returns a value or reports a fault, so that one wrong
 * value hides no other.
 */
import { isToBeAnnounced, openPhrase, type Language } from '../../languages/languages.ts';
import type { Open } from '../../languages/words.ts';
import { nearest } from '../../text/nearest.ts';
import type { Path, Report, Result } from '../fault.ts';
import type { Written } from '../front-matter/scalar.ts';
import { KEYS } from '../messages/files.ts';
import { readTypedName } from '../prose/prose.ts';
import type { CalendarDate } from '../when/calendar-date.ts';
import { dateLabel } from '../when/names.ts';

/** The context of parsing and of messages. */
export interface Context {
  language: Language;
  today: CalendarDate;
  /** The names of the other files in content/. */
  files: readonly string[];
}

const KINDS = { text: 'one value', list: 'a list', group: 'a group of keys' };
type Kind = keyof typeof KINDS;

interface Place {
  path: Path;
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
  read: (written: Written, place: Place) => Output | undefined;
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
      if ('value' in result) return result.value;
      const isOpen = isToBeAnnounced(written as string, context.language);
      return void report.fault(path, isOpen ? KEYS.NotOpen() : result.complaint);
    },
  };
}

/** Any text. */
export const text = (example: string): Value<string> =>
  reading(example, (written) => ({ value: readTypedName(written) }));

/** Any text; `TBA` becomes the site's phrase. */
export const open = (part: keyof Open, example: string): Value<string> =>
  reading(example, (written, { language }) => ({
    value: openPhrase(part, written, language) ?? readTypedName(written),
  }));

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
      const like = likeThis(String(place.path[0]), example, place.context);
      const entries = (written as Written[]).map((one, i) =>
        readValue(entry, one, { ...place, like, path: [...place.path, i] }),
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

/** @param today an example of a day */
export function exampleOf(example: string, today: CalendarDate): string {
  return example.replaceAll('{day}', dateLabel(today, true, 'en'));
}

function likeThis(key: string, value: string, { today }: Context): string {
  const example = exampleOf(value, today);
  return example.startsWith('\n')
    ? `it like this:\n${key}:${example}`
    : `it like "${key}: ${example}".`;
}

function kindOf(written: Written): Kind {
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
    const like = likeThis(key, value.example, context);
    return [key, readValue(value, values[key], { path: [key], like, context, report })];
  });
  return Object.fromEntries(fields) as Partial<GroupOf<K>>;
}

function readValue<T>(value: Value<T>, written: Written | undefined, place: Place): T | undefined {
  const { path, like, report } = place;
  const last = path.at(-1);
  const inner = path.length > 1 && typeof last === 'string' ? `"${last}"` : undefined;
  if (!written || (Array.isArray(written) && !written.length)) {
    const state = written === undefined ? 'missing' : 'empty';
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
  const absent = Object.keys(keys).filter((key) => !Object.hasOwn(written, key));
  for (const name of Object.keys(written).filter((one) => !Object.hasOwn(keys, one))) {
    const meant = nearest(name, absent);
    const facts = { name, meant: meant ?? '', like };
    report.fault([...path, name], KEYS[meant ? 'MisspeltKey' : 'UnknownInnerKey'](facts));
  }
  if (report.faults.length > count) return undefined;
  const fields = Object.entries(keys).map(([name, value]) => [
    name,
    readValue(value, written[name], { ...place, path: [...path, name] }),
  ]);
  return report.faults.length > count ? undefined : Object.fromEntries(fields);
}

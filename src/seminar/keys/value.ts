/** What the value of a key may be: text of some form, a list, a group of keys; with an example for messages. */
import type { Language } from '../../languages/languages.ts';
import type { Result } from '../fault.ts';
import { readTypedName } from '../prose/prose.ts';
import type { CalendarDate } from '../when/calendar-date.ts';
import type { TimeRange } from '../when/clock.ts';
import { readDate, type WrittenDate } from '../when/date.ts';
import { readTimeRange } from '../when/time.ts';
import { readUrl } from './address.ts';

/** What decides how a value is read, and what a message proposes. */
export interface Context {
  language: Language;
  today: CalendarDate;
  /** A day that can be copied from a message. */
  day: string;
}

/** How a value is written behind its colon; where it has a day, made from one that can be copied. */
export type Example = string | ((day: string) => string);

export interface Value<Output = unknown> {
  example: Example;
  /** Where text or a list may stand: the list. */
  listExample?: Example;
  isOptional?: boolean;
  /** Reads a line of text; absent where none may stand. */
  text?: (written: string, context: Context) => Result<unknown>;
  /** What a list may hold; absent where none may stand. */
  entry?: Value;
  /** The keys of a group; absent where none may stand. */
  keys?: Keys;
  /** Never set: it carries the type of what is read. */
  output?: Output;
}

export type Keys = Readonly<Record<string, Value>>;

export type OutputOf<V> = V extends Value<infer Output> ? Output : never;

/** What is read of a group: a key that is optional may be absent. */
export type GroupOf<K extends Keys> = {
  [N in keyof K as undefined extends OutputOf<K[N]> ? never : N]: OutputOf<K[N]>;
} & { [N in keyof K as undefined extends OutputOf<K[N]> ? N : never]?: OutputOf<K[N]> };

/** One line of text that a reader understands or refuses with a complaint. */
export function reading<T>(
  example: Example,
  text: (written: string, context: Context) => Result<T>,
): Value<T> {
  return { example, text };
}

/** One line of text, whatever it says. */
export const text = (example: Example): Value<string> =>
  reading(example, (written) => ({ value: readTypedName(written) }));

/** One line of text whose formulas are read later. */
export const unread = (example: Example): Value<string> => reading(example, (value) => ({ value }));

export const day = (example: Example): Value<WrittenDate> =>
  reading(example, (written, { today, language }) => readDate(written, today, language));

export const timeRange = (example: string): Value<TimeRange> =>
  reading(example, (written, { language }) => readTimeRange(written, language));

export const url = (example: string): Value<string> => reading(example, readUrl);

export function optional<T>(value: Value<T>): Value<T | undefined> {
  return { ...(value as Value<T | undefined>), isOptional: true };
}

export function group<K extends Keys>(keys: K): Value<GroupOf<K>> {
  return { example: '', keys };
}

export function list<T>(entry: Value<T>, example: Example): Value<T[]> {
  return { example, entry };
}

/** What may be written in two ways; a message proposes the first. */
export function either<A, B>(one: Value<A>, other: Value<B>): Value<A | B> {
  return { ...other, ...one, listExample: other.example } as Value<A | B>;
}

/** The example of a value as text; of a list also where one line of text may stand instead. */
export function exampleOf({ example }: Value, day: string): string {
  return typeof example === 'string' ? example : example(day);
}

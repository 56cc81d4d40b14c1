/** What the value of a key may be, with an example of it for messages. */
import { z } from 'astro/zod';
import { complain, type Result } from '../fault.ts';
import { readTypedName } from '../prose/prose.ts';
import { readUrl } from './url.ts';

/** How a value is written; where it holds a day, made from one that can be copied. */
export type Example = string | ((day: string) => string);

/** Where a check of one value leaves its remedy for the message. */
export interface IssueParams {
  remedy?: string;
}

/** One line of text, whatever it says; where it is LaTeX, what LaTeX prints for it. */
export const text = (example: Example) =>
  z.string().transform(readTypedName).meta({ example, isFree: true });

/** One line of text whose formulas are read later. */
export const phrase = (example: Example) => z.string().meta({ example, isFree: true });

/** One line of text that is read later, together with others. */
export const dayOrHour = (example: Example) => z.string().meta({ example });

/** One line of text that a reader understands or refuses with a complaint. */
export function reading<T>(example: string, read: (text: string) => Result<T>) {
  return z
    .string()
    .transform((value, context) => {
      const result = read(value);
      if ('value' in result) return result.value;
      const { problem, remedy } = result.complaint;
      context.issues.push({ code: 'custom', message: problem, params: { remedy }, input: value });
      return z.NEVER;
    })
    .meta({ example });
}

/** @param example of the list */
export function oneOrMore<One extends z.ZodType, Entry extends z.ZodType>(
  one: One,
  entry: Entry,
  example: Example,
) {
  return z.union([one, z.array(entry).min(1).meta({ example })]);
}

/** Text of a given form. */
export function formed(example: string, isRight: (text: string) => boolean, problem: string) {
  return reading(example, (value) =>
    isRight(value) ? { value } : complain(`"${value}" ${problem}`, `Write it like "${example}".`),
  );
}

/** An address that visitors can follow. */
export const url = (example: string) => reading(example, readUrl);

/** What a schema is made of. */
interface Inner {
  innerType?: z.ZodType;
  element?: z.ZodType;
  shape?: Record<PropertyKey, z.ZodType>;
  options?: z.ZodType[];
}

interface Meta {
  example?: Example;
  isFree?: boolean;
}

/**
 * The example of a key, as it stands behind the colon.
 *
 * @param isList whether a list is written where one value may stand too
 */
export function exampleOf(schema: z.ZodType, day: string, isList = false): string {
  const { options } = schema.def as { options?: z.ZodType[] };
  const { example = '' } = partOf((isList && options?.at(-1)) || schema, []);
  return typeof example === 'string' ? example : example(day);
}

/** What is noted on a value within that of a key; on the key's own where the path is empty. */
export function partOf(schema: z.ZodType, [first, ...rest]: readonly PropertyKey[]): Meta {
  const { innerType, element, shape, options } = schema.def as Inner;
  if (options) {
    // The one value is the first option; what has a path is in a list or in a group, the last.
    return first === undefined
      ? partOf(options[0]!, [])
      : partOf(options.at(-1)!, [first, ...rest]);
  }
  if (innerType) return partOf(innerType, first === undefined ? [] : [first, ...rest]);
  if (first === undefined) return (schema.meta() ?? {}) as Meta;
  const inner = element ?? shape?.[first];
  return inner ? partOf(inner, rest) : {};
}

/** The keys of the group at a path within the value of a key. */
export function keysOf(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const { innerType, element, shape, options } = schema.def as Inner;
  if (innerType) return keysOf(innerType, path);
  if (options) return keysOf(options.at(-1)!, path);
  const [first, ...rest] = path;
  if (first === undefined) return Object.keys(shape ?? {});
  const inner = element ?? shape?.[first];
  return inner ? keysOf(inner, rest) : [];
}

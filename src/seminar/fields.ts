/** The keys of one content file -> typed values, and a fault for each key that is wrong. */
import type { z } from 'astro/zod';
import { closest, distance } from 'fastest-levenshtein';
import { anyOf, type Complaint, type Fault } from './fault.ts';
import type { FrontMatter } from './front-matter.ts';
import { SCHEMAS, type IssueParams } from './schema.ts';

export type FileName = keyof typeof SCHEMAS;

/** What could be read; a required key may be absent, its fault is then among the faults. */
export type Fields<Name extends FileName> = Partial<z.output<(typeof SCHEMAS)[Name]>>;

/** The name of a content file in messages. */
export function pathOf(name: FileName): string {
  return `content/${name}.md`;
}

/** Checks each key by itself, so that one wrong value hides no other. */
export function readFields<Name extends FileName>(
  name: Name,
  { values, lineOf }: FrontMatter,
): { fields: Fields<Name>; faults: Fault[] } {
  const shape = SCHEMAS[name].shape as Record<string, z.ZodType>;
  const fields: Record<string, unknown> = {};
  const faults = Object.keys(values)
    .filter((key) => !(key in shape))
    .map((key): Fault => ({
      file: pathOf(name),
      line: lineOf([key]),
      key,
      ...unknownKey(key, name),
    }));
  for (const [key, schema] of Object.entries(shape)) {
    const result = schema.safeParse(values[key]);
    if (result.success) fields[key] = result.data;
    else {
      faults.push(
        ...result.error.issues.map((issue) => {
          const path = [key, ...issue.path];
          const line = key in values ? (lineOf(path) ?? lineOf([key])) : undefined;
          return {
            file: pathOf(name),
            line,
            key,
            ...complaintOf(issue, key, schema, at(values, path)),
          };
        }),
      );
    }
  }
  return { fields: fields as Fields<Name>, faults };
}

function at(values: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    values,
  );
}

function unknownKey(key: string, name: FileName): Complaint {
  const home = (Object.keys(SCHEMAS) as FileName[]).find((other) => key in SCHEMAS[other].shape);
  if (home)
    return { problem: `This key belongs in ${pathOf(home)}.`, remedy: 'Move the line there.' };
  const keys = Object.keys(SCHEMAS[name].shape);
  return { problem: 'There is no such key.', remedy: nearestOf(key, keys) };
}

function nearestOf(word: string, choices: string[]): string {
  const near = closest(
    word.toLowerCase(),
    choices.map((choice) => choice.toLowerCase()),
  );
  const choice = choices.find((one) => one.toLowerCase() === near)!;
  return distance(word.toLowerCase(), near) <= Math.max(2, choice.length / 3)
    ? `Did you mean "${choice}"?`
    : `Use ${anyOf(choices)}, or remove the line.`;
}

function complaintOf(
  issue: z.core.$ZodIssue,
  key: string,
  schema: z.ZodType,
  value: unknown,
): Complaint {
  const inner = issue.path.at(-1);
  const part = typeof inner === 'string' ? `"${inner}"` : undefined;
  const remedy = `Write it like "${key}: ${exampleOf(schema)}".`.replace(': \n', ':\n');
  switch (issue.code) {
    case 'custom':
      return { problem: issue.message, remedy: (issue.params as IssueParams).remedy ?? remedy };
    case 'invalid_value':
      return {
        problem: `"${String(value)}" is not a ${key}.`,
        remedy: nearestOf(String(value), issue.values.map(String)),
      };
    case 'unrecognized_keys':
      return {
        problem: `${anyOf(issue.keys.map((one) => `"${one}"`))} has no meaning here.`,
        remedy,
      };
    default:
      return value === undefined
        ? {
            problem: part ? `${part} is missing.` : 'This key is missing.',
            remedy: part ? remedy : remedy.replace('Write it', 'Add it'),
          }
        : { problem: `${part ?? 'This'} is ${kindOf(value)}.`, remedy };
  }
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'string' ? 'text, not a list' : 'a group of keys, not one value';
}

/** The example is kept on the innermost schema, so optional keys have it too. */
function exampleOf(schema: z.ZodType): string {
  const { innerType } = schema.def as { innerType?: z.ZodType };
  return String((schema.meta() ?? innerType?.meta())?.['example'] ?? '');
}

/** Writes values of an announcement as content files. */
import { quotedValue } from '../text/yaml.ts';
import { SCHEMAS, type FileName } from '../seminar/keys/schema.ts';

/** Keys, and the three bodies. */
export type Key =
  { [Name in FileName]: keyof (typeof SCHEMAS)[Name] }[FileName] | ('abstract' | 'bio' | 'notes');

export interface Person {
  name: string;
  affiliation?: string;
  homepage?: string;
}

export type Values = ReadonlyMap<Key, unknown>;

/** The body of each file. */
export const TEXTS: Readonly<Record<FileName, Key>> = {
  ...{ abstract: 'abstract', bio: 'bio', logistics: 'notes' },
};

export function contentTexts(values: Values): Record<FileName, string> {
  const text = (name: FileName) => {
    const keys = Object.keys(SCHEMAS[name]) as Key[];
    const written = keys.map((key) => [key, writtenValue(key, values)] as const);
    const lines = keyLines(Object.fromEntries(written)).map((line) => `${line}\n`);
    const body = values.get(TEXTS[name]);
    return `---\n${lines.join('')}---\n${typeof body === 'string' ? `\n${body}\n` : ''}`;
  };
  return { abstract: text('abstract'), bio: text('bio'), logistics: text('logistics') };
}

/** One speaker is three keys, several are a list. */
function writtenValue(key: Key, values: Values): unknown {
  const value = values.get(key);
  const people = values.get('speaker') as Person[] | undefined;
  const [only, another] = people ?? [];
  const isPlain = people?.every(({ affiliation, homepage }) => !affiliation && !homepage);
  if (key === 'affiliation' || key === 'homepage')
    return another ? undefined : (value ?? only?.[key]);
  if (key === 'speaker')
    return another ? (isPlain ? people!.map(({ name }) => name) : people) : only?.name;
  return key === 'host' && Array.isArray(value) && value.length < 2 ? String(value) : value;
}

/** Writes keys with text, lists and groups; undefined values are omitted. */
export function keyLines(values: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(values).flatMap(([key, value]) => {
    if (value === undefined) return [];
    if (!Array.isArray(value)) return [`${key}: ${quotedValue(String(value))}`];
    const entries = value.flatMap((entry: unknown) =>
      entryLines(entry).map((line, i) => `${i ? '    ' : '  - '}${line}`),
    );
    return [`${key}:`, ...entries];
  });
}

function entryLines(entry: unknown): string[] {
  return typeof entry === 'object' && entry !== null
    ? keyLines(entry as Record<string, unknown>)
    : [quotedValue(String(entry))];
}

/** As typed in an answer. */
export function shown(value: unknown): string {
  if (!Array.isArray(value)) return typeof value === 'string' ? value : '';
  return value
    .map((one: unknown) => (typeof one === 'object' ? Object.values(one!).join(', ') : String(one)))
    .join('; ');
}

/** Values -> the texts of the three content files, as their reader reads them back. */
import { keyLines } from '../seminar/front-matter/scalar.ts';
import { SCHEMAS, type FileName } from '../seminar/keys/schema.ts';
import type { Key } from './values/finding.ts';
import type { Person } from './values/people.ts';

export type Values = ReadonlyMap<Key, unknown>;

/** In which file a key is, or whose text it is. */
export const TEXTS: Readonly<Record<FileName, Key>> = {
  ...{ abstract: 'abstract', bio: 'bio', logistics: 'notes' },
};

export function contentTexts(values: Values): Record<FileName, string> {
  const text = (name: FileName) => {
    const keys = Object.keys(SCHEMAS[name]) as Key[];
    const written = keys.flatMap((key) => {
      const value = writtenValue(key, values);
      return value === undefined ? [] : [[key, value] as const];
    });
    const lines = keyLines(Object.fromEntries(written)).map((line) => `${line}\n`);
    const body = values.get(TEXTS[name]);
    return `---\n${lines.join('')}---\n${typeof body === 'string' ? `\n${body}\n` : ''}`;
  };
  return { abstract: text('abstract'), bio: text('bio'), logistics: text('logistics') };
}

/** One person is three keys, several are a list; one name in a list is the name. */
function writtenValue(key: Key, values: Values): unknown {
  const value = values.get(key);
  const people = values.get('speaker') as Person[] | undefined;
  const [only, another] = people ?? [];
  if (key === 'affiliation' || key === 'homepage')
    return another ? undefined : (value ?? only?.[key]);
  if (key === 'speaker') {
    const isPlain = people?.every(({ affiliation, homepage }) => !affiliation && !homepage);
    return another ? (isPlain ? people!.map(({ name }) => name) : people) : only?.name;
  }
  if (key === 'host' && Array.isArray(value))
    return value.length > 1 ? value : (value[0] as unknown);
  return value;
}

/** What is known -> the texts of the three content files, as the reader reads them back. */
import { stringify } from 'yaml';
import { oneLine } from '../text/clean.ts';
import { shorten } from '../text/shorten.ts';
import { pathOf, type FileName } from '../seminar/keys/fields.ts';
import { SCHEMAS } from '../seminar/keys/schema.ts';
import type { Found } from './facts/found.ts';
import type { Person } from './words/people.ts';
import type { Draft } from './read.ts';

/** The keys of all three files, as they are written; what is not known is absent. */
export type Answers = Readonly<Record<string, unknown>>;

export function contentTexts(answers: Answers, prose: Draft['prose']): Record<FileName, string> {
  const text = (name: FileName) => {
    const keys = Object.keys(SCHEMAS[name].shape).filter((key) => answers[key] !== undefined);
    const yaml = keys.length
      ? stringify(Object.fromEntries(keys.map((key) => [key, writtenValue(key, answers[key])])), {
          lineWidth: 0,
        })
      : '';
    return `---\n${yaml}---\n${prose[name] ? `\n${prose[name].value}\n` : ''}`;
  };
  return { abstract: text('abstract'), bio: text('bio'), logistics: text('logistics') };
}

/** One value in a list is the value; people without more are their names. */
function writtenValue(key: string, value: unknown): unknown {
  if (!Array.isArray(value) || key === 'links' || key === 'changes') return value;
  const entries = value.map((one: string | Person) =>
    typeof one === 'object' && !one.affiliation ? one.name : one,
  );
  return entries.length === 1 ? entries[0] : entries;
}

/** The keys that the announcement tells. */
export function answersOf({ language, values }: Draft): Answers {
  const told = Object.entries(values).map(([key, { value }]) => [key, value] as const);
  return { ...Object.fromEntries(told), ...(language ? { language } : {}) };
}

export interface Told extends Found {
  /** Where it is written: `content/bio.md speaker`, or the text below the keys. */
  place: string;
  /** The value, or its beginning. */
  shown: string;
}

/** Every value of the announcement with the lines that say it, in the order of the files. */
export function toldBy({ values, prose }: Draft): Told[] {
  return (Object.keys(SCHEMAS) as FileName[]).flatMap((name) => {
    const parts = Object.keys(SCHEMAS[name].shape).map((key) => ({
      place: `${pathOf(name)} ${key}`,
      found: values[key as keyof typeof values] as Found | undefined,
    }));
    return [...parts, { place: `${pathOf(name)}, the text`, found: prose[name] }].flatMap(
      ({ place, found }) =>
        found ? [{ ...found, place, shown: shorten(oneLine(shownValue(found.value)), 70) }] : [],
    );
  });
}

function shownValue(value: unknown): string {
  if (!Array.isArray(value)) return String(value);
  return value
    .map((one: unknown) => (typeof one === 'object' ? Object.values(one!).join(', ') : String(one)))
    .join('; ');
}

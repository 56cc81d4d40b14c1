/** The text of one content file -> its keys, its prose and everything that is wrong with them. */
import type { CalendarDate } from './when/calendar-date.ts';
import { cleanText } from '../text/clean.ts';
import type { Fault, Tell } from './fault.ts';
import { pathOf, readFields, type Fields, type FileName } from './keys/fields.ts';
import { readFrontMatter, type FrontMatter } from './file/front-matter.ts';
import { readProse } from './prose/prose.ts';
import { repeatedSentence } from './prose/repetition.ts';
import type { Prose } from './seminar.ts';
import { shorten } from '../text/shorten.ts';

export interface ContentFile<Name extends FileName> {
  /** Absent where the file is missing or cannot be split into keys and text; then nothing else is known. */
  source: FrontMatter | undefined;
  fields: Fields<Name>;
  /** Absent where it cannot be shown. */
  prose: Prose | undefined;
  /** Grows as more is told. */
  faults: Fault[];
  /** Whether the value of a key is missing and no fault tells of that yet. */
  lacks: (key: keyof Fields<Name> & string) => boolean;
  tell: Tell;
}

/**
 * @param text as decoded from UTF-8; undefined where there is no file
 * @param today decides only which days a message proposes
 */
export function readContentFile<Name extends FileName>(
  name: Name,
  text: string | undefined,
  today: CalendarDate,
): ContentFile<Name> {
  const result =
    text === undefined ? missing(name) : readFrontMatter(pathOf(name), cleanText(text));
  if ('faults' in result) {
    const { faults } = result;
    return {
      source: undefined,
      fields: {},
      prose: undefined,
      faults,
      lacks: () => false,
      tell() {},
    };
  }
  const source = result.value;
  const { prose, faults: faultsOfProse } = proseOf(name, source);
  const { fields, faults: faultsOfKeys, reported } = readFields(name, source, today);
  const faults = [...faultsOfKeys, ...faultsOfProse];
  const tell: Tell = (path, complaint) => {
    faults.push({
      file: pathOf(name),
      line: source.lineOf(path),
      key: String(path[0]),
      ...complaint,
    });
  };
  const lacks = (key: keyof Fields<Name> & string) =>
    fields[key] === undefined && !reported.has(key);
  return { source, fields, prose, faults, lacks, tell };
}

function missing(name: FileName): { faults: Fault[] } {
  const remedy = 'Create it, or restore it from the template.';
  return { faults: [{ file: pathOf(name), problem: 'The file is missing.', remedy }] };
}

function proseOf(
  name: FileName,
  { body, bodyLine }: FrontMatter,
): { prose: Prose | undefined; faults: Fault[] } {
  const inFile = (line: number) => ({ file: pathOf(name), line: line + bodyLine - 1 });
  const result = readProse(body, name);
  if ('faults' in result) {
    const faults = result.faults.map((fault) => ({ ...fault, ...inFile(fault.line) }));
    return { prose: undefined, faults };
  }
  const repeated = repeatedSentence(body);
  if (!repeated) return { prose: result.value, faults: [] };
  const problem = `The same sentence stands here twice: "${shorten(repeated.sentence, 60)}"`;
  const fault = { ...inFile(repeated.line), problem, remedy: 'Remove one of the two.' };
  return { prose: result.value, faults: [fault] };
}

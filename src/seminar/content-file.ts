/** The text of one content file -> its keys, its prose and everything that is wrong with them. */
import { LANGUAGE_TAGS, wordsOf, type Language } from '../languages/languages.ts';
import { cleanText } from '../text/clean.ts';
import { nearest } from '../text/nearest.ts';
import { shorten } from '../text/shorten.ts';
import { repeatedParagraph } from './checks/texts.ts';
import { pathOf, type Complaint, type Doubt, type Fault, type Tell } from './fault.ts';
import { readFrontMatter, type FrontMatter } from './front-matter/front-matter.ts';
import { keyOfOtherName } from './keys/other-names.ts';
import { readKeys } from './keys/read.ts';
import { homeOf, KNOWN_KEYS, SCHEMAS, type Fields, type FileName } from './keys/schema.ts';
import { exampleOf } from './keys/value.ts';
import { FILES } from './messages/files.ts';
import { KEYS } from './messages/keys.ts';
import { PROSE } from './messages/prose.ts';
import { readProse } from './prose/prose.ts';
import type { Prose } from './seminar.ts';
import { isoDate, type CalendarDate } from './when/calendar-date.ts';
import { readDate } from './when/date.ts';
import { dateLabel } from './when/names.ts';

export interface ContentFile<Name extends FileName> {
  /** Absent where the file is missing or cannot be split into keys and text; then nothing else is known. */
  source?: FrontMatter;
  fields: Fields<Name>;
  /** Absent where it cannot be shown. */
  prose?: Prose | undefined;
  /** The sentences of the prose alone. */
  running: string;
  faults: Fault[];
  /** Doubts that this file alone gives rise to. */
  doubts: Doubt[];
  /** Whether a key has no value, and no fault reports that yet. */
  lacks: (key: keyof Fields<Name> & string) => boolean;
  /** A day that can be copied from a message. */
  day: string;
  tell: Tell;
  doubt: Tell;
}

/**
 * @param text as decoded from UTF-8; undefined where there is no file
 * @param files the names of the files beside it
 * @param today decides only which days a message proposes
 * @param language what the page speaks; where undefined, what the file itself says
 */
export function readContentFile<Name extends FileName>(
  name: Name,
  text: string | undefined,
  files: readonly string[],
  today: CalendarDate,
  language?: Language,
): ContentFile<Name> {
  const [faults, doubts]: [Fault[], Doubt[]] = [[], []];
  const file = pathOf(name);
  const nothing = { fields: {}, running: '', day: '', lacks: () => false, tell() {}, doubt() {} };
  const result =
    text === undefined ? missing(name, files) : readFrontMatter(cleanText(text), KNOWN_KEYS);
  if ('fault' in result) return { ...nothing, faults: [{ file, ...result.fault }], doubts };
  const source = result.value;
  const told = new Set<string>();
  const tellIn =
    (list: Fault[]): Tell =>
    (path, complaint) =>
      list.push({ file, line: source.lineOf(path), key: String(path[0]), ...complaint });
  const [tell, doubt] = [tellIn(faults), tellIn(doubts)];
  const tellOnce: Tell = (path, complaint) => {
    if (told.has(String(path[0])) && path.length === 1) return;
    told.add(String(path[0]));
    tell(path, complaint);
  };
  doubts.push(...source.doubts.map((one) => ({ file, ...one })));
  tellUnknownKeys(name, source, told, tell);
  const day = exampleDay(source.values['announced'], today);
  const own = LANGUAGE_TAGS.find((tag) => tag === source.values['language']);
  const context = { language: language ?? own ?? 'en', today, day };
  const fields = readKeys(SCHEMAS[name], source.values, context, tellOnce);
  const prose = readBody(name, source, context.language, faults, doubts);
  const lacks = (key: string) => fields[key as keyof typeof fields] === undefined && !told.has(key);
  return { source, fields, ...prose, faults, doubts, lacks, day, tell, doubt } as ContentFile<Name>;
}

/** A file with a similar name is taken for the missing one: `Bio.md`, `abstract.md.txt`. */
function missing(name: FileName, files: readonly string[]): { fault: Complaint } {
  const isLikely = new RegExp(`^${name}(?:\\.(?:md|markdown|txt|text))*$`, 'i');
  const found = files.find((file) => isLikely.test(file));
  const keys = Object.entries(SCHEMAS[name])
    .filter(([key, { isOptional }]) => !isOptional || key === 'location')
    .map(([key, value]) => `${key}: ${exampleOf(value, 'March 5, 2026')}`);
  const body = name === 'abstract' ? ['', 'TBA'] : [];
  const smallest = ['---', ...keys, '---', ...body].join('\n');
  return {
    fault: found
      ? FILES.MisnamedFile({ found, file: pathOf(name) })
      : FILES.MissingFile({ smallest }),
  };
}

/** A misspelt key is reported once: its right name is not reported as missing too. */
function tellUnknownKeys(name: FileName, source: FrontMatter, told: Set<string>, tell: Tell): void {
  const { values } = source;
  const schema = SCHEMAS[name];
  const absent = Object.keys(schema).filter((key) => !Object.hasOwn(values, key));
  for (const key of Object.keys(values).filter((one) => !Object.hasOwn(schema, one))) {
    // `checkHomes` reports keys of another file.
    if (homeOf(key, name)) continue;
    const meant = nearest(key, absent);
    const other = meant ? undefined : keyOfOtherName(key, values[key], name, values);
    if (meant) told.add(meant);
    other?.keys.forEach((one) => told.add(one));
    tell([key], meant ? KEYS.MisspeltKey({ meant }) : (other?.complaint ?? KEYS.UnknownKey()));
  }
}

/** Today, or the day of the announcement where that is later, for no change may be before it. */
function exampleDay(announced: unknown, today: CalendarDate): string {
  const result = typeof announced === 'string' ? readDate(announced, today) : undefined;
  const first = result && 'value' in result ? result.value : today;
  return dateLabel(isoDate(first) > isoDate(today) ? first : today, true, 'en');
}

function readBody(
  name: FileName,
  { body, bodyLine }: FrontMatter,
  language: Language,
  faults: Fault[],
  doubts: Doubt[],
): { prose?: Prose; running: string } {
  const placed = (complaint: Complaint & { line: number }) => ({
    file: pathOf(name),
    ...complaint,
    line: complaint.line + bodyLine - 1,
  });
  const { labels } = wordsOf(language);
  const result = readProse(body, name, labels.notes);
  if ('faults' in result) {
    faults.push(...result.faults.map(placed));
    return { running: '' };
  }
  const label = name === 'logistics' ? undefined : headingIn(body, labels[name]);
  if (label) doubts.push(placed(label));
  doubts.push(...result.doubts.map(placed));
  const pasted = repeatedParagraph(body);
  if (pasted) {
    const facts = { text: shorten(pasted.text, 60) };
    faults.push(placed({ line: pasted.line, ...PROSE.RepeatedParagraph(facts) }));
  }
  return { prose: result.value, running: result.running };
}

/** The heading of the page where a text begins with it too: `Abstract: …`. */
function headingIn(body: string, label: string): (Complaint & { line: number }) | undefined {
  const above = /^\s*/.exec(body)![0];
  const first = body.slice(above.length).replace(/^[#*_\s]+/, '');
  const isLabel =
    first.toLowerCase().startsWith(label.toLowerCase()) &&
    /^[*_]*\s*(?:[.:：．—–*]|\n|$)/.test(first.slice(label.length));
  return isLabel ? { line: above.split('\n').length, ...PROSE.Label({ label }) } : undefined;
}

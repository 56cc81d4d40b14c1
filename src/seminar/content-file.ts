/** Reads one content file: its keys, its prose, its faults and doubts. */
import { wordsOf, type Language } from '../languages/languages.ts';
import { cleanText } from '../text/clean.ts';
import { headingIn } from './checks/texts.ts';
import { pathOf, Report, type Complaint } from './fault.ts';
import { readFrontMatter, type FrontMatter } from './front-matter/front-matter.ts';
import { pageLanguage } from './keys/language.ts';
import { reportUnknownKeys } from './keys/other-names.ts';
import { KNOWN_KEYS, SCHEMAS, type Fields, type FileName } from './keys/schema.ts';
import { exampleOf, readKeys } from './keys/value.ts';
import { FILES } from './messages/files.ts';
import { readProse } from './prose/prose.ts';
import type { Prose } from './seminar.ts';
import type { CalendarDate } from './when/calendar-date.ts';

export interface Content {
  /** Decoded as UTF-8; undefined where the file is missing. */
  texts: Record<FileName, string | undefined>;
  /** The names of the other files of the folder. */
  files: readonly string[];
}

export interface ContentFile<Name extends FileName> {
  /** Empty where the file is missing or has no front matter. */
  source: FrontMatter;
  fields: Fields<Name>;
  /** Absent where the prose has faults. */
  prose?: Prose | undefined;
  /** The running text of the prose, without lists and formulas. */
  running: string;
  report: Report;
}

export type Files = { [Name in FileName]: ContentFile<Name> };

/** Before the day of the example. */
const EXAMPLE_DAY = { year: 2026, month: 3, day: 5 };
const EMPTY: FrontMatter = { values: {}, body: '', lineOf: () => 1, doubts: [] };

/**
 * @param today only for proposals in messages
 * @param language of the page; by default the language of the file
 */
export function readContentFile<Name extends FileName>(
  name: Name,
  { texts, files }: Content,
  today: CalendarDate,
  language?: Language,
): ContentFile<Name> {
  const text = texts[name];
  const result = text === undefined ? undefined : readFrontMatter(cleanText(text), KNOWN_KEYS);
  if (!result || 'fault' in result) {
    const report = new Report(pathOf(name));
    report.fault(result?.fault.line, result?.fault ?? missing(name, files));
    return { source: EMPTY, fields: {}, running: '', report };
  }
  const source = result.value;
  const report = new Report(pathOf(name), source.lineOf);
  source.doubts.forEach((doubt) => report.doubt(...doubt));
  reportUnknownKeys(name, source.values, today, report);
  const tag = source.values['language'];
  const own = typeof tag === 'string' ? pageLanguage(tag) : undefined;
  const context = { language: language ?? own ?? 'en', today, files };
  const fields = readKeys(SCHEMAS[name], source.values, context, report) as Fields<Name>;
  return { source, fields, ...readBody(name, source, context.language, report), report };
}

/** Whether a key has no value, and no fault reports that yet. */
export function lacks<Name extends FileName>(
  { fields, report }: ContentFile<Name>,
  key: keyof Fields<Name> & string,
): boolean {
  return fields[key] === undefined && !report.isReported(key);
}

/** A file with a similar name is taken for the missing one: `Bio.md`, `abstract.md.txt`. */
function missing(name: FileName, files: readonly string[]): Complaint {
  const isLikely = new RegExp(`^${name}(?:\\.(?:md|markdown|txt|text))*$`, 'i');
  const found = files.find((file) => isLikely.test(file));
  if (found) return FILES.MisnamedFile({ found, file: pathOf(name) });
  const keys = Object.entries(SCHEMAS[name])
    .filter(([key, { isOptional }]) => !isOptional || key === 'location')
    .map(([key, { example }]) => `${key}: ${exampleOf(example, EXAMPLE_DAY)}`);
  const body = name === 'abstract' ? ['', 'TBA'] : [];
  return FILES.MissingFile({ smallest: ['---', ...keys, '---', ...body].join('\n') });
}

function readBody(
  name: FileName,
  { body }: FrontMatter,
  language: Language,
  report: Report,
): { prose?: Prose; running: string } {
  const { labels } = wordsOf(language);
  const result = readProse(body, name, labels.notes);
  if ('faults' in result) {
    result.faults.forEach((fault) => report.fault(fault.line, fault));
    return { running: '' };
  }
  const label = name === 'logistics' ? undefined : headingIn(body, labels[name]);
  for (const doubt of label ? [label, ...result.doubts] : result.doubts)
    report.doubt(doubt.line, doubt);
  return { prose: result.value, running: result.running };
}

/** The text of one content file -> its keys, its prose and everything that is wrong with them. */
import type { CalendarDate } from './when/calendar-date.ts';
import { wordsOf, type Language } from '../languages/languages.ts';
import { cleanText } from '../text/clean.ts';
import type { Doubt, Fault, LineComplaint, Tell } from './fault.ts';
import { pathOf, readFields, type Fields, type FileName } from './keys/fields.ts';
import { KEYS } from './keys/schema.ts';
import { readFrontMatter, type FrontMatter } from './file/front-matter.ts';
import { PROSE } from './messages/prose.ts';
import { readProse } from './prose/prose.ts';
import { repeatedParagraph, repeatedSentence, type Repetition } from './checks/repetition.ts';
import type { Prose } from './seminar.ts';
import { shorten } from '../text/shorten.ts';

export interface ContentFile<Name extends FileName> {
  /** Absent where the file is missing or cannot be split into keys and text; then nothing else is known. */
  source: FrontMatter | undefined;
  fields: Fields<Name>;
  /** Absent where it cannot be shown. */
  prose: Prose | undefined;
  /** The sentences of the prose alone. */
  running: string;
  /** Grows as more is told. */
  faults: Fault[];
  /** What of it may not be meant, as far as the file tells by itself. Grows as more is told. */
  doubts: Doubt[];
  /** Whether the value of a key is missing and no fault tells of that yet. */
  lacks: (key: keyof Fields<Name> & string) => boolean;
  /** Tells a fault. */
  tell: Tell;
  /** Tells a doubt. */
  doubt: Tell;
}

/**
 * @param text as decoded from UTF-8; undefined where there is no file
 * @param files the names of the files beside it
 * @param today decides only which days a message proposes
 * @param language what the page speaks; where not told, it is what the file itself says
 */
export function readContentFile<Name extends FileName>(
  name: Name,
  text: string | undefined,
  files: readonly string[],
  today: CalendarDate,
  language?: Language,
): ContentFile<Name> {
  const result =
    text === undefined
      ? missing(name, files)
      : readFrontMatter(pathOf(name), cleanText(text), KEYS);
  if ('faults' in result) return unreadable(result.faults);
  const source = result.value;
  const { fields, faults: faultsOfKeys, reported } = readFields(name, source, today);
  const { language: own = 'en' } = fields as Fields<'logistics'>;
  const {
    prose,
    running,
    faults: faultsOfProse,
    doubts: doubtsOfProse,
  } = proseOf(name, source, language ?? own);
  const faults = [...faultsOfKeys, ...faultsOfProse];
  const lacks = (key: keyof Fields<Name> & string) =>
    fields[key] === undefined && !reported.has(key);
  const doubts = [...source.doubts, ...doubtsOfProse];
  const tellIn =
    (told: Fault[]): Tell =>
    (path, complaint) => {
      const [line, key] = [source.lineOf(path), String(path[0])];
      told.push({ file: pathOf(name), line, key, ...complaint });
    };
  const [tell, doubt] = [tellIn(faults), tellIn(doubts)];
  return { source, fields, prose, running, faults, doubts, lacks, tell, doubt };
}

/** What is known of a file that is missing, or that cannot be split into keys and text: no more than that. */
function unreadable(faults: Fault[]): ContentFile<FileName> {
  const nothing = { source: undefined, fields: {}, prose: undefined, running: '', doubts: [] };
  return { ...nothing, faults, lacks: () => false, tell() {}, doubt() {} };
}

/** A file of nearly this name is more likely meant than none: `Bio.md`, `abstract.md.txt`. */
function missing(name: FileName, files: readonly string[]): { faults: Fault[] } {
  const isLikely = new RegExp(`^${name}(?:\\.(?:md|markdown|txt|text))*$`, 'i');
  const likely = files.find((file) => isLikely.test(file));
  const remedy = likely
    ? `Rename "content/${likely}" to "${pathOf(name)}".`
    : 'Create it, or restore it from the template.';
  return { faults: [{ file: pathOf(name), problem: 'The file is missing.', remedy }] };
}

function proseOf(
  name: FileName,
  { body, bodyLine }: FrontMatter,
  language: Language,
): { prose: Prose | undefined; running: string; faults: Fault[]; doubts: Doubt[] } {
  const inFile = <T extends LineComplaint>(complaint: T) => ({
    file: pathOf(name),
    ...complaint,
    line: complaint.line + bodyLine - 1,
  });
  const { labels } = wordsOf(language);
  const result = readProse(body, name, labels.notes);
  if ('faults' in result)
    return { prose: undefined, running: '', faults: result.faults.map(inFile), doubts: [] };
  const pasted = repeatedParagraph(body);
  const repeated = pasted ? undefined : repeatedSentence(body);
  const label = name === 'logistics' ? undefined : labelled(body, labels[name]);
  const twice = (message: typeof PROSE.RepeatedSentence, { sentence, line }: Repetition) =>
    inFile({ line, ...message({ sentence: shorten(sentence, 60) }) });
  return {
    prose: result.value,
    running: result.running,
    faults: pasted ? [twice(PROSE.RepeatedParagraph, pasted)] : [],
    doubts: [
      ...(label ? [inFile(label)] : []),
      ...result.doubts.map(inFile),
      ...(repeated ? [twice(PROSE.RepeatedSentence, repeated)] : []),
    ],
  };
}

/** The heading of the page where a text begins with it too: `Abstract: …`. */
function labelled(body: string, label: string): LineComplaint | undefined {
  const above = /^\s*/.exec(body)![0];
  const first = body.slice(above.length).replace(/^[#*_\s]+/, '');
  const isLabel =
    first.toLowerCase().startsWith(label.toLowerCase()) &&
    /^[*_]*\s*(?:[.:：．—–*]|\n|$)/.test(first.slice(label.length));
  return isLabel ? { line: above.split('\n').length, ...PROSE.Label({ label }) } : undefined;
}

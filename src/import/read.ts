/** The text of an announcement -> what the three content files can say of it, or why it is refused. */
import type { Language } from '../languages/languages.ts';
import type { FileName } from '../seminar/keys/fields.ts';
import type { CalendarDate } from '../seminar/when/calendar-date.ts';
import { readBlocks } from './facts/bare.ts';
import { Findings, isOpen, plain, type Found, type Read } from './facts/found.ts';
import { plainEmail, readFields, type Collected } from './facts/labelled.ts';
import { languageOf } from './lines/language.ts';
import { isOwn, isProse, layOut, proseOf, textOf, type Field } from './lines/layout.ts';
import { readNews } from './facts/news.ts';
import { isForVisitors, withoutHonorific } from './facts/phrases.ts';
import { unwrap, type Line, type Unwrapped } from './lines/unwrap.ts';
import type { Context } from './facts/when.ts';
import { refusalOf } from './refusal.ts';
import { settle, zoneMeant } from './facts/settle.ts';

export interface Draft {
  /** Undefined where it is English, or not certain. */
  language: Language | undefined;
  values: Read;
  /** The texts below the keys: abstract, biography, notes for visitors. */
  prose: Prose;
  /** The zone that an abbreviation in the text may mean, an IANA name. */
  zone: string | undefined;
  /** What is in none of the files, or not as a whole. */
  leftOut: Line[];
}

const LABEL_BEFORE = /^[\s•*-]*[^:：.\t]{1,40}?(?:[:：.](?=\s|\p{Lo})|\t|：)/u;

export type Reading = { draft: Draft } | { refusal: string };

/**
 * Reads an announcement in any form. Throws nothing. A value is taken only where the text says it.
 *
 * @param today about which years are proposed where the text has none
 */
export function readAnnouncement(text: string, today: CalendarDate): Reading {
  const unwrapped = unwrap(text);
  const texts = unwrapped.lines.map((line) => line.text);
  const language = languageOf(texts);
  const context: Context = { today, language: language ?? 'en' };
  const isOurs = isOwn(unwrapped.lines, context.language);
  const collected: Collected = { findings: new Findings(), notes: [], context, isOwn: isOurs };
  const { rest, news } = readNews(unwrapped.lines, collected);
  const { fields, blocks } = layOut(rest, context.language);
  const several = severalAbstracts(fields);
  readFields(fields, collected);
  const { long } = readBlocks(blocks, collected);
  const refusal = refusalOf(collected.findings, several, context);
  if (refusal) return { refusal };
  const headings = fields
    .filter(({ number, lines }) => lines[0]?.number !== number)
    .map(({ number }) => number);
  collected.notes.sort((a, b) => a.number - b.number);
  const prose = proseParts(fields, long, collected);
  readEmail([...blocks.flat(), ...collected.notes], collected);
  const values = settle(collected.findings, unwrapped.mailed, context);
  const zone = zoneMeant(collected.findings.only('timeZone')?.value ?? '');
  const draft = { language: language === 'en' ? undefined : language, values, prose, zone };
  return { draft: { ...draft, leftOut: leftOut(unwrapped, draft, [...news, ...headings]) } };
}

function severalAbstracts(fields: readonly Field[]): number {
  const texts = fields
    .filter(({ kinds }) => kinds.includes('abstract'))
    .map(({ lines }) => plain(textOf(lines)));
  return new Set(texts.filter(Boolean)).size;
}

type Prose = Record<FileName, Found<string> | undefined>;

function proseParts(
  fields: readonly Field[],
  long: readonly Line[][],
  collected: Collected,
): Prose {
  const linesOf = (kind: 'abstract' | 'bio') =>
    fields
      .filter((field) => isProse(field) && field.kinds.includes(kind))
      .flatMap(({ lines }) => lines);
  const [abstract, bio] = [linesOf('abstract'), linesOf('bio')];
  const surnames = namesOf(collected);
  const isAbout = (block: readonly Line[]) => isAboutSpeaker(textOf(block), surnames);
  if (!bio.length && abstract.length && !collected.isOwn) {
    const paragraphs = paragraphsOf(abstract);
    const at = paragraphs.findIndex((paragraph, i) => i > 0 && isAbout(paragraph));
    if (at > 0) {
      bio.push(...paragraphs.slice(at).flatMap(withGap));
      abstract.splice(0, abstract.length, ...paragraphs.slice(0, at).flatMap(withGap));
    }
  }
  for (const block of long) {
    const target =
      isAbout(block) && !bio.length
        ? bio
        : !linesOf('abstract').length && !bio.length
          ? abstract
          : collected.notes;
    target.push(...withGap(block));
  }
  return {
    abstract: foundProse(abstract),
    bio: foundProse(bio),
    logistics: foundProse(collected.notes),
  };
}

const withGap = (block: readonly Line[]) => [...block, { number: block.at(-1)!.number, text: '' }];

function foundProse(lines: readonly Line[]): Found<string> | undefined {
  const value = proseOf(lines);
  const numbers = lines.filter(({ text }) => text.trim()).map(({ number }) => number);
  return value && !isOpen(value) ? { value, lines: [...new Set(numbers)] } : undefined;
}

function paragraphsOf(lines: readonly Line[]): Line[][] {
  const paragraphs: Line[][] = [[]];
  for (const line of lines) {
    if (line.text.trim()) paragraphs.at(-1)!.push(line);
    else if (paragraphs.at(-1)!.length) paragraphs.push([]);
  }
  return paragraphs.filter(({ length }) => length);
}

function namesOf({ findings }: Collected): string[] {
  const people = findings.only('speaker')?.value ?? [];
  return people
    .map(({ name }) => withoutHonorific(name).trim().split(/\s+/).at(-1)!)
    .filter((name) => name.length > 1);
}

/** Whether a paragraph begins with the speaker, and is no part of what they will say. */
function isAboutSpeaker(text: string, surnames: readonly string[]): boolean {
  const start = text.split(/\s+/).slice(0, 8).join(' ');
  return surnames.some((surname) => start.includes(surname)) && !isForVisitors(text);
}

/** The one address that stands anywhere in the text, where no label tells of one. */
function readEmail(lines: readonly Line[], { findings }: Collected): void {
  const found = lines.flatMap(({ number, text }) => {
    const email = plainEmail(text);
    return email ? [{ number, email }] : [];
  });
  const addresses = new Set(found.map(({ email }) => email.toLowerCase()));
  if (addresses.size === 1) findings.add('email', found[0]!.email, [found[0]!.number], 1);
}

/** Lines that are in none of the values and texts, and the words of others that are not. */
function leftOut(
  { lines, aside }: Unwrapped,
  draft: Omit<Draft, 'leftOut'>,
  told: readonly number[],
): Line[] {
  const parts: Found[] = [...Object.values(draft.values), ...Object.values(draft.prose)].filter(
    (part) => part !== undefined,
  );
  const wordsLeft = ({ number, text }: Line): string => {
    const own = parts.filter((part) => part.lines.includes(number));
    if (!own.length) return text.trim();
    const kept = own.map((part) => plain(part.value)).join(' ');
    const said = text.replace(LABEL_BEFORE, '');
    const keptWords = new Set(
      own.flatMap((part) => wordsOf(JSON.stringify(part.value)).map(plain)),
    );
    // A word that was divided between two lines is within a whole one.
    const isKept = (word: string) =>
      keptWords.has(word) || (/^(?:..+|\p{Lo})$/u.test(word) && kept.includes(word));
    return wordsOf(said)
      .filter((word) => !isKept(plain(word)))
      .join(' ');
  };
  const open = lines
    .filter(({ number, text }) => plain(text) && !told.includes(number))
    .map((line) => ({ ...line, text: wordsLeft(line) }));
  return [...open.filter(({ text }) => plain(text)), ...aside].toSorted(
    (a, b) => a.number - b.number,
  );
}

const wordsOf = (text: string) => text.split(/[\s/–—()（）【】,:：、，。"-]+/u).filter(plain);

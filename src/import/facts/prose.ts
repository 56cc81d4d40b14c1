/** The texts below the keys: abstract, biography and notes, with labels and without. */
import type { FileName } from '../../seminar/keys/fields.ts';
import { proseOf, textOf } from '../lines/joined.ts';
import { isProse, type Block } from '../lines/layout.ts';
import type { Field, Line } from '../lines/line.ts';
import { said } from '../languages/rows.ts';
import { isForVisitors, isName, NAME, sentencesOf, withoutHonorific } from '../words/phrases.ts';
import { isOpen, type Collected, type Found } from './found.ts';

/** With which a biography begins: `Ada Lovelace is`. */
const PERSON = new RegExp(`^${NAME}(?=,? ${said('lives')}(?!\\p{L}))`, 'u');

/** The name with which a text begins. */
const FIRST_NAME = new RegExp(`^${NAME}`, 'u');

/** @param long the long paragraphs that stand without a label */
export function readProse(
  fields: readonly Field[],
  long: readonly Block[],
  { findings, notes, isOwn }: Collected,
): Record<FileName, Found<string> | undefined> {
  const told = (kind: 'abstract' | 'bio') =>
    fields.filter((one) => isProse(one) && one.kinds.includes(kind)).flatMap(({ lines }) => lines);
  const [abstract, bio] = [told('abstract'), told('bio')];
  const people = findings.only('speaker')?.value ?? [];
  const names = people.map(({ name }) => withoutHonorific(name).trim().split(/\s+/));
  const [surnames, firsts] = [names.map((words) => words.at(-1)!), names.map(([first]) => first!)];
  const isAbout = (text: string) =>
    people.length
      ? isAboutSpeaker(text, surnames) || firsts.includes(/^\S+(?= \p{Ll})/u.exec(text)?.[0] ?? '')
      : isName(PERSON.exec(text)?.[0] ?? '');
  const paragraphs = paragraphsOf(abstract);
  const at = paragraphs.findIndex((lines, i) => i > 0 && isAbout(textOf(lines)));
  if (!isOwn && !bio.length && at > 0) {
    bio.push(...paragraphs.slice(at).flat());
    abstract.splice(0, Infinity, ...paragraphs.slice(0, at).flat());
  }
  const isTold = abstract.length > 0;
  const isBioTold = bio.length > 0;
  for (const block of long) {
    // The first paragraph may name the speaker and be the abstract, where another follows.
    const isFirst = !abstract.length && long.length > 1 && !startsWithName(textOf(block), surnames);
    const isBio =
      !isBioTold && !isFirst && isAbout(textOf(block)) && (!bio.length || people.length > 1);
    // What stands below the biography is for visitors.
    const isBelow = bio.length > 0 && block[0]!.number > bio[0]!.number;
    const target = isBio ? bio : isTold || isBelow ? notes : abstract;
    target.push(...withGap(block));
  }
  notes.sort((a, b) => a.number - b.number);
  return { abstract: proseFound(abstract), bio: proseFound(bio), logistics: proseFound(notes) };
}

const withGap = (block: Block): Line[] => [...block, { number: block.at(-1)!.number, text: '' }];

/** Each with the empty line behind it. */
function paragraphsOf(lines: readonly Line[]): Line[][] {
  const starts = lines.flatMap(({ text }, i) =>
    text.trim() && !lines[i - 1]?.text.trim() ? [i] : [],
  );
  return starts.map((start, i) => lines.slice(start, starts[i + 1]));
}

function proseFound(lines: readonly Line[]): Found<string> | undefined {
  const value = proseOf(lines);
  const numbers = lines.filter(({ text }) => text.trim()).map(({ number }) => number);
  return value && !isOpen(value) ? { value, lines: [...new Set(numbers)] } : undefined;
}

/** Whether the first words of a text are the name of one of some people. */
function startsWithName(text: string, surnames: readonly string[]): boolean {
  const [name = ''] = FIRST_NAME.exec(text) ?? [];
  return surnames.some((surname) => name.includes(surname));
}

/** Whether a paragraph begins with the speaker, and is no part of what they will say. */
function isAboutSpeaker(text: string, surnames: readonly string[]): boolean {
  const start = sentencesOf(text)[0]!.split(/\s+/).slice(0, 8).join(' ');
  const isNamed = surnames.some(
    (name) => name.length > 1 && start.toLowerCase().includes(name.toLowerCase()),
  );
  const isOnTalk =
    /(?<!\p{L})(?:paper|talk|lecture|presentation|will|wird|Vortrag|exposé)(?!\p{L})/u.test(start);
  return isNamed && !isOnTalk && !isForVisitors(text) && !/^\s*(?:[-•*]|\d+\.)\s/.test(text);
}
